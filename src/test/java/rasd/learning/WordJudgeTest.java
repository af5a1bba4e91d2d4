package rasd.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.article.EntityType;
import rasd.mentions.Names;
import rasd.names.Gazetteers;
import rasd.names.NameLists;

class WordJudgeTest {
  private static final Usages USAGES =
      Names.usages(
          "مركز/100/BEFORE_ARTICLE/40/IN/20",
          "المركز/60/AFTER_ARTICLE/1/IN/20",
          "مركزه/20",
          "مركزها/20",
          "مركزهم/40",
          "تعمل/100/VERBAL/30/AFTER_ARTICLE/20",
          "يعمل/90/VERBAL/30",
          "روستوك/100/IN/20/PREPOSITION/15/AFTER_PLACE/9/AFTER_NEAR/9/LAST/25/BEFORE_ARTICLE/10",
          "بروستوك/5",
          "لروستوك/4",
          "ليفربول/900/IN/225/AFTER_PLACE/54",
          "ازارينكا/40/AFTER_NAME/30/LAST/10",
          "هدفا/30",
          "هدف/20",
          "الهدف/50",
          "الاوفر/40/AFTER_ARTICLE/20",
          "التاريخي/100/AFTER_ARTICLE/60/AFTER_NAME/10",
          "التاريخية/80",
          "لاين/1",
          "بلاين/8",
          "والدينغر/2/AFTER_NAME/1/LAST/1",
          "باير/30/AFTER_NAME/20/LAST/10",
          "اير/60",
          "بهدوء/2/AFTER_NAME/1",
          "هدوء/40",
          "ثون/9/AFTER_NAME/2",
          "الظل/50/IN/5/AFTER_NEAR/10",
          "مانشستر/150/IN/35/PREPOSITION/25/AFTER_PLACE/9/AFTER_NEAR/9/LAST/40",
          "بورتلاند/151/IN/35/PREPOSITION/25/AFTER_PLACE/9/AFTER_NEAR/9/LAST/40",
          "الجوف/100/IN/30/PREPOSITION/20/AFTER_PLACE/2/AFTER_NEAR/9/LAST/40",
          "الخرج/101/IN/30/PREPOSITION/20/AFTER_PLACE/2/AFTER_NEAR/9/LAST/40",
          "للصحافيين/10",
          "الصحافيين/30",
          "للقناة/9/AFTER_NAME/9");

  private static final WordJudge JUDGE =
      new WordJudge(
          new KnownWords(Names.LISTS),
          USAGES,
          NameClassifier.learn(USAGES, Names.traits(), form -> null),
          Names.LISTS.clues());

  @ParameterizedTest
  @CsvSource({
    "LOC, روستوك, NAME",
    "ORG, روستوك, OTHER_TYPE",
    "ORG, مركز, WORD",
    "LOC, تعمل, WORD",
    "LOC, الظل, WORD",
    "LOC, مركزهم, INFLECTED",
    "LOC, المدينة, GENERIC",
    "LOC, هدفا, INFLECTED",
    "LOC, لاين, PREPOSITION",
    "LOC, ولافروف, GENERIC",
    "LOC, ليفربول, RARE",
    "LOC, بورتلاند, RARE",
    "LOC, مانشستر, UNDECIDED",
    "LOC, الجوف, NAME",
    "LOC, الخرج, WORD",
    "ORG, BBC, UNDECIDED",
    "PER, محمد, GIVEN_NAME",
    "PER, عبد الرحمن, GIVEN_NAME",
    "PER, بن محمد, GIVEN_NAME"
  })
  void aWordIsANameWhereTheCorpusUsesItLikeOne(EntityType type, String name, NameVerdict verdict) {
    assertVerdict(type, name, verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "PER, جورج ازارينكا, NAME",
    "PER, جورج هدفا, PHRASE",
    "PER, جورج مركزهم, PHRASE",
    "PER, جورج وروسيا, PHRASE",
    "PER, جورج للصحافيين, PHRASE",
    "PER, جورج للقناة, PHRASE",
    "PER, جورج الاوفر, PHRASE",
    "PER, مركزهم جورج, PHRASE",
    "PER, جورج بن مركز, NAME",
    "PER, ابن مركز, PHRASE",
    "PER, بن ازارينكا, UNDECIDED",
    "PER, جورج المدينة, PHRASE",
    "PER, توفيق الله, PHRASE",
    "PER, لحسن التاريخ, PHRASE",
    "PER, محمد التاريخي, PHRASE",
    "PER, لاين جورج, PREPOSITION",
    "PER, مركز بن محمد, PHRASE",
    "PER, جورج BBC, PHRASE",
    "ORG, جامعة BBC, UNDECIDED",
    "ORG, جامعة كيري, NAME",
    "ORG, جامعة بن محمد, NAME",
    "ORG, جامعة محمد, PART",
    "LOC, مطار روستوك, NAME",
    "LOC, مطار مركز, PHRASE"
  })
  void aNameIsNotMadeOfCommonWords(EntityType type, String name, NameVerdict verdict) {
    assertVerdict(type, name, verdict);
  }

