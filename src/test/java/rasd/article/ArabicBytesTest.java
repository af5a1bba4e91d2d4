package rasd.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicBytesTest {
  @Test
  void everyUnitOfUtf16ComesBack() {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      all.append((char) c);
    }
    assertComesBack(all.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "العراق", "😀", "\uD83D", "\uDE00", "\uDE00\uD83D", "ا\uD83Dب"})
  void everyTextComesBackHalvesOfPairsToo(String text) {
    assertComesBack(text);
  }

  @ParameterizedTest
  @CsvSource({"العراق, 6", "Iraq, 4", "قال: «نعم», 14", "گفت, 5", "😀, 6"})
  void arabicTakesAByteALetter(String text, int bytes) {
    assertEquals(bytes, ArabicBytes.write(text, new byte[100], 0));
  }

  @Test
  void aUnitCutOffIsDamage() {
    byte[] bytes = new byte[3];
    ArabicBytes.write("«", bytes, 0);
    byte[] cut = {bytes[0], bytes[1]};
    assertThrows(DamagedArticleException.class, () -> ArabicBytes.read(cut, 0, new char[1], 1));
    assertThrows(DamagedArticleException.class, () -> ArabicBytes.read(bytes, 0, new char[2], 2));
  }

  private static void assertComesBack(String text) {
    byte[] bytes = new byte[ArabicBytes.MOST_A_UNIT * text.length()];
    int end = ArabicBytes.write(text, bytes, 0);
    char[] units = new char[text.length()];
    assertEquals(end, ArabicBytes.read(bytes, 0, units, units.length));
    assertEquals(text, new String(units));
  }
}
