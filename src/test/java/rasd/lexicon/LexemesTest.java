package rasd.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasd.lexicon.Affixes.Paradigm;

/** Checks to which word a form belongs, given the other forms of the corpus. */
class LexemesTest {
  private static final WordLists LISTS =
      new WordLists(
          List.of("وصل ~صل", "زاد ~زيد", "مركز مراكز", "الاثنين", "قوة قوى", "طالب طلبة"),
          List.of(),
          TermDecisions.NONE);

  private final StemEvidence evidence = new StemEvidence();
  private final Lexemes lexemes = new Lexemes(evidence, LISTS);

  @ParameterizedTest
  @ValueSource(strings = {"سياسي", "كبير", "سابق", "جيد", "مشترك"})
  void theFeminineOfAnAdjectiveIsAFormOfIt(String adjective) {
    seen(3, noun(adjective));
    seen(5, feminine(adjective));
    assertEquals(Lexeme.noun(adjective), lexeme(feminine(adjective)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"حمل", "زراع", "مشارك", "مركز", "مدن"})
  void otherWordsInTaMarbutaAreWordsOfTheirOwn(String stem) {
    seen(3, noun(stem));
    seen(5, feminine(stem));
    assertEquals(Lexeme.noun(stem + "ة"), lexeme(feminine(stem)));
  }

  @Test
  void withoutAMasculineAFeminineIsAWordOfItsOwn() {
    seen(5, feminine("سياسي"));
    assertEquals(Lexeme.noun("سياسية"), lexeme(feminine("سياسي")));
  }

  /**
   * A word in ة is a noun if it has at least two forms with pronouns, such as قضيته and قضيتها,
   * which make up at least one in fifty of its tokens. An adjective such as سياسية takes no
   * pronouns.
   */
  @ParameterizedTest
  @CsvSource({"2, 2, قضية", "1, 2, قضي", "2, 98, قضية", "2, 99, قضي"})
  void aWordInTaMarbutaThatHasPronounsIsANoun(int withPronoun, int alone, String word) {
    seen(9, noun("قضي"));
    for (int form = 0; form < withPronoun; form++) {
      seen(1, new Segmentation(new Affixes(Paradigm.NOUN, "", false, "", "ت→ة", "ه"), "قضية"));
    }
    seen(alone, feminine("قضي"));
    assertEquals(Lexeme.noun(word), lexeme(feminine("قضي")));
  }

  @Test
  void aPluralInAtIsOfTheFeminineIfThereIsOne() {
    Segmentation plural = noun("حمل", "ات");
    seen(3, noun("حمل"));
    seen(3, withArticle("حمل"));
    assertEquals(Lexeme.noun("حمل"), lexeme(plural)); // like خلافات, the plural of خلاف
    seen(1, feminine("حمل"));
    assertEquals(Lexeme.noun("حملة"), lexeme(plural));
  }

  @Test
  void aPluralInAtOfAStemThatNeverHasTheArticleIsOfAFeminine() {
    seen(3, noun("عملي"));
    assertEquals(Lexeme.noun("عملي"), lexeme(noun("عملي", "ات"))); // عملي looks like an adjective.
    seen(3, noun("خلاف"));
    assertEquals(Lexeme.noun("خلافة"), lexeme(noun("خلاف", "ات")));
  }

  @ParameterizedTest
  @CsvSource({"3, قرار", "4, قرارة"})
  void ofTwoLongWordsThePluralIsOfTheMoreFrequent(int tokens, String word) {
    seen(3, withArticle("قرار"));
    seen(tokens, feminine("قرار"));
    assertEquals(Lexeme.noun(word), lexeme(noun("قرار", "ات")));
  }

  @Test
  void aPluralInTaMarbutaHasNoPluralInAt() {
    seen(1, feminine("طلب"));
    seen(1, noun("طلب"));
    assertEquals(Lexeme.noun("طلب"), lexeme(noun("طلب", "ات"))); // طلبات is not the plural of طلبة.
    assertEquals(Lexeme.noun("طلب"), lexeme(noun("طلبة", "ات→ة")));
    assertEquals(Lexeme.noun("حملة"), lexeme(noun("حملة", "ات→ة")));
    assertEquals(Lexeme.noun("طالب"), lexeme(noun("طلبة")));
  }

  @Test
  void anEndingThatWasLeftInTheStemIsFoundByOtherForms() {
    assertEquals(Lexeme.noun("شركات"), lexeme(noun("شركات", "")));
    seen(1, noun("شركة"));
    assertEquals(Lexeme.noun("شركة"), lexeme(noun("شركات", "")));
    seen(1, noun("مطار"));
    assertEquals(Lexeme.noun("مطارات"), lexeme(noun("مطارات", "")));
    seen(1, withArticle("مطار"));
    assertEquals(Lexeme.noun("مطار"), lexeme(noun("مطارات", "")));
    seen(1, noun("مطالب", "ين"));
    seen(1, noun("مطالب", "ون"));
    assertEquals(Lexeme.noun("مطالبة"), lexeme(noun("مطالبات", "")));
    assertEquals(Lexeme.noun("نبات"), lexeme(noun("نبات", "")));
  }

  @Test
  void aTThatWasLeftInTheStemIsOfAFeminine() {
    seen(1, feminine("حكوم"));
    assertEquals(Lexeme.noun("حكومة"), lexeme(noun("حكومت", "")));
    assertEquals(Lexeme.noun("حكومة"), lexeme(noun("حكومت", "ين")));
    seen(1, feminine("بي"));
    assertEquals(Lexeme.noun("بيت"), lexeme(noun("بيت")));
    seen(1, feminine("انترن"));
    seen(1, withArticle("انترنت"));
    assertEquals(Lexeme.noun("انترنت"), lexeme(noun("انترنت")));
  }

  @Test
  void aBrokenPluralIsOfASingularThatHasTwoForms() {
    seen(1, noun("مكتب"));
    assertEquals(Lexeme.noun("مكاتب"), lexeme(noun("مكاتب")));
    seen(1, withArticle("مكتب"));
    assertEquals(Lexeme.noun("مكتب"), lexeme(noun("مكاتب")));
    seen(1, noun("مكاتب", "ين"));
    assertEquals(Lexeme.noun("مكتب"), lexeme(noun("مكاتب")));
    seen(1, noun("مكاتب", "ون"));
    assertEquals(Lexeme.noun("مكاتب"), lexeme(noun("مكاتب")));
  }

  @Test
  void aBrokenPluralOfAFeminineIsOfTheWordThatTheFeminineIsAFormOf() {
    seen(1, noun("مدرسة"));
    assertEquals(Lexeme.noun("مدرسة"), lexeme(noun("مدارس")));
    seen(1, noun("مدرس"));
    assertEquals(Lexeme.noun("مدرس"), lexeme(noun("مدارس")));
  }

  @ParameterizedTest
  @CsvSource({
    "شير, اشار",
    "قول, قال",
    "بيع, باع",
    "علن, اعلن",
    "كتب, كتب",
    "ؤكد, اكد",
    "صل, وصل",
    "زيد, زاد",
    "زود, زود",
    "قام, اقام"
  })
  void anImperfectIsOfThePerfectThatTheCorpusHas(String imperfect, String perfect) {
    seen(2, perfect(perfect, "", ""));
    seen(9, perfect("زاد", "", "")); // The imperfect of زاد is listed, so زود is not one.
    assertEquals(Lexeme.verb(perfect), lexeme(imperfect(imperfect)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"شير", "قول", "علن", "ؤكد", "قام", "وي"})
  void withoutAPerfectAnImperfectIsAVerbOfItsOwn(String imperfect) {
    assertEquals(Lexeme.verb(imperfect), lexeme(imperfect(imperfect)));
  }

  @Test
  void ofSeveralPerfectsTheMostFrequentIsTaken() {
    seen(2, perfect("علن", "", ""));
    seen(2, perfect("اعلن", "", ""));
    assertEquals(Lexeme.verb("علن"), lexeme(imperfect("علن")));
    seen(1, perfect("اعلن", "ت", ""));
    assertEquals(Lexeme.verb("اعلن"), lexeme(imperfect("علن")));
  }

  @Test
  void aPassiveIsOfItsActive() {
    assertEquals(Lexeme.verb("اقيم"), lexeme(perfect("اقيم", "ت", "")));
    seen(1, perfect("اقام", "", ""));
    assertEquals(Lexeme.verb("اقام"), lexeme(perfect("اقيم", "ت", "")));
    assertEquals(Lexeme.verb("اقيل"), lexeme(perfect("اقيل", "", "")));
  }

  @Test
  void whatLooksLikeAVerbIsANounIfItHasAFeminineMoreOften() {
    Segmentation hisCampaign = perfect("حمل", "ت", "ه");
    seen(1, hisCampaign);
    assertEquals(Lexeme.verb("حمل"), lexeme(hisCampaign));
    seen(1, feminine("حمل"));
    assertEquals(Lexeme.noun("حملة"), lexeme(hisCampaign));
    assertEquals(Lexeme.verb("حمل"), lexeme(perfect("حمل", "ت", "")));
    assertEquals(Lexeme.verb("حمل"), lexeme(perfect("حمل", "", "ه")));
    seen(1, perfect("حمل", "", ""));
    assertEquals(Lexeme.noun("حملة"), lexeme(hisCampaign));
    seen(1, perfect("حمل", "وا", ""));
    assertEquals(Lexeme.verb("حمل"), lexeme(hisCampaign));
  }

  @Test
  void aYaBelongsToTheStemOfARelation() {
    Segmentation my = new Segmentation(new Affixes(Paradigm.NOUN, "", false, "", "", "ي"), "خلاف");
    assertEquals(Lexeme.noun("خلاف"), lexeme(my));
    assertEquals(Lexeme.noun("خلاف"), lexeme(noun("خلاف", "ي")));
    seen(1, feminine("خلافي"));
    assertEquals(Lexeme.noun("خلافي"), lexeme(my));
    assertEquals(Lexeme.noun("خلافي"), lexeme(noun("خلاف", "ي")));
    assertEquals(Lexeme.noun("خلاف"), lexeme(noun("خلاف")));
    seen(1, withArticle("عربي"));
    assertEquals(Lexeme.noun("عربي"), lexeme(noun("عرب", "ي")));
  }

  @Test
  void aWordThatIsListedWithItsArticleIsAnotherWord() {
    assertEquals(Lexeme.noun("الاثنين"), lexeme(withArticle("اثنين")));
    assertEquals(Lexeme.noun("اثنين"), lexeme(noun("اثنين")));
  }

  @Test
  void theLastLetterTellsForcesFromStrong() {
    assertEquals(Lexeme.noun("قوة"), lexemes.lexeme(form("قوي", "قوى"), noun("قوي")));
    assertEquals(Lexeme.noun("قوي"), lexemes.lexeme(form("قوي", "قوي"), noun("قوي")));
  }

  @Test
  void theHamzaTellsPreparationFromNumbers() {
    seen(1, noun("عدد"));
    seen(1, withArticle("عدد"));
    assertEquals(Lexeme.noun("عدد"), lexemes.lexeme(form("اعداد", "أعداد"), noun("اعداد")));
    assertEquals(Lexeme.noun("اعداد"), lexemes.lexeme(form("اعداد", "إعداد"), noun("اعداد")));
    assertEquals(Lexeme.noun("عدد"), lexemes.lexeme(form("اعداد", "اعداد"), noun("اعداد")));
    evidence.add(form("اعداد", "إعداد"), noun("اعداد"));
    assertEquals(Lexeme.noun("اعداد"), lexemes.lexeme(form("اعداد", "اعداد"), noun("اعداد")));
  }

  private void seen(long tokens, Segmentation reading) {
    String form = reading.stem() + reading.affixes().ending();
    evidence.add(new FormCount(form, tokens, Map.of()), reading);
  }

  private Lexeme lexeme(Segmentation reading) {
    return lexemes.lexeme(new FormCount(reading.stem(), 1, Map.of()), reading);
  }

  private static FormCount form(String form, String surface) {
    return new FormCount(form, 1, Map.of(surface, 1L));
  }

  private static Segmentation noun(String stem) {
    return noun(stem, "");
  }

  private static Segmentation feminine(String stem) {
    return noun(stem, "ة");
  }

  private static Segmentation noun(String stem, String ending) {
    return new Segmentation(new Affixes(Paradigm.NOUN, "", false, "", ending, ""), stem);
  }

  private static Segmentation withArticle(String stem) {
    return new Segmentation(new Affixes(Paradigm.NOUN, "", true, "", "", ""), stem);
  }

  private static Segmentation imperfect(String stem) {
    return new Segmentation(new Affixes(Paradigm.IMPERFECT, "", false, "ي", "", ""), stem);
  }

  private static Segmentation perfect(String stem, String ending, String pronoun) {
    return new Segmentation(new Affixes(Paradigm.PERFECT, "", false, "", ending, pronoun), stem);
  }
}
