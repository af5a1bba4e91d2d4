package rasd.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.article.EntityType;
import rasd.mentions.Names;
import rasd.names.NameDecisions;

/**
 * Each name in a test has less weight than the one before it. After the = of a known name comes the
 * id of its entity.
 */
class NameMergerTest {
  private static final NameDecisions NONE = NameDecisions.parse(List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          جورج شولتس, جورج شولتز               | جورج شولتز + جورج شولتس
          سيرجي بلاتوف, سيرغي بلاتوف           | سيرجي بلاتوف + سيرغي بلاتوف
          محمد صلاح, محمد صالح                 | محمد صلاح; محمد صالح
          محمد سلامة, محمد سلامه               | محمد سلامة + محمد سلامه
          عبد الله غول, عبدالله غول            | عبد الله غول + عبدالله غول
          جون كيري, جون كيربي                  | جون كيري; جون كيربي
          جورج بوش, جورج بوش الابن             | جورج بوش; جورج بوش الابن
          """)
  void spellingsMergeAndLookAlikesDoNot(String names, String groups) {
    assertEquals(groups, groups(names, NONE));
  }

  @Test
  void aNewSpellingOfAKnownNameIsTheKnownEntity() {
    assertEquals(
        "سيرجي لافروف + سيرغي لافروف=lavrov", groups("سيرجي لافروف, سيرغي لافروف=lavrov", NONE));
  }

  @Test
  void twoKnownEntitiesAreNeverOne() {
    assertEquals("جورج شولتز=b; جورج شولتس=a", groups("جورج شولتز=b, جورج شولتس=a", NONE));
  }

  @Test
  void theUserDecidesOverTheRules() {
    NameDecisions decisions =
        NameDecisions.parse(
            List.of("# mine", "apart\tجورج شولتس\tجورج شولتز", "same\tجون كيري\tجوني كيربي"));

    assertEquals(
        "جون كيري + جوني كيربي; جورج شولتس; جورج شولتز",
        groups("جون كيري, جورج شولتس, جورج شولتز, جوني كيربي", decisions));
  }

  private static String groups(String names, NameDecisions decisions) {
    List<NameMerger.ComparedName> all = new ArrayList<>();
    for (String name : names.split(", ")) {
      String[] parts = name.split("=");
      String known = parts.length == 1 ? null : parts[1];
      all.add(
          new NameMerger.ComparedName(EntityType.PER, parts[0], parts[0], known, 100 - all.size()));
    }
    NameMerger merger = new NameMerger(new NameLikeness(Names.LISTS.words()), decisions);
    List<NameMerger.ComparedName> shuffled = new ArrayList<>(all);
    Collections.reverse(shuffled);
    merger.merge(shuffled);
    return all.stream()
        .map(name -> group(merger.groupOf(name)))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String group(List<NameMerger.ComparedName> group) {
    return group.stream()
        .map(name -> name.words() + (name.known() == null ? "" : "=" + name.known()))
        .sorted()
        .collect(Collectors.joining(" + "));
  }
}
