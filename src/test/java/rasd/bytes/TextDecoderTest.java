package rasd.bytes;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final TextDecoder DECODER = new TextDecoder(null);
  private static final Charset WINDOWS = Charset.forName("windows-1256");

  private static final String NEWS =
      """
      اجتماع في موسكو بشأن سوريا
      أعلن وزير الخارجية الروسي سيرغي لافروف اليوم (الأربعاء) في موسكو، أن بلاده تدعو إلى مؤتمر 2014.
      وقال لافروف إن المباحثات مع الولايات المتحدة مستمرة منذ شهر مايو؛ فهل تنجح؟
      """;
  private static final String FRENCH =
      "Le président de la République a déclaré à Genève que les négociations étaient prévues.\n";
  private static final String TURKISH =
      "Türkiye Cumhurbaşkanı, Suriye'deki gelişmeleri görüşmek üzere dün bir toplantı düzenledi,"
          + " Dışişleri Bakanı ise müzakerelerin sürdüğünü söyledi.";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE"})
  void arabicNewsIsReadInItsCharset(String charset) throws RefusedException {
    DecodedText decoded = decode(NEWS.getBytes(Charset.forName(charset)));
    assertEquals(NEWS, decoded.text());
    assertEquals(charset, decoded.guess().charset().name());
    assertEquals(0, decoded.markBytes());
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, 3", "UTF-16LE, 2", "UTF-16BE, 2"})
  void aMarkTellsTheCharsetAndIsNoPartOfTheText(String charset, int bytes) throws RefusedException {
    DecodedText decoded = decode("\uFEFFنص".getBytes(Charset.forName(charset)));
    assertEquals("نص", decoded.text());
    assertEquals(bytes, decoded.markBytes());
    assertEquals(100, decoded.guess().confidence());
  }

  @Test
  void latinNewsIsReadInItsCharset() throws RefusedException {
    assertEquals(FRENCH, decode(FRENCH.getBytes(Charset.forName("windows-1252"))).text());
    assertEquals(TURKISH, decode(TURKISH.getBytes(Charset.forName("windows-1254"))).text());
    assertEquals(FRENCH, decode(FRENCH.getBytes(UTF_16LE)).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "نص", "😀", "\uFFFD", "\u06FF\u0600"})
  void whatIsUtf8ComesBackAsItWas(String text) throws RefusedException {
    DecodedText decoded = decode(text.getBytes(UTF_8));
    assertEquals(text, decoded.text());
    assertEquals(0, decoded.guess().notes().size());
  }

  @Test
  void anotherCharsetIsNotedWithItsConfidence() {
    assertEquals(
        Map.of("rasd.charset", "windows-1256", "rasd.charset_confidence", "100"),
        CharsetGuess.certain(WINDOWS).notes());
    assertEquals(Map.of(), CharsetGuess.certain(UTF_8).notes());
  }

  @Test
  void whatThePageDeclaresCountsBeforeWhatItsBytesSay() throws RefusedException {
    byte[] page = "<meta charset='iso-8859-6'><p>اليوم</p>".getBytes(Charset.forName("ISO-8859-6"));
    Charset declared = DeclaredCharset.ofPage(page);
    assertNotNull(declared);
    assertEquals(
        "<meta charset='iso-8859-6'><p>اليوم</p>",
        DECODER.decode(page, List.of(CharsetGuess.certain(declared))).text());
  }

  @Test
  void aDeclarationThatDoesNotFitIsPassedOver() throws RefusedException {
    List<CharsetGuess> wrong = List.of(CharsetGuess.certain(Charset.forName("ISO-8859-6")));
    assertEquals(NEWS, DECODER.decode(NEWS.getBytes(WINDOWS), wrong).text());
    assertEquals(NEWS, DECODER.decode(NEWS.getBytes(UTF_8), wrong).text());
  }

  @Test
  void theCharsetOfTheSettingsCountsBeforeAll() throws RefusedException {
    byte[] bytes = "سوريا".getBytes(WINDOWS);
    assertEquals("سوريا", new TextDecoder(WINDOWS).decode(bytes, List.of()).text());
  }

  @ParameterizedTest
  @CsvSource({
    "C0 80, undecodable",
    "ED A0 80, undecodable",
    "F4 90 80 80, undecodable",
    "D9 86 D8 B5 FF D9 FF D9 86, undecodable",
    "FF FE 46 06 00 D8 46 06 46 06 00 D8 46 06 35, undecodable",
    "00 01 02 03, not_text",
    "00 00 00 00 41, not_text",
  })
  void bytesThatAreNoTextAreRefused(String hex, String reason) {
    byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);
    assertEquals(
        reason, assertThrows(RefusedException.class, () -> decode(bytes)).refusal().reason());
  }

  @ParameterizedTest
  @CsvSource({
    "D9 86 D8, ن\uFFFD",
    "D9 86 D8 B5 FF D9 86, نص\uFFFDن",
    "D9 86 D9 D9 86, ن\uFFFDن",
    "FF FE 46 06 35, ن\uFFFD",
    "FF FE 46 06 00 D8, ن\uFFFD",
  })
  void aDamagedByteCostsALetter(String hex, String text) throws RefusedException {
    DecodedText decoded = decode(HexFormat.ofDelimiter(" ").parseHex(hex));
    assertEquals(text, decoded.text());
    assertEquals("1", decoded.notes().get(DecodedText.DAMAGED));
  }

  @Test
  void aLetterCutOffTheEndIsDamageAndNoOtherCharset() throws RefusedException {
    byte[] whole = NEWS.strip().getBytes(UTF_8);
    byte[] letter = "نص".getBytes(UTF_8);
    assertEquals("ن\uFFFD", decode(Arrays.copyOf(letter, 3)).text());
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);
    assertEquals(1, decode(cut).damaged());
  }

  @ParameterizedTest
  @CsvSource({"1, true", "5, true", "6, false", "50, false"})
  void moreThanOneDamagedByteInAThousandCostTheRecord(int damaged, boolean isRead)
      throws RefusedException {
    byte[] bytes = "نص ".repeat(1000).getBytes(UTF_8);
    for (int i = 0; i < damaged; i++) {
      bytes[i * 50] = (byte) 0xFF;
    }
    if (isRead) {
      assertEquals(damaged, decode(bytes).damaged());
    } else {
      Refusal refusal = assertThrows(RefusedException.class, () -> decode(bytes)).refusal();
      assertEquals("It is in UTF-8, but more than one byte in 1000 is damaged.", refusal.detail());
    }
  }

  @Test
  void aReplacementCharacterThatTheTextHoldsIsNoDamage() throws RefusedException {
    byte[] bytes = "ن\uFFFDنص".getBytes(UTF_8);
    DecodedText decoded = decode(Arrays.copyOf(bytes, bytes.length - 1));
    assertEquals("ن\uFFFDن\uFFFD", decoded.text());
    assertEquals(1, decoded.damaged());
  }

  @Test
  void aByteThatTheDeclaredCharsetLacksCostsALetter() throws RefusedException {
    byte[] page =
        ("<meta charset='latin1'><p>" + FRENCH + "?").getBytes(Charset.forName("windows-1252"));
    page[page.length - 1] = (byte) 0x81;
    CharsetGuess declared = CharsetGuess.certain(Charset.forName("windows-1252"));
    assertEquals(1, DECODER.decode(page, List.of(declared)).damaged());
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-16", "UTF-16LE", "unicode"})
  void bytesWithoutAZeroAreNeverUtf16WhateverTheyAreCalled(String name) throws RefusedException {
    for (String text : List.of(NEWS, NEWS + ".", FRENCH, "ascii")) {
      List<CharsetGuess> called = List.of(CharsetGuess.certain(Charset.forName(name)));
      assertEquals(text, DECODER.decode(text.getBytes(UTF_8), called).text());
    }
  }

  @Test
  void aHeaderSaysWhichUtf16WhereTheBytesDoNot() throws RefusedException {
    String chinese = "新闻 新闻";
    List<CharsetGuess> header = List.of(CharsetGuess.certain(UTF_16LE));
    assertEquals(chinese, DECODER.decode(chinese.getBytes(UTF_16LE), header).text());
  }

  @Test
  void latinThatIsSaidWithoutAThoughtDoesNotMakeMojibakeOfArabic() throws RefusedException {
    List<CharsetGuess> said = List.of(CharsetGuess.certain(Charset.forName("windows-1252")));
    assertEquals(NEWS, DECODER.decode(NEWS.getBytes(WINDOWS), said).text());
    byte[] french = FRENCH.getBytes(Charset.forName("windows-1252"));
    assertEquals(FRENCH, DECODER.decode(french, said).text());
  }

  @Test
  void wordsOfLatinDoNotHideTheCharsetOfTheOthers() throws RefusedException {
    String mixed = "Reuters news agency, all rights reserved. ".repeat(60) + "\n" + NEWS;
    assertEquals(mixed, decode(mixed.getBytes(WINDOWS)).text());
    String french = "Agence, d’après l’été à Genève. ".repeat(60) + FRENCH;
    assertEquals(french, decode(french.getBytes(Charset.forName("windows-1252"))).text());
  }

  @Test
  void theHeadOfAFileTellsTheCharsetOfItsOtherRecords() {
    byte[] windows = NEWS.getBytes(WINDOWS);
    CharsetGuess guess = DECODER.guess(windows);
    assertNotNull(guess);
    assertEquals(WINDOWS, guess.charset());
    byte[] utf8 = NEWS.getBytes(UTF_8);
    assertNull(DECODER.guess(Arrays.copyOf(utf8, utf8.length - 30)));
  }

  @Test
  void utf16IsToldFromItsBeginningToo() {
    byte[] wide = NEWS.getBytes(UTF_16BE);
    assertEquals(UTF_16BE, Utf16.charset(Arrays.copyOf(wide, 100)));
    assertNull(Utf16.charset("a\0b".getBytes(UTF_8)));
    assertNull(Utf16.charset(NEWS.getBytes(UTF_8)));
    assertNull(Utf16.charset(new byte[0]));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <html><head><META Charset=Windows-1256>                                      | windows-1256
          <meta http-equiv="Content-Type" content="text/html; charset=windows-1256" /> | windows-1256
          <?xml version="1.0" encoding="ISO-8859-6"?><html>                            | ISO-8859-6
          <meta charset="latin1">                                                      | windows-1252
          <meta charset="utf-16">                                                      | UTF-8
          <meta http-equiv="Content-Type" content="text/html; charset=unicode">        | UTF-8
          <meta charset="no such">                                                     |
          <meta name="description" content="no charset">                               |
          charset=windows-1256                                                         |
          """)
  void aPageDeclaresItsCharset(String page, String charset) {
    Charset declared = DeclaredCharset.ofPage(page.getBytes(UTF_8));
    assertEquals(charset, declared == null ? null : declared.name());
  }

  @Test
  void aDeclarationMayFollowALongStyleSheet() {
    String page = "<style>" + "p { margin: 0 } ".repeat(1000) + "</style><meta charset=cp1256>";
    assertEquals(WINDOWS, DeclaredCharset.ofPage(page.getBytes(UTF_8)));
  }

  @Test
  void aContentTypeDeclaresTheCharset() {
    assertEquals(WINDOWS, DeclaredCharset.ofContentType("text/html; Charset=\"windows-1256\""));
    assertNull(DeclaredCharset.ofContentType("text/html"));
  }

  private static DecodedText decode(byte[] bytes) throws RefusedException {
    return DECODER.decode(bytes, List.of());
  }
}
