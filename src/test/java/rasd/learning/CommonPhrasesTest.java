package rasd.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.mentions.Names;
import rasd.names.Gazetteers;
import rasd.names.NameLists;

/** All words are normalized. */
class CommonPhrasesTest {
  private static final NameLists LISTS =
      new NameLists(
          Gazetteers.of("trump/PER/دونالد ترامب/ترامب//"),
          List.of("جورج كيري بوش امينة منصور خالدي زكريا كريم وهبة هبة +محمد"),
          List.of(
              "kind\twords",
              "title\tولي الرئيس",
              "compound\tنصر جاد",
              "place\tمدينة",
              "near\tشمال",
              "organisation\tشركة",
              "head_of_place\tمطار",
              "head_of_group\tجامعة",
              "particle\tبن"),
          List.of(),
          List.of());

  private static final Usages USAGES =
      Names.usages(
          "التاريخي/100/AFTER_ARTICLE/60",
          "التاريخية/80",
          "التجاري/50/AFTER_ARTICLE/20",
          "التجارية/30",
          "الداودي/100/AFTER_ARTICLE/60",
          "المصري/100/AFTER_ARTICLE/39",
          "المصرية/80",
          "الطائي/49/AFTER_ARTICLE/40",
          "الطائية/40",
          "الخالدي/100/AFTER_ARTICLE/60",
          "الخالدية/80",
          "للصحافيين/10",
          "الصحافيين/10",
          "لترامب/3",
          "ترامب/30",
          "لكيري/4",
          "كيري/30",
          "لبوش/1",
          "بوش/100",
          "دعما/10",
          "دعم/30",
          "اطفالهن/4",
          "اطفالها/9",
          "اطفاله/9",
          "زكريا/5",
          "زكري/50",
          "بدور/10",
          "دور/100",
          "المطيري/100/AFTER_NAME/70/LAST/60",
          "المنستير/100/IN/30/AFTER_PLACE/30/AFTER_NEAR/10/LAST/50",
          "الفلوجة/100/IN/30/AFTER_PLACE/30/AFTER_NEAR/10/LAST/50",
          "بكسر/5",
          "كسر/10",
          "كريم/10",
          "ريم/20");

  private static final CommonPhrases PHRASES =
      new CommonPhrases(
          new KnownWords(LISTS),
          USAGES,
          new Inflections(USAGES),
          NameClassifier.learn(USAGES, Names.traits(), form -> null),
          LISTS.clues());

  private static boolean isPhrase(String words) {
    return PHRASES.isPhrase(words.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "توفيق الله, true",
    "نصر الله, false",
    "ديميتروف الطبية, true",
    "ديميتروف الفلوجة, false",
    "ديميتروف الامينة, false",
    "ديميتروف الشمال, true",
    "ديميتروف المنافس, true",
    "ديميتروف الاوفر, true",
    "ديميتروف الطويل, false",
    "ديميتروف المدني, false",
    "ديميتروف المنصور, false",
    "ديميتروف المنستير, false",
    "محمد المنافس, false",
    "مدينة المنافس, false",
    "الزمالك المنافس, false",
    "جاد الله المنافس, false"
  })
  void whatDescribesANameIsNoPartOfIt(String words, boolean isPhrase) {
    assertEquals(isPhrase, isPhrase(words));
  }

  @ParameterizedTest
  @CsvSource({
    "محمد التاريخي, true",
    "محمد التجاري, true",
    "بن التاريخي, false",
    "محمد الداودي, false",
    "محمد المصري, false",
    "محمد الطائي, false",
    "محمد الخالدي, false"
  })
  void anAdjectiveHasAFeminineAndFollowsNouns(String words, boolean isPhrase) {
    assertEquals(isPhrase, isPhrase(words));
  }

  @ParameterizedTest
  @CsvSource({
    "جورج للصحافيين, true",
    "جورج لترامب, true",
    "جورج بترامب, false",
    "جورج لكيري, false",
    "جورج لبوش, false",
    "بدور السيارات, true",
    "بدور سيارات, false",
    "بدور المطيري, false",
    "كيري السيارات, false",
    "لحسن التاريخ, true",
    "لحسن الحظ, true",
    "لحسن حداد, false",
    "لحسن الداودي, false"
  })
  void aWordWithAPrepositionIsNoName(String words, boolean isPhrase) {
    assertEquals(isPhrase, isPhrase(words));
  }

  @ParameterizedTest
  @CsvSource({
    "دعما ماليا, true",
    "كيري دعما, true",
    "زكريا كيري, false",
    "كيري اطفالهن, true",
    "كيري وولي, true",
    "كيري وترامب, true",
    "جورج وكيري, true",
    "كيري وهبة, false",
    "كيري وليد, false"
  })
  void anInflectedWordOrOneAfterAndIsNoName(String words, boolean isPhrase) {
    assertEquals(isPhrase, isPhrase(words));
  }

  @ParameterizedTest
  @CsvSource({"بكسر, true", "كسر, false", "كريم, false"})
  void aWordIsJoinedToACliticIfItIsMoreFrequentWithoutIt(String word, boolean isJoined) {
    assertEquals(isJoined, PHRASES.isJoined(word));
  }

  @ParameterizedTest
  @CsvSource({
    "مدينة, true",
    "المدينة, true",
    "الشمال, true",
    "الشركة, true",
    "المطار, true",
    "الجامعة, true",
    "الرئيس, false",
    "الكتاب, false"
  })
  void namesOfPlacesAndGroupsFollowAGenericWord(String word, boolean isGeneric) {
    assertEquals(isGeneric, PHRASES.isGeneric(word));
  }
}
