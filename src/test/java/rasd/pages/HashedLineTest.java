package rasd.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashedLineTest {
  @Test
  void numbersMarksAndPunctuationDoNotCount() {
    assertEquals(hash("وقال: 3 مرات"), hash("وَقالَ 17 مرات..."));
    assertEquals(hash("الأخبار إلى المدينة"), hash("الاخبار الي المدينه"));
    assertNotEquals(hash("وقال 3 مرات"), hash("وقال مرات 3"));
    assertNotEquals(hash("اقرأ المزيد"), hash("اقرأ المزيد هنا"));
  }

  @ParameterizedTest
  @CsvSource({
    "الوزير, والوزير",
    "الوزير, للوزير",
    "الوزير, وبالوزير",
    "مدينة, المدينة",
    "مدينة, المدينه",
  })
  void aStemIsAWordWithoutProcliticsAndArticle(String word, String other) {
    assertEquals(HashedLine.of(word).stem(0), HashedLine.of(other).stem(0));
  }

  @Test
  void aShortWordSaysNothing() {
    assertEquals(0, HashedLine.of("قال").stem(0));
  }

  @Test
  void sentencesEndAtStopsBeforeABlank() {
    assertEquals(List.of(2, 4, 6), HashedLine.of("قال نعم. قال لا! انتهى الأمر").sentenceEnds());
    assertEquals(List.of(), HashedLine.of("في موقع example.com قال نعم.").sentenceEnds());
  }

  @Test
  void wordsAreFoundAgainInTheLine() {
    HashedLine line = HashedLine.of("(سبق) قال الوزير.");
    assertEquals(3, line.words());
    assertEquals(1, line.begin(0));
    assertEquals(6, line.begin(1));
    assertEquals(17, line.begin(3));
  }

  @Test
  void wordsOfTwoScriptsThatAreGluedAreTwo() {
    assertEquals(hash("yahoo.com للتواصل مع الكاتب SMS"), hash("yahoo.comللتواصل مع الكاتبSMS"));
  }

  private static long hash(String text) {
    return HashedLine.of(text).hash();
  }
}
