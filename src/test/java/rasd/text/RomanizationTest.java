package rasd.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomanizationTest {
  private static Romanization romanization;

  @BeforeAll
  static void read() throws IOException {
    romanization = Romanization.parse(Files.readAllLines(Path.of("conf", "romanization.tsv")));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          سيرغي لافروف, Sirghi Lafruf
          بشار الأسد, Bashar al-Asad
          لوران فابيوس, Luran Fabiyus
          يوري أوشاكوف, Yuri Ushakuf
          أنغيلا ميركل, Anghila Mirkal
          إيران, Iran
          سورية, Suriya
          جواد, Juwad
          كلينتون, Klintun
          برلين, Barlin
          القاهرة, Al-Qahra
          """)
  void consonantsStayAndShortVowelsAreGuessed(String name, String latin) {
    assertEquals(latin, romanization.latin(name));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          محمد بن سلمان, Muhammad bin Salman
          عبد الله, Abd Allah
          مُحَمَّد, Muhammad
          علـــي, Ali
          """)
  void wordsWithAUsualSpellingAreListed(String name, String latin) {
    assertEquals(latin, romanization.latin(name));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          جنيف-2, Janif-2
          BBC, BBC
          حركة 23 مارس, Harka 23 Mars
          """)
  void whatIsNoArabicLetterStays(String name, String latin) {
    assertEquals(latin, romanization.latin(name));
  }

  @Test
  void nothingGivesNothing() {
    assertNull(romanization.latin(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"letter\tب", "letter\tبا\tba", "word\tب\tb"})
  void aLineOfAnotherFormIsRefused(String line) {
    assertThrows(IllegalArgumentException.class, () -> Romanization.parse(List.of(line)));
  }
}
