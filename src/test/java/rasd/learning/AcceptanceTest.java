package rasd.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.article.EntityType;
import rasd.mentions.Names;
import rasd.names.Gazetteer;
import rasd.names.NameDecisions;

/** Candidates are written as type/name/articles/thousandths/best/signals/inflected. */
class AcceptanceTest {
  private static final Acceptance ACCEPTANCE =
      new Acceptance(
          0.75,
          new NameLikeness(Names.LISTS.words()),
          candidate ->
              switch (candidate.name()) {
                case "بشكل" -> NameVerdict.WORD;
                case "نابولي" -> NameVerdict.NAME;
                default -> NameVerdict.UNDECIDED;
              },
          NameDecisions.parse(List.of("none\tبوغوص")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PER/جورج بوش/1/900/900/1/0                                | جورج بوش
          PER/جورج بوش/1/600/600/1/0                                |
          PER/جورج بوش/2/1000/500/1/0                               | جورج بوش
          PER/جورج رسالة/4/1200/300/1/0                             |
          LOC/سرت/4/1000/500/2/0                                    | سرت
          LOC/سرت/2/1000/500/1/0                                    |
          LOC/غرينتش/5/2500/500/1/0                                 | غرينتش
          LOC/ملعب/9/3000/500/3/4                                   |
          ORG/فيسبوك/3/900/300/2/0                                  | فيسبوك
          ORG/فيسبوك/3/900/300/1/0                                  |
          """)
  void evidenceMakesAName(String candidates, String names) {
    assertAccepted(candidates, names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LOC/سان/4/1000/500/2/0 LOC/سان موريتز/4/900/500/2/0       | سان موريتز
          LOC/حلب/9/3000/500/2/0 LOC/حلب امس/3/900/500/2/0          | حلب
          LOC/فاغنر/4/800/500/2/0 ORG/فاغنر/4/900/300/2/0           | فاغنر
          PER/جورج شولتس/1/900/900/1/0 PER/جورج شولتز/1/300/300/1/0 | جورج شولتز, جورج شولتس
          """)
  void aNameIsOfOneTypeAndOneReading(String candidates, String names) {
    assertAccepted(candidates, names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ORG/بشكل/90/9000/300/2/0   | used like other words
          PER/بوغوص/9/9000/900/2/0   | the user's decision
          PER/جورج رسالة/1/300/300/1/0 | too little evidence
          LOC/ملعب/9/3000/500/3/4    | inflected in the articles that have it
          LOC/نابولي/1/300/300/1/0   |
          """)
  void whatIsRefusedSaysWhy(String candidate, String reason) {
    assertEquals(
        reason == null ? List.of() : List.of(reason),
        ACCEPTANCE.accept(List.of(name(candidate)), new Gazetteer()).refused().stream()
            .map(Acceptance.RefusedName::reason)
            .toList());
  }

  @Test
  void aNameThatIsMostlyLongerIsTakenWhole() {
    assertAccepted(
        "PER/جورج بن بوش/10/9000/900/1/0 PER/جورج بن بوش سندي/9/2700/300/1/0"
            + " PER/جون بن بوش/10/9000/900/1/0 PER/جون بن بوش رسالة/3/900/300/1/0",
        "جورج بن بوش, جورج بن بوش سندي, جون بن بوش");
  }

  @Test
  void aPlaceThatNoArticleCallsAPersonIsAPlace() {
    String name = "نافيه يعقوب";
    LearntName person = new LearntName(EntityType.PER, name, name, "words", 8, 7200, 900, 1, 0);
    LearntName place = new LearntName(EntityType.LOC, name, name, "مستوطنة", 3, 1500, 500, 2, 0);

    assertEquals(
        List.of(place), ACCEPTANCE.accept(List.of(person, place), new Gazetteer()).accepted());
  }

  @Test
  void whatTheModelFindsNeedsNoOtherSignal() {
    LearntName found =
        new LearntName(EntityType.ORG, "العدالة", "العدالة", "model", 1, 800, 800, 1, 1);

    assertEquals(List.of(found), ACCEPTANCE.accept(List.of(found), new Gazetteer()).accepted());
  }

  private static void assertAccepted(String candidates, String names) {
    List<LearntName> all =
        Arrays.stream(candidates.split(" (?=PER|LOC|ORG)")).map(AcceptanceTest::name).toList();
    assertEquals(
        names == null ? "" : names,
        ACCEPTANCE.accept(all, new Gazetteer()).accepted().stream()
            .map(LearntName::name)
            .collect(Collectors.joining(", ")));
  }

  private static LearntName name(String candidate) {
    String[] fields = candidate.split("/");
    return new LearntName(
        EntityType.valueOf(fields[0]),
        fields[1],
        fields[1],
        "verb",
        Long.parseLong(fields[2]),
        Long.parseLong(fields[3]),
        Integer.parseInt(fields[4]),
        Integer.parseInt(fields[5]),
        Long.parseLong(fields[6]));
  }
}
