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
import rasd.names.Gazetteers;
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
          LOC/ملعب/9/3000/500/3/4    | inflected like a common word in the articles that have it
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

  @Test
  void aListedNameIsNotLearnt() {
    Gazetteer known = Gazetteers.of("sirt/LOC/سرت///");
    Acceptance.Result result = ACCEPTANCE.accept(List.of(name("LOC/سرت/4/1000/500/2/0")), known);
    assertEquals(List.of(), result.accepted());
    assertEquals(
        "in a list, which finds it wherever it is a name", result.refused().get(0).reason());
  }

  @Test
  void aWeakSpellingOfAKnownNameIsAccepted() {
    Gazetteer known = Gazetteers.of("scholz/PER/جورج شولتس/شولتس//");
    LearntName spelling = name("PER/جورج شولتز/1/300/300/1/0");
    assertEquals(List.of(spelling), ACCEPTANCE.accept(List.of(spelling), known).accepted());
    LearntName single = name("PER/شولتز/1/300/300/1/0");
    assertEquals(List.of(), ACCEPTANCE.accept(List.of(single), known).accepted());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LOC/سرت/4/1000/500/2/0 LOC/وسرت/4/1000/500/2/0          | سرت
          LOC/وسرت/4/1000/500/2/0                                 | وسرت
          LOC/سان/4/1000/500/2/0 ORG/سان موريتز/4/900/300/2/0     | سان, سان موريتز
          LOC/سان/4/2000/500/2/0 LOC/سان موريتز/4/1000/500/2/0    | سان موريتز
          LOC/سان/4/2002/500/2/0 LOC/سان موريتز/4/1000/500/2/0    | سان
          PER/سان/4/3000/900/2/0 PER/سان موريتز/4/900/900/2/0     | سان, سان موريتز
          """)
  void ofAPlaceAndItsFirstWordOneIsAName(String candidates, String names) {
    assertAccepted(candidates, names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PER/جورج بوش/3/750/400/1/0      | جورج بوش
          PER/جورج بوش/3/749/400/1/0      |
          PER/جورج بوش/3/750/399/1/0      |
          LOC/نابولي/1/250/300/1/0        | نابولي
          LOC/نابولي/1/249/300/1/0        |
          LOC/سرت/10/3000/500/2/1         | سرت
          LOC/سرت/10/3000/500/2/2         |
          LOC/غرينتش/4/2500/500/1/0       |
          LOC/غرينتش/5/2500/399/1/0       |
          LOC/يستقبل/5/2500/500/1/0       |
          ORG/جامعة سرت/1/900/900/1/1     | جامعة سرت
          ORG/جامعة سرت/1/700/900/1/0     |
          """)
  void evidenceJustSufficesOrNot(String candidates, String names) {
    assertAccepted(candidates, names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LOC/فاغنر/4/900/500/2/0 ORG/فاغنر/4/900/300/2/0 | LOC
          ORG/فاغنر/4/900/300/2/0 LOC/فاغنر/4/900/500/2/0 | LOC
          LOC/فاغنر/4/900/500/2/0 ORG/فاغنر/4/901/300/2/0 | ORG
          """)
  void theTypeWithMoreEvidenceWins(String candidates, String type) {
    List<LearntName> all =
        Arrays.stream(candidates.split(" (?=PER|LOC|ORG)")).map(AcceptanceTest::name).toList();
    List<LearntName> accepted = ACCEPTANCE.accept(all, new Gazetteer()).accepted();
    assertEquals(List.of(type), accepted.stream().map(name -> name.type().name()).toList());
  }

  @Test
  void aNameThatSomeArticleCallsAPersonIsAPerson() {
    String name = "نافيه يعقوب";
    LearntName place = new LearntName(EntityType.LOC, name, name, "مستوطنة", 3, 1500, 500, 2, 0);
    for (LearntName person :
        List.of(
            new LearntName(EntityType.PER, name, name, "words", 13, 7200, 900, 1, 0),
            new LearntName(EntityType.PER, name, name, "words", 8, 7200, 900, 2, 0),
            new LearntName(EntityType.PER, name, name, "title", 8, 7200, 900, 1, 0))) {
      assertEquals(
          List.of(person), ACCEPTANCE.accept(List.of(place, person), new Gazetteer()).accepted());
    }
    LearntName words = new LearntName(EntityType.PER, name, name, "words", 12, 7200, 900, 1, 0);
    assertEquals(
        List.of(place), ACCEPTANCE.accept(List.of(place, words), new Gazetteer()).accepted());
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
