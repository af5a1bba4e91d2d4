package rasd.bytes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");

  @ParameterizedTest
  @CsvSource({
    "ط§ظ„ط¹ط±ط§ظ‚, العراق, windows-1256",
    "Ø§Ù„Ø¹Ø±Ø§Ù‚, العراق, windows-1252",
    "ظ‚ط§ظ„ 3 (AFP), قال 3 (AFP), windows-1256",
  })
  void whatWasReadInAnotherCharsetIsMended(String broken, String right, String charset) {
    Mojibake.Repair repair = Mojibake.repair(broken);
    assertNotNull(repair);
    assertEquals(right, repair.text());
    assertEquals(charset, repair.charset().name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال الوزير: «نعم» … ثم غادر؟ 50٪ ـ \u200Fو\u200F",
        "گفت رئیس‌جمهور ایران در تهران پیش از چهارشنبه",
        "وزیرِ اعظم نے کہا کہ بھارت کے ساتھ مذاکرات ہوں گے",
      })
  void textsOfAllLanguagesOfTheScriptComeBack(String right) {
    byte[] bytes = right.getBytes(UTF_8);
    for (Charset charset : new Charset[] {WINDOWS_1256, ISO_8859_1}) {
      Mojibake.Repair repair = Mojibake.repair(new String(bytes, charset));
      assertNotNull(repair, charset.name());
      assertEquals(right, repair.text());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "قال الوزير: «نعم» … ثم غادر؟ 50٪",
        "ط، ظ، ع، غ، س؟ ص؟ ط؟ ظ؟",
        "حرف الطاء: ط§ ثم ظ،",
        "ط« ظ« ط» ظ» ط: ظ.",
        "الظ«طاء»، الحظّ، ضغطٌ، لفظ…",
        "گفت رئیس‌جمهور ایران در تهران پیش از چهارشنبه، ظ‌ط‌ظ",
        "وزیرِ اعظم نے کہا کہ بھارت کے ساتھ مذاکرات ہوں گے",
        "L'été dernier, à Genève, « les négociations » ont été prévues ; ÉTÉ À NOËL… ŒUVRE",
        "Ø er en bokstav; Ùisge, ÙÙÙ, Øresund §1 Ø£",
        "Ã©tÃ© et prÃ©sident",
        "ط§ظ",
      })
  void rightTextIsNeverTouched(String right) {
    assertNull(Mojibake.repair(right));
  }

  @Test
  void aLineThatLostACharacterIsLeftAndTheOthersAreMended() {
    Mojibake.Repair repair = Mojibake.repair("ط§ظ„ط¹ط±ط§ظ‚\nط§ظ„ط?ط±ط§ظ‚\nالعراق\n");
    assertNotNull(repair);
    assertEquals("العراق\nط§ظ„ط?ط±ط§ظ‚\nالعراق\n", repair.text());
    assertNull(Mojibake.repair("ط§ظ„ط¹ط±ط§ظ‚ ط?"));
    assertNull(Mojibake.repair("ط§ظ„ط¹ط±ط§ظ‚ العراق"));
  }

  @Test
  void aShortLineIsMendedAmongLinesThatAreCertain() {
    Mojibake.Repair repair = Mojibake.repair("ظپظٹ\nط§ظ„ط¹ط±ط§ظ‚");
    assertNotNull(repair);
    assertEquals("في\nالعراق", repair.text());
    assertNull(Mojibake.repair("ظپظٹ"));
  }
}
