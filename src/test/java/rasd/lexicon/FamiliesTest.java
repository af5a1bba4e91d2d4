package rasd.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

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
    "سياسي, سياسة"
  })
  void wordsOfOneRootAreOfOneFamily(String one, String other) {
    assertEquals(Families.root(one), Families.root(other));
  }

  @ParameterizedTest
  @CsvSource({"روسي, رئيس", "دور, دير", "بيع, بوع"})
  void otherWeakLettersAndHamzasAreOtherRoots(String one, String other) {
    assertNotEquals(Families.root(one), Families.root(other));
  }

  @ParameterizedTest
  @CsvSource({"راس, الرأس, رءس", "راس, رؤوس, راس", "اسس, أسس, اسس"})
  void theTermTellsTheHamzasInsideAStem(String stem, String term, String spelt) {
    assertEquals(spelt, Families.spelt(stem, term));
  }

  @ParameterizedTest
  @CsvSource({"كتب, كتب", "حق, حق", "زلزال, زلزل"})
  void aRootKeepsThreeLettersOrMore(String stem, String root) {
    assertEquals(root, Families.root(stem));
  }
}
