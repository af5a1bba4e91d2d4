package rasd.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
          خويلدي الطحيطحي, Khuwildi al-Tahithi
          البوشاطي, Al-Bushati
          """)
  void consonantsStayAndShortVowelsAreGuessed(String name, String latin) {
    assertEquals(latin, romanization.latin(name));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ضويحي, Duwaihi
          شعيرات, Shuairat
          معيزيق, Muaiziq
          زعروري, Zaarouri
          الشدياقي, Al-Shadyaqi
          """)
  void anArabicWordHasTheVowelsOfItsShape(String name, String latin) {
    assertEquals(latin, romanization.latin(name));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          جامعة مؤتة, Muta University
          مستشفى الشعيبة, Al-Shaiba Hospital
          جامعة, Jamia
          """)
  void aHeadHasItsPlaceInEnglish(String name, String latin) {
    assertEquals(latin, romanization.latin(name));
  }

  @Test
  void placesAfterAHeadHaveTheirEnglishNames() {
    Romanization withPlaces = romanization.withPlaces(Map.of("الاقصر", "Luxor"));
    assertEquals("Luxor Airport", withPlaces.latin("مطار الأقصر"));
    for (String name : List.of("الأقصر", "خويلدي", "ضويحي", "محمد", "تولوبسكي", "ستريبلوفا")) {
      assertEquals(romanization.latin(name), withPlaces.latin(name));
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ليبتونا, Lebtona
          غوداليو, Godalio
          تشيكا, Chika
          هيلغرسوند, Helgersond
          ستريبلوفا, Streblova
          تولوبسكي, Tolobsky
          إيران, Iran
          برلين, Berlin
          """)
  void wordsThatLookForeignHaveTheirSounds(String name, String latin) {
    assertEquals(latin, romanization.latin(name));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          محمد صلاح, Mohamed Salah
          كريستيانو رونالدو, Cristiano Ronaldo
          سيرغي لافروف, Sergei Lavrov
          محمد بن سلمان, Mohamed bin Salman
          بشار الأسد, Bashar al-Assad
          منصور العتيبي, Mansour al-Otaibi
          عبد الله, Abdullah
          عبد الصمد, Abdul Samad
          ألونسو, Alonso
          ألدرسون, Alderson
          مُحَمَّد, Mohamed
          علـــي, Ali
          """)
  void partsOfNamesAreListed(String name, String latin) {
    assertEquals(latin, romanization.latin(name));
  }

  @Test
  void noPartIsListedTwice() throws IOException {
    List<String> parts =
        Files.readAllLines(Path.of("conf", "romanization.tsv")).stream()
            .filter(line -> line.startsWith("name\t"))
            .map(line -> Folding.normalize(line.split("\t")[1]))
            .toList();
    assertEquals(parts.size(), parts.stream().distinct().count());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          جنيف-2, Geneva-2
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
  @ValueSource(
      strings = {
        "letter\tب",
        "letter\tبا\tba",
        "foreign\tبات\tب",
        "head\tمطار\tAirport",
        "word\tب\tb"
      })
  void aLineOfAnotherFormIsRefused(String line) {
    assertThrows(IllegalArgumentException.class, () -> Romanization.parse(List.of(line)));
  }
}
