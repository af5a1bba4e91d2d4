package rasd.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.article.EntityType;
import rasd.article.Mention;
import rasd.learning.LearntName;
import rasd.learning.LearntNames;
import rasd.learning.NameLikeness;
import rasd.learning.NameMerger;
import rasd.names.NameDecisions;

/** Finds learnt names in articles. Mentions are written as id=surface method. */
class LearntNameFinderTest {
  private static final LearntNames LEARNT =
      LearntNames.of(
          List.of(
              learnt(EntityType.PER, "جون كيري"),
              learnt(EntityType.PER, "ميشيل اوباما"),
              learnt(EntityType.PER, "سيرجي لافروف"),
              learnt(EntityType.PER, "بوش جورج ميشيل"),
              learnt(EntityType.PER, "جون الاميركي"),
              learnt(EntityType.PER, "سعيد"),
              learnt(EntityType.PER, "محمد نصر الله"),
              learnt(EntityType.PER, "جون دي ماريا"),
              learnt(EntityType.PER, "سعيد بن عبد الله"),
              learnt(EntityType.LOC, "سرت")),
          Names.LISTS.gazetteer(),
          new NameMerger(new NameLikeness(Names.LISTS.words()), NameDecisions.parse(List.of())));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال جون كيري. ثم عاد كيري.            | PER:جون كيري=جون كيري verb, PER:جون كيري=كيري surname
          عاد كيري. قال جون كيري.               | PER:جون كيري=كيري surname, PER:جون كيري=جون كيري verb
          جون كيري ولكيري.                      | PER:جون كيري=جون كيري discovered, PER:جون كيري=كيري surname
          بوش جورج ميشيل وبوش.                  | PER:بوش جورج ميشيل=بوش جورج ميشيل discovered, PER:بوش جورج ميشيل=بوش surname
          جون الأميركي والأميركي.               | PER:جون الاميركي=جون الأميركي discovered
          جون كيري. ككيري.                      | PER:جون كيري=جون كيري discovered, PER:جون كيري=كيري surname
          بوش جورج ميشيل. كبوش.                 | PER:بوش جورج ميشيل=بوش جورج ميشيل discovered, PER:بوش جورج ميشيل=بوش surname
          من سرت.                               | LOC:سرت=سرت discovered
          """)
  void aFamilyNameIsThePersonThatTheArticleNames(String text, String mentions) {
    assertMentions(text, mentions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أوباما وميشيل أوباما                  | obama=أوباما gazetteer, PER:ميشيل اوباما=ميشيل أوباما discovered
          سيرجي لافروف                          | lavrov=سيرجي لافروف discovered
          كان سعيد                              |
          قال سعيد. كان سعيد.                   | PER:سعيد=سعيد verb, PER:سعيد=سعيد discovered
          """)
  void learntNamesStandBesideKnownOnes(String text, String mentions) {
    assertMentions(text, mentions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          محمد نصر الله. ثم نصر الله.            | PER:محمد نصر الله=محمد نصر الله discovered, PER:محمد نصر الله=نصر الله surname
          محمد نصر الله. ولنصر الله.             | PER:محمد نصر الله=محمد نصر الله discovered, PER:محمد نصر الله=نصر الله surname
          محمد نصر الله. صلى الله عليه.          | PER:محمد نصر الله=محمد نصر الله discovered
          محمد نصر الله. جون نصر الله.           | PER:محمد نصر الله=محمد نصر الله discovered
          جون دي ماريا. فاز دي ماريا.            | PER:جون دي ماريا=جون دي ماريا discovered, PER:جون دي ماريا=دي ماريا surname
          سعيد بن عبد الله. ثم عبد الله.         | PER:سعيد بن عبد الله=سعيد بن عبد الله discovered
          """)
  void theHalvesOfACompoundNameReferToThePersonOnlyTogether(String text, String mentions) {
    assertMentions(text, mentions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          جون كيري. مستشفى كيري.                 | PER:جون كيري=جون كيري discovered
          كأس الرئيس جون كيري.                   |
          """)
  void aThingThatIsCalledAfterAPersonIsNotThePerson(String text, String mentions) {
    assertMentions(text, mentions);
  }

  private static LearntName learnt(EntityType type, String name) {
    return new LearntName(type, name, name, "verb", 3, 2700, 900, 2, 0);
  }

  private static void assertMentions(String text, String mentions) {
    List<ArticleSentence> sentences = Names.sentences(text);
    List<Mention> known = new ArrayList<>();
    for (ArticleSentence sentence : sentences) {
      known.addAll(ArticleNames.known(new NameFinder(Names.LISTS.gazetteer()), text, sentence));
    }
    String found =
        new LearntNameFinder(LEARNT, Names.LISTS)
            .find(text, sentences, known).stream()
                .map(name -> name.entity() + "=" + name.surface() + " " + name.method())
                .collect(Collectors.joining(", "));
    assertEquals(mentions == null ? "" : mentions, found);
  }
}
