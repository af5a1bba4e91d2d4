package rasd.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighbourTest {
  @ParameterizedTest
  @CsvSource({
    "الوزير, العراق",
    "الحكومة, المدينة",
    "والوزير, والعراق",
    "يقول, يعلن",
    "حكومة, مدينة",
    "مسؤولين, عشرين",
    "كتب, جلس"
  })
  void wordsWithTheSameBeginningOrEndingAreOneNeighbour(String one, String other) {
    assertEquals(Neighbour.ofShape(one), Neighbour.ofShape(other));
  }

  @Test
  void wordsOfOtherShapesAreOtherNeighbours() {
    Stream<String> words =
        Stream.of(
            "الوزير", "الحكومة", "والوزير", "للوزير", "بالوزير", "يقول", "تقول", "وقال", "حكومة",
            "قرارات", "مسؤولين", "مسؤولون", "سريعا", "عربي", "كتبت", "كتب");
    assertEquals(16, words.map(Neighbour::ofShape).distinct().count());
  }

  @Test
  void theEndOfASentenceIsNoWord() {
    assertNotEquals(Neighbour.ofShape("كتب"), Neighbour.nobody());
    assertNotEquals(Neighbour.of("في"), Neighbour.nobody());
  }

  @ParameterizedTest
  @CsvSource({"في", "لم", "على", "ان"})
  void aNeighbourBeforeAWordIsAnotherThanTheSameAfterIt(String word) {
    int after = Neighbour.of(word);
    int before = Neighbour.before(after);
    assertNotEquals(after, before);
    assertEquals(before, Neighbour.before(before));
    assertEquals(before, NeighbourCounts.neighbour(NeighbourCounts.packed(before, 3)));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "2147483647, 2147483647", "2147483648, 2147483647"})
  void aCountIsPackedUpToTheLargestInteger(long times, long packed) {
    assertEquals(packed, NeighbourCounts.times(NeighbourCounts.packed(Neighbour.of("في"), times)));
  }
}
