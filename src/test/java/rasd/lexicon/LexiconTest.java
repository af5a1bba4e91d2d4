package rasd.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasd.text.Folding;

/** Learns a lexicon from a small corpus, with the job's own lists. */
class LexiconTest {
  private static final WordLists LISTS =
      new WordLists(conf("irregular-forms.txt"), conf("name-words.txt"), TermDecisions.NONE);

  /**
   * Forms in news. A number after a form is its number of occurrences; a form without a number
   * occurs once.
   */
  private static final String CORPUS =
      """
      العراق:9 عراق والعراق:3 بالعراق للعراق العراقي:3 العراقية:4 والعراقيين عراقيون
      وزير:9 الوزير:4 ووزير الوزيرة وزراء الوزراء:3 والوزراء وزيرين
      قال:9 وقال:9 قالت يقول:2 وتقول قالوا سيقول
      أشار:3 وأشار:4 أشارت يشير تشير وتشير أشاروا
      أعلن:5 وأعلن أعلنت يعلن تعلن سيعلن يعلنون وأعلنوا
      حكومة:5 الحكومة:9 حكومته حكومتها لحكومة وحكومات الحكومات للحكومة
      حملة:3 الحملة:4 حملته حملتها حملات الحملات بحملة
      حمل:2 يحمل الحمل تحمل ويحمل حملوا
      جديد:4 الجديد:2 جديدة:3 الجديدة وجديدة الجديدين جديدا
      مكتب:4 المكتب:3 بمكتب مكاتب المكاتب:2 مكتبه ومكتب
      سلاح:3 السلاح:2 أسلحة:2 الأسلحة:3 بالسلاح والأسلحة سلاحه
      علم:3 العلم:2 علمه بالعلم إعلام:2 الإعلام:5 والإعلام للإعلام وعلم
      حزب:4 الحزب:5 أحزاب:2 الأحزاب:3 حزبه لحزب والأحزاب وحزب
      نساء:3 النساء:2 امرأة:2 للنساء المرأة امرأتين
      حق:3 الحق:2 حقوق:4 الحقوق حقهم بحق حقها
      وصل:3 ووصل وصلت يصل سيصل تصل وصلوا وصول الوصول:2
      مسؤول:3 المسؤول مسؤولين:2 المسؤولين مسؤولون ومسؤول المسؤولون
      مدينة:4 المدينة:5 مدينتهم مدن المدن:2 بمدينة لمدينة بالمدينة
      طريق:3 الطريق:2 بالطريق كتاب:2 الكتاب كتابه بكتاب وكتاب
      سياسي:3 السياسي:4 السياسية:5 سياسية:2 سياسيا والسياسية سياسيين
      بمشاركة:3 لمشاركة
      """;

