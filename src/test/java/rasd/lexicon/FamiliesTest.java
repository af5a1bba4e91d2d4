package rasd.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamiliesTest {
  @ParameterizedTest
  @CsvSource({
    "جامعة, مجتمع",
    "جماعة, اجتماع",
    "تقديم, قدم",
    "استخدام, خدمة",
    "قال, مقولة",
    "سياسي, سياسة",
    "علماء, تعليم",
    "انتخاب, ناخب",
    "مستخدم, خادم",
    "متقدم, قديم"
  })
  void wordsOfOneRootAreOfOneFamily(String one, String other) {
    assertEquals(Families.root(one), Families.root(other));
  }

  @ParameterizedTest
  @CsvSource({"روسي, رئيس", "دور, دير", "بيع, بوع"})
  void otherWeakLettersAndHamzasAreOtherRoots(String one, String other) {
    assertNotEquals(Families.root(one), Families.root(other));
  }

  @Test
  void aFamilyIsNamedByItsMostFrequentTerm() {
    Lexeme present = Lexeme.verb("قدم");
    Lexeme presentation = Lexeme.noun("تقديم");
    Lexeme advanced = Lexeme.noun("متقدم");
    Lexeme name = Lexeme.name("قدوم");
    Map<Lexeme, String> terms =
        Map.of(present, "قدم", presentation, "التقديم", advanced, "متقدم", name, "قدوم");

    assertEquals(
        Map.of("قدم", "التقديم", "متقدم", "التقديم"),
        Families.of(terms, Map.of(present, 3L, presentation, 5L, advanced, 3L, name, 9L)));
    assertEquals(
        Map.of("متقدم", "قدم", "التقديم", "قدم"),
        Families.of(terms, Map.of(present, 6L, presentation, 5L, advanced, 3L, name, 9L)));
  }

  @Test
  void ofTermsThatAreEquallyFrequentANounNamesTheFamily() {
    Lexeme present = Lexeme.verb("قدم");
    Lexeme advanced = Lexeme.noun("متقدم");
    assertEquals(
        Map.of("قدم", "متقدم"),
        Families.of(Map.of(present, "قدم", advanced, "متقدم"), Map.of(present, 2L, advanced, 2L)));
  }

  @ParameterizedTest
  @CsvSource({"راس, الرأس, رءس", "راس, رؤوس, راس", "اسس, أسس, اسس"})
  void theTermTellsTheHamzasInsideAStem(String stem, String term, String spelt) {
    assertEquals(spelt, Families.spelt(stem, term));
  }

  @ParameterizedTest
  @CsvSource({
    "كتب, كتب",
    "حق, حق",
    "زلزال, زلزل",
    "تمر, تمر",
    "مدن, مدن",
    "ثقة, ثقة",
    "ثقته, ثقته",
    "عاد, عود",
    "اسم, اسم",
    "سأل, سءل"
  })
  void aRootKeepsThreeLettersOrMore(String stem, String root) {
    assertEquals(root, Families.root(stem));
  }
}
