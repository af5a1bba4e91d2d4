package rasd.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {
  private static final Map<Character, String> CONSONANTS = consonants();

  @ParameterizedTest
  @CsvSource({
    "لافروف, lafruf",
    "حسن, hasan",
    "أسد, asad",
    "قصر, qasar",
    "سوريا, suriya",
    "رواية, ruwaya",
    "يوسف, yusf",
    "وليد, walid",
    "جندول, jandul",
    "مستشار, mastashar",
    "سعد, saad",
    "بنت, banat",
    "ب, b",
    "با, ba",
    "نبا, naba",
    "مؤمن, mumn",
    "رئيس, ris",
    "إيران, iran",
    "آدم, adam",
    "دعاوي, daawi",
    "داود, dawd",
    "هدى, hada",
    "زهراء, zahra",
  })
  void anArabicWordIsGivenShortVowels(String word, String latin) {
    assertEquals(latin, new Syllables(CONSONANTS, "عء", "rl", false).of(word));
  }

  @ParameterizedTest
  @CsvSource({
    "لافروف, lavrov",
    "فرانك, frank",
    "بروكس, broks",
    "تاتيانا, tatiana",
    "سوريا, soria",
    "جون, jon",
    "بيرن, bern",
    "باجيو, bagio",
    "إسكندر, eskender",
    "إيران, iran",
    "أوباما, obama",
    "أندروبوف, androbov",
    "وين, win",
  })
  void aForeignWordHasOtherVowels(String word, String latin) {
    assertEquals(latin, new Syllables(CONSONANTS, "عء", "rl", true).of(word));
  }

  @Test
  void aBeginningAndAnEndingMayBeGiven() {
    Syllables foreign = new Syllables(CONSONANTS, "عء", "rl", true);
    assertEquals("strebova", foreign.of("str", "بوفا", 0, 1, "ova"));
    assertEquals("sky", foreign.of("", "سكي", 0, 0, "sky"));
    assertEquals("lodsky", foreign.of("", "لودسكي", 0, 3, "sky"));
    assertEquals("", foreign.of(""));
  }

  private static Map<Character, String> consonants() {
    Map<Character, String> consonants = new HashMap<>();
    String arabic = "بتدرزسشصقكلمنهح";
    String[] latin = {"b", "t", "d", "r", "z", "s", "sh", "s", "q", "k", "l", "m", "n", "h", "h"};
    for (int i = 0; i < latin.length; i++) {
      consonants.put(arabic.charAt(i), latin[i]);
    }
    return consonants;
  }
}