  @Test
  void aWordBetweenATitleAndTheFathersNameIsAGivenName() {
    String name = "مركز بن محمد";

    assertEquals(
        NameVerdict.NAME,
        JUDGE.of(new LearntName(EntityType.PER, name, name, "title", 3, 2700, 950, 2, 0)));
  }

  @ParameterizedTest
  @CsvSource({
    "جورج التاريخية, title, 5, 4500, 950, UNDECIDED",
    "جورج مركز, verb, 5, 4500, 950, UNDECIDED",
    "جورج مركز, words, 5, 4500, 950, PHRASE",
    "جورج مركز, title, 20, 4500, 950, PHRASE",
    "جورج مركز, title, 2, 1900, 950, PHRASE",
    "جورج مركزهم, title, 5, 4500, 950, PHRASE",
    "مركز جورج, title, 5, 4500, 950, PHRASE"
  })
  void commonWordsAreNamesAfterAGivenNameThatIsNearlyAlwaysAnnounced(
      String name, String signal, int articles, int thousandths, int best, NameVerdict verdict) {
    LearntName candidate =
        new LearntName(EntityType.PER, name, name, signal, articles, thousandths, best, 2, 0);

    assertEquals(verdict, JUDGE.of(candidate));
  }

  @ParameterizedTest
  @CsvSource({
    "جورج والدينغر, given name, NAME",
    "جورج والدينغر, verb, NAME",
    "جورج والدينغر كيري, given name, NAME",
    "جورج والدينغر مركز, given name, PHRASE",
    "جورج والدينغر, words, UNDECIDED",
    "محمد والدينغر, given name, UNDECIDED",
    "جورج باير, given name, PHRASE",
    "جورج بهدوء, given name, PHRASE",
    "جورج ثون, given name, PHRASE",
    "جورج مركز, given name, PHRASE"
  })
  void aWordThatMostlyFollowsNamesIsAFamilyNameAfterAForeignGivenName(
      String name, String signal, NameVerdict verdict) {
    LearntName candidate = new LearntName(EntityType.PER, name, name, signal, 1, 700, 700, 1, 0);

    assertEquals(verdict, JUDGE.of(candidate));
  }

  @Test
  void theBeginningOfSeveralPlacesIsNoPlace() {
    NameLists lists =
        new NameLists(
            Gazetteers.of("khan1/LOC/روستوك يونس///", "khan2/LOC/روستوك شيخون///"),
            List.of("جورج"),
            List.of("kind\twords"),
            List.of(),
            List.of());
    WordJudge judge =
        new WordJudge(
            new KnownWords(lists),
            USAGES,
            NameClassifier.learn(USAGES, Names.traits(), form -> null),
            lists.clues());

    String name = "روستوك";
    assertEquals(
        NameVerdict.PART,
        judge.of(new LearntName(EntityType.LOC, name, name, "verb", 3, 2700, 900, 2, 0)));
    assertEquals(
        NameVerdict.OTHER_TYPE,
        judge.of(new LearntName(EntityType.PER, name, name, "verb", 3, 2700, 900, 2, 0)));
  }

  @Test
  void anOddWordMustBeUsedLikeNames() {
    String name = "جورج محمد بروستوك";

    assertEquals(
        NameVerdict.PHRASE,
        JUDGE.of(new LearntName(EntityType.PER, name, name, "words", 9, 2700, 300, 1, 0)));
  }

  private static void assertVerdict(EntityType type, String name, NameVerdict verdict) {
    assertEquals(verdict, JUDGE.of(new LearntName(type, name, name, "verb", 3, 2700, 900, 2, 0)));
  }
}
