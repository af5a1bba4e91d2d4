package rasd.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** The characters of each kind, and others that resemble them. */
class LettersTest {
  @Test
  void lettersAreThoseOfTheArabicScriptAndTheTatweel() {
    assertAll(c -> Letters.isArabicLetter((char) c), "اءيـپگۓݐݿࢠﭐﷺﹰﻻﻼ");
    assertNone(c -> Letters.isArabicLetter((char) c), "aé، ؟١\u064B\u0670\u0780ހ\uFEFF日½");
  }

  @Test
  void marksAreThoseOfVowelsAndTheQuran() {
    assertAll(c -> Letters.isArabicMark((char) c), "\u0610\u064B\u0652\u0654\u0670\u06D6\u08F0");
    assertNone(c -> Letters.isArabicMark((char) c), "اـ،a\u0301\u200F\u0780\uFE00");
  }

  @Test
  void mostWordsConsistOfLettersAndMarksOfTheMainBlock() {
    assertAll(c -> Letters.isPlainArabic((char) c), "اءيـپۓ\u064B\u0670");
    assertNone(c -> Letters.isPlainArabic((char) c), "a، ١\u200Cﻻݐ\u05FF\u0700");
  }

  @Test
  void digitsOfAllSetsAreDigits() {
    assertAll(c -> Letters.isDigit((char) c), "09٠٩۰۹०９");
    assertNone(c -> Letters.isDigit((char) c), "/:a½Ⅳاـ٪٫²");
  }

  @Test
  void lettersOfAsciiHaveNoAccents() {
    assertAll(c -> Letters.isAsciiLetter((char) c), "azAZ");
    assertNone(c -> Letters.isAsciiLetter((char) c), "@[`{é0ا");
  }

  @Test
  void whiteSpaceMayHaveAnyWidth() {
    assertAll(c -> Letters.isSpace((char) c), " \t\n\u0085\u00A0\u1680\u2003\u200B\u3000");
    assertNone(c -> Letters.isSpace((char) c), "!a_ـ\u200C\u200F\uFEFF");
  }

  @Test
  void formatCharactersAreInvisible() {
    assertAll(c -> Letters.isFormat((char) c), "\u00AD\u061C\u200C\u200F\u202E\u2069\uFEFF");
    assertNone(c -> Letters.isFormat((char) c), " aاـ\u064B\u00A0-");
  }

  @Test
  void hyphensAreNotDashes() {
    assertAll(c -> Letters.isHyphen((char) c), "-\u2010\u2011");
    assertNone(c -> Letters.isHyphen((char) c), "–—ـ_+");
  }

  @Test
  void signsThatCountAsTokensAreSymbols() {
    assertAll(Letters::isSymbol, "%٪$€+×°©👍");
    assertNone(Letters::isSymbol, "|<>~=\uFFFC\uFFFD.#a5ا\u00A0");
  }

  @Test
  void oneLetterMayBeAWordOfItsOwn() {
    assertAll(c -> Proclitics.isConjunction((char) c), "وف");
    assertNone(c -> Proclitics.isConjunction((char) c), "بلكسا");
    assertAll(c -> Proclitics.isPreposition((char) c), "بلك");
    assertNone(c -> Proclitics.isPreposition((char) c), "وفسا");
  }

  private static void assertAll(IntPredicate isOfKind, String characters) {
    characters.codePoints().forEach(c -> assertTrue(isOfKind.test(c), show(c)));
  }

  private static void assertNone(IntPredicate isOfKind, String characters) {
    characters.codePoints().forEach(c -> assertFalse(isOfKind.test(c), show(c)));
  }

  private static String show(int codePoint) {
    return "U+%04X %s".formatted(codePoint, Character.toString(codePoint));
  }
}
