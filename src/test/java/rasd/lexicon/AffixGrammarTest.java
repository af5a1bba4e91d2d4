package rasd.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AffixGrammarTest {
  private static final AffixGrammar GRAMMAR =
      new AffixGrammar(new WordLists(List.of("حق حقوق", "وصل ~صل"), List.of(), TermDecisions.NONE));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          والعراق        | عراق   | و+ال+عراق
          للعراق         | عراق   | ل+ال+عراق
          وبالعراق       | عراق   | و+ب+ال+عراق
          فلحكومتهم      | حكومة  | ف+ل+حكومت+هم
          مستشفاها       | مستشفي | مستشفا+ها
          زملائه         | زملاء  | زملائ+ه
          المسؤولون      | مسؤول  | ال+مسؤولون
          وادت           | ادي    | و+ادت
          مسؤولي         | مسؤول  | مسؤولي
          مسؤوليها       | مسؤول  | مسؤولي+ها
          دولتين         | دولة   | دولتين
          دولتي          | دولة   | دولتي
          وسيعلنون       | علن    | و+س+يعلنون
          يعلنوها        | علن    | يعلنو+ها
          قتلته          | قتل    | قتلت+ه
          اخبرني         | اخبر   | اخبر+ني
          الحق           | حق     | ال+حق
          حقهم           | حق     | حق+هم
          يصل            | صل     | يصل
          """)
  void aWordIsCutInThisWayToo(String word, String stem, String pieces) {
    assertTrue(
        GRAMMAR.segmentations(word).stream()
            .anyMatch(found -> found.stem().equals(stem) && found.pieces(word).equals(pieces)),
        () -> GRAMMAR.segmentations(word).toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"وليد", "العراق", "ب", "والبحرين", "كيري", "ليستخدموها"})
  void theWholeWordIsAlwaysAmongThemAndEachIsThereOnce(String word) {
    List<Segmentation> found = GRAMMAR.segmentations(word);
    assertTrue(found.contains(new Segmentation(Affixes.NONE, word)));
    assertEquals(found.size(), new HashSet<>(found).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"وليد", "للعراق", "فبحكومتنا", "وسيستخدمونها", "والدتهما", "بالتالي"})
  void piecesGiveTheWordBack(String word) {
    for (Segmentation found : GRAMMAR.segmentations(word)) {
      String joined = found.pieces(word).replace("ل+ال+", "لل").replace("+", "");
      assertEquals(word, joined, found.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"حقات", "حقون", "حقي", "حقا"})
  void aShortNounTakesTheDualAlone(String word) {
    assertTrue(
        GRAMMAR.segmentations(word).stream()
            .noneMatch(
                found ->
                    found.stem().equals("حق")
                        && found.affixes().isNoun()
                        && !found.affixes().hasPronoun()));
    assertTrue(GRAMMAR.segmentations("حقين").stream().anyMatch(found -> found.stem().equals("حق")));
  }

  @Test
  void noOtherStemIsShorterThanThreeLetters() {
    for (String word : List.of("وجد", "بيد", "كتم", "الصل", "وصله")) {
      for (Segmentation found : GRAMMAR.segmentations(word)) {
        assertFalse(found.stem().length() < 3 && !found.stem().equals(word), found.toString());
      }
    }
  }
}