  private static final Map<String, Long> NAMES =
      Map.of("كيري", 9L, "العراق", 15L, "لافروف", 9L, "روسيا", 9L);
  private static final Lexicon LEXICON =
      new Lexicon(forms(CORPUS), NAMES, LISTS, new NeighbourCounts());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          العراق     | العراق والعراق بالعراق للعراق
          العراقية   | العراقي العراقية والعراقيين عراقيون
          وزير       | وزير الوزير ووزير وزراء الوزراء والوزراء وزيرين
          قال        | قال وقال قالت يقول وتقول قالوا سيقول
          أشار       | أشار وأشار أشارت يشير أشاروا
          أعلن       | أعلن وأعلن أعلنت يعلن تعلن سيعلن
          الحكومة    | حكومة الحكومة حكومته لحكومة وحكومات للحكومة
          الحملة     | حملة الحملة حملته حملتها حملات بحملة
          جديد       | جديد الجديد الجديدين جديدا
          مكتب       | مكتب المكتب بمكتب مكاتب المكاتب مكتبه
          الأسلحة    | سلاح السلاح أسلحة الأسلحة والأسلحة
          حزب        | حزب الحزب أحزاب الأحزاب حزبه
          النساء     | نساء النساء امرأة للنساء امرأتين
          حق         | حق الحق حقوق حقهم
          المدينة    | مدينة المدينة مدينتهم مدن بمدينة
          السياسية   | سياسي السياسي السياسية سياسيا سياسيين
          مشاركة     | بمشاركة لمشاركة
          """)
  void theFormsOfAWordAreOneTermShownAsItsMostFrequentForm(String term, String forms) {
    for (String form : forms.split(" ", -1)) {
      assertEquals(term, LEXICON.of(Folding.normalize(form)).term(), form);
    }
  }

  @ParameterizedTest
  @CsvSource({"حملة, يحمل", "الإعلام, علم", "الطريق, كتاب", "وصول, وصل"})
  void otherWordsAreOtherTerms(String one, String other) {
    String first = LEXICON.of(Folding.normalize(one)).term();
    assertEquals(one.equals("حملة") ? "الحملة" : one.equals("وصول") ? "الوصول" : one, first);
    assertEquals(false, first.equals(LEXICON.of(Folding.normalize(other)).term()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          القدم القدمين بقدمه والقدم قدمه   | يقدم قدمت تقدم قدموا سيقدم   | a verb and a noun
          القوات قوات بقوات قوة             | قوي قوية القوية أقوياء       | ى and ي
          عدد:4 العدد عددها بعدد            | إعداد:3 الإعداد لإعداد       | hamza above and below
          الشرطة شرطة للشرطة                | شرط بشرط شروط الشروط         | a noun in ة
          إشارة الإشارة بإشارة              | أشار أشارت يشير              | verb and verbal noun
          مقابل المقابل المقابلة مقابلا     | المقبل المقبلة مقبل مقبلين   | a participle is not a plural
          مشاركة المشاركة بمشاركة           | مشارك المشاركين المشاركون    | a verbal noun in ة
          عمال العمال عامل العامل           | عوامل العوامل والعوامل       | plurals of two words
          قام قامت يقوم                     | أقام أقامت يقيم يقام         | a passive
          زاد زادت يزيد                     | زود زودت يزود تزود           | a verb whose imperfect is known
          الأوقية للأوقية أوقية             | وقاية الوقاية للوقاية        | a singular like a plural
          العربي عربي:9 العربية عربيا       | عرب:3 العرب:3 للعرب          | an adjective in ي
          طلبات الطلبات طلب الطلب           | طلبة الطلبة طالب الطالب      | a plural in ة
          الاثنين والاثنين                  | اثنين لاثنين                 | listed with the article
          خلاف الخلاف خلافات                | خلافي الخلافي خلافية         | an adjective in ي
          """)
  void wordsThatAreWrittenAlikeAreKeptApart(String one, String other, String why) {
    Lexicon lexicon =
        new Lexicon(forms(CORPUS + " " + one + " " + other), NAMES, LISTS, new NeighbourCounts());
    Set<String> terms = terms(lexicon, one);
    assertTrue(Collections.disjoint(terms, terms(lexicon, other)), why);
  }

  private static Set<String> terms(Lexicon lexicon, String words) {
    return forms(words).stream()
        .map(form -> lexicon.of(form.form()).term())
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource({
    "same, الكتاب, المكتب, true",
    "apart, العراق, للعراق, true",
    "apart, سلاح, أسلحة, false",
    "apart, سلاح, حق, false"
  })
  void theUserDecidesWhatIsOneTerm(String what, String one, String other, boolean areOne) {
    Lexicon lexicon = decided(what + "\t" + one + "\t" + other);
    assertEquals(
        areOne,
        lexicon
            .of(Folding.normalize(one))
            .term()
            .equals(lexicon.of(Folding.normalize(other)).term()));
  }

  @Test
  void whatIsSetApartIsSoWithItsClitics() {
    Lexicon lexicon = decided("apart\tسلاح\tأسلحة");
    assertEquals("الأسلحة", lexicon.of("والاسلحة").term());
    assertEquals(lexicon.of("سلاح").term(), lexicon.of("بالسلاح").term());
  }

  @Test
  void decisionsAreTakenOneAfterTheOther() {
    Lexicon lexicon =
        decided(
            "same\tالكتاب\tالمكتب", "same\tسلاح\tالكتاب", "same\tالمكتب\tسلاح", "same\tحق\tالحق");
    String term = lexicon.of("سلاح").term();
    assertEquals(term, lexicon.of("كتابه").term());
    assertEquals(term, lexicon.of("مكاتب").term());
    assertNotEquals(term, lexicon.of("حق").term());
  }

  @Test
  void whatWasSetApartMayBeJoinedToAnotherWord() {
    Lexicon lexicon = decided("apart\tسلاح\tأسلحة", "same\tحق\tأسلحة");
    assertEquals(lexicon.of("حقوق").term(), lexicon.of("والاسلحة").term());
    assertNotEquals(lexicon.of("حق").term(), lexicon.of("سلاح").term());
  }

  private static Lexicon decided(String... lines) {
    WordLists lists =
        new WordLists(
            conf("irregular-forms.txt"),
            conf("name-words.txt"),
            TermDecisions.parse(List.of(lines)));
    return new Lexicon(forms(CORPUS), NAMES, lists, new NeighbourCounts());
  }

  @Test
  void aFormOfTwoWordsIsAmbiguous() {
    Lexicon lexicon =
        new Lexicon(
            forms(CORPUS + " قدم القدم القدمين بقدمه والقدم يقدم قدمت تقدم قدموا سيقدم"),
            NAMES,
            LISTS,
            new NeighbourCounts());
    assertTrue(lexicon.isAmbiguous("قدم"));
    assertFalse(lexicon.isAmbiguous("القدم"));
  }

  @Test
  void theSpellingTellsWordsApartThatHaveOneForm() {
    Lexicon lexicon =
        new Lexicon(
            forms(CORPUS + " عدد:4 العدد أعداد:3 إعداد:2 الإعداد:2 للإعداد"),
            NAMES,
            LISTS,
            new NeighbourCounts());
    Homograph homograph = lexicon.homograph("اعداد");
    int nobody = Neighbour.nobody();
    String numbers = homograph.entry(homograph.sense("أعداد", nobody, nobody)).term();
    String preparation = homograph.entry(homograph.sense("إعداد", nobody, nobody)).term();
    assertEquals("الإعداد", preparation);
    assertNotEquals(preparation, numbers);
  }

  @Test
  void theNeighboursOfAPlaceTellAVerbFromANoun() {
    NeighbourCounts company = company();
    company.put("قدم", new long[] {before("لم", 50), before("في", 50)});
    Lexicon lexicon =
        new Lexicon(
            forms(CORPUS + " قدم:9 القدم القدمين بقدمه والقدم يقدم قدمت تقدم قدموا سيقدم"),
            NAMES,
            LISTS,
            company);

    Homograph homograph = lexicon.homograph("قدم");
    int in = Neighbour.of("في");
    int not = Neighbour.of("لم");
    int nobody = Neighbour.nobody();
    assertEquals(
        lexicon.of("القدم").term(), homograph.entry(homograph.sense("قدم", in, nobody)).term());
    assertEquals(
        lexicon.of("قدمت").term(), homograph.entry(homograph.sense("قدم", not, nobody)).term());
  }

  @Test
  void aNounWithTheNeighboursOfAVerbIsOdd() {
    NeighbourCounts company = company();
    company.put("الكتاب", new long[] {before("لم", 90)});
    company.put("السياسي", new long[] {before("لم", 9)});
    List<OddForm> odd = new Lexicon(forms(CORPUS), NAMES, LISTS, company).oddForms();

    assertEquals(
        List.of("الكتاب (كتاب)", "السياسي (السياسية)"),
        odd.stream().map(OddForm::toString).toList());
    assertTrue(odd.get(0).evidence() < odd.get(1).evidence() && odd.get(1).evidence() < 0);
  }

  /** The words before some forms: لم before verbs, and في before nouns. */
  private static NeighbourCounts company() {
    NeighbourCounts company = new NeighbourCounts();
    for (String verb : List.of("يعلنون", "تقول", "يقول", "سيعلن", "اشاروا")) {
      company.put(verb, new long[] {before("لم", 500)});
    }
    for (String noun : List.of("الحكومة", "المدينة", "الاحزاب", "المكتب", "وزيرين", "سلاحه")) {
      company.put(noun, new long[] {before("في", 500)});
    }
    return company;
  }

  private static long before(String neighbour, long times) {
    return NeighbourCounts.packed(Neighbour.before(Neighbour.of(neighbour)), times);
  }

  @Test
  void aFormThatWasNotLearntFromIsNotKnown() {
    assertNull(LEXICON.known("زرافة"));
    assertEquals(LEXICON.of("وزير"), LEXICON.known("وزير"));
    assertNull(LEXICON.homograph("زرافة"));
    assertEquals(List.of(), LEXICON.oddForms());
  }

  @Test
  void wordsOfOneRootAreAFamilyNamedByTheMostFrequent() {
    assertEquals(LEXICON.family("الحملة"), LEXICON.family("حمل"));
    assertEquals("السياسية", LEXICON.family("السياسية"));
    assertEquals("روسيا", LEXICON.family("روسيا"));
  }

  @Test
  void aTermIsShownWithoutCliticsEvenWhereItNeverOccursAlone() {
    Lexicon lexicon =
        new Lexicon(forms(CORPUS + " للأوقية:9 بالأوقية:2"), NAMES, LISTS, new NeighbourCounts());
    assertEquals("الأوقية", lexicon.of("للاوقية").term());
  }

  @ParameterizedTest
  @CsvSource({
    "والعراق, و+العراق",
    "للعراق, ل+ال+عراق",
    "للحكومة, ل+ال+حكومة",
    "حكومتها, حكومت+ها",
    "وقال, و+قال",
    "سيعلن, س+يعلن",
    "المكاتب, ال+مكاتب",
    "وزير, وزير"
  })
  void cliticsAreSplitOff(String form, String pieces) {
    assertEquals(pieces, LEXICON.of(form).pieces());
  }

  @ParameterizedTest
  @CsvSource({
    "كيري, كيري, كيري",
    "وكيري, كيري, و+كيري",
    "ولكيري, كيري, و+ل+كيري",
    "لروسيا, روسيا, ل+روسيا",
    "وبلافروف, لافروف, و+ب+لافروف"
  })
  void aNameIsKeptWholeEvenWhereItWasNotLearntFrom(String form, String term, String pieces) {
    Lexicon lexicon = new Lexicon(forms(CORPUS + " " + form), NAMES, LISTS, new NeighbourCounts());
    assertEquals(term, lexicon.of(form).term());
    assertEquals(pieces, lexicon.of(form).pieces());
    assertEquals(pieces, LEXICON.of(form).pieces());
  }

  @Test
  void aFormTooRareToBeLearntFromGoesToTheTermOfItsStem() {
    assertEquals("الحكومة", LEXICON.of("وبحكومتنا").term());
    assertEquals("و+ب+حكومت+نا", LEXICON.of("وبحكومتنا").pieces());
    assertEquals("زرافة", LEXICON.of("زرافة").term());
  }

  @ParameterizedTest
  @ValueSource(strings = {"G20", "Covid-19", "كوفيد-19", "تويوتا2"})
  void whatIsNotInArabicLettersAloneIsItsOwnTerm(String surface) {
    String form = Folding.normalize(surface);
    Lexicon lexicon =
        new Lexicon(
            List.of(new FormCount(form, 2, Map.of(surface, 2L))),
            NAMES,
            LISTS,
            new NeighbourCounts());
    assertEquals(surface, lexicon.of(form).term());
    assertNull(lexicon.of(form).pieces());
    assertEquals(form, LEXICON.of(form).term());
  }

  @Test
  void theTermIsShownWithoutMarksAndAsWrittenMostOften() {
    Map<String, Long> surfaces = Map.of("أكّد", 2L, "أكد", 2L, "اكد", 3L);
    assertEquals("أكد", new FormCount("اكد", 7, surfaces).mostFrequentSurface());
  }

  @Test
  void theOrderOfTheFormsDoesNotMatter() {
    List<FormCount> shuffled = new ArrayList<>(forms(CORPUS));
    Collections.shuffle(shuffled, new Random(7));
    Lexicon other = new Lexicon(shuffled, NAMES, LISTS, new NeighbourCounts());
    for (FormCount form : shuffled) {
      assertEquals(LEXICON.of(form.form()), other.of(form.form()));
    }
  }

  @Test
  void anEmptyCorpusHasALexicon() {
    assertEquals(
        "العراق",
        new Lexicon(List.of(), Map.of(), LISTS, new NeighbourCounts()).of("العراق").term());
  }

  private static List<FormCount> forms(String text) {
    Map<String, Map<String, Long>> surfaces = new TreeMap<>();
    for (String word : text.split("\\s+", -1)) {
      String surface = word.replaceAll(":\\d+", "");
      if (!surface.isEmpty()) {
        long count = word.equals(surface) ? 1 : Long.parseLong(word.replaceAll(".*:", ""));
        surfaces
            .computeIfAbsent(Folding.normalize(surface), form -> new TreeMap<>())
            .merge(surface, count, Long::sum);
      }
    }
    return surfaces.entrySet().stream()
        .map(
            entry ->
                new FormCount(
                    entry.getKey(),
                    entry.getValue().values().stream().mapToLong(Long::longValue).sum(),
                    entry.getValue()))
        .collect(Collectors.toList());
  }

  private static List<String> conf(String name) {
    try {
      return Arrays.asList(Files.readString(Path.of("conf", name)).split("\n", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
