package rasd.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rasd.lexicon.Affixes.Paradigm;

/**
 * Forms that may have the same neighbours have one setting. Here, the forms of each line have a
 * setting that no other line has.
 */
class WordSettingTest {
  private static final List<List<Affixes>> LINES =
      List.of(
          List.of(imperfect("ي", "", ""), imperfect("ن", "", "")), // يقول, نقول
          List.of(imperfect("ت", "", ""), imperfect("ت", "ين", "")), // تقول, تقولين
          List.of(imperfect("ي", "", "ه"), imperfect("ت", "", "ها")), // يقوله, تقولها
          List.of(perfect("", ""), perfect("وا", "")), // قال, قالوا
          List.of(perfect("ت", ""), perfect("تا", "")), // قالت, قالتا
          List.of(perfect("", "ه"), perfect("ت", "ه")), // قاله, قالته
          List.of(noun("", true, "", ""), noun("", true, "ين", "")), // الوزير, الوزيرين
          List.of(noun("ب", true, "", ""), noun("ل", true, "ون", "")), // بالوزير, للوزيرين
          List.of(noun("ب", false, "", ""), noun("ل", false, "", "ه")), // بوزير, لوزيره
          List.of(noun("", false, "", "ه"), noun("", false, "ت→ة", "هم")), // وزيره, حكومتهم
          List.of(noun("", false, "ا", "")), // سريعا
          List.of(noun("", false, "", ""), noun("", false, "", "ي"))); // وزير, عربي

  @Test
  void eachLineIsASettingWithAndWithoutAConjunction() {
    Set<Integer> settings = new HashSet<>();
    for (List<Affixes> line : LINES) {
      settings.add(theOne(line.stream()));
      settings.add(theOne(line.stream().map(WordSettingTest::afterAnd)));
    }
    Set<Integer> all = new HashSet<>();
    for (int setting = 0; setting < WordSetting.COUNT; setting++) {
      all.add(setting);
    }
    assertEquals(all, settings);
  }

  @Test
  void bothConjunctionsAreOneSetting() {
    assertEquals(
        WordSetting.of(noun("و", false, "", "")), WordSetting.of(noun("ف", false, "", "")));
  }

  private static int theOne(Stream<Affixes> line) {
    List<Integer> settings = new ArrayList<>(line.map(WordSetting::of).distinct().toList());
    assertEquals(1, settings.size(), settings.toString());
    return settings.get(0);
  }

  private static Affixes afterAnd(Affixes of) {
    return new Affixes(
        of.kind(), "و" + of.proclitics(), of.hasArticle(), of.prefix(), of.ending(), of.pronoun());
  }

  private static Affixes imperfect(String person, String ending, String pronoun) {
    return new Affixes(Paradigm.IMPERFECT, "", false, person, ending, pronoun);
  }

  private static Affixes perfect(String ending, String pronoun) {
    return new Affixes(Paradigm.PERFECT, "", false, "", ending, pronoun);
  }

  private static Affixes noun(
      String proclitics, boolean hasArticle, String ending, String pronoun) {
    return new Affixes(Paradigm.NOUN, proclitics, hasArticle, "", ending, pronoun);
  }
}
