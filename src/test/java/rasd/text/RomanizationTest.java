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
          خويلدي القصيمي, Khuwildi al-Qasimi
          ضويحي الشوربجي, Duwihi al-Shurbaji
          جعيدي, Jaidi
          السليطي, Al-Saliti
          عليمات, Alimat
          """)
  void consonantsStayAndShortVowelsAreGuessed(String name, String latin) {
    assertEquals(latin, romanization.latin(name));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ليبتون, Libton
          تاتيانا, Tatiana
          غودال, Godal
          تشيكا, Chika
          موراتوفا, Moratova
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
          معبد الأقصر, Maabad al-Aqsar
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
          جنيف-2, Jenif-2
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
  @ValueSource(strings = {"letter\tب", "letter\tبا\tba", "foreign\tبات\tب", "word\tب\tb"})
  void aLineOfAnotherFormIsRefused(String line) {
    assertThrows(IllegalArgumentException.class, () -> Romanization.parse(List.of(line)));
  }
}
