package rasd.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rasd.LiteralArticles;
import rasd.LiteralArticles.Story;
import rasd.Sparks;
import rasd.article.Section;
import rasd.corpus.Corpus;
import rasd.corpus.PartialSums;
import rasd.corpus.SharedStories;
import rasd.mentions.EntityStage;
import rasd.mentions.MentionStage;
import rasd.mentions.MentionsTable;
import rasd.mentions.Names;
import rasd.tables.NameTables;
import rasd.text.Romanization;

/** Learns names from the evidence in articles, and finds their mentions. */
class LearningStageTest {
  private static final List<Story> STORIES =
      List.of(
          new Story("a1", null, null, "قال جورج بوش ذلك. ثم عاد بوش."),
          new Story("a2", null, null, "وصلت ميشيل كيري."),
          new Story("a3", null, null, "وصلت ميشال كيري."),
          new Story("a4", null, null, "وصل الدكتور محمد الراشد."),
          new Story("a5", null, null, "وصل الدكتور محمد الرشيد مع أوباما."));

  private static LearntNames learnt;
  private static Corpus corpus;

  @BeforeAll
  static void learn() {
    var context = LiteralArticles.context();
    MentionStage mentions = new MentionStage(context.broadcast(Names.LISTS));
    Corpus read = LiteralArticles.read(STORIES, 3, Names.LISTS);
    learnt = new LearningStage(Names.LISTS, 0.75, 1000, List.of()).learn(read).names();
    corpus =
        read.with(
            List.of(mentions.learntNames(context.broadcast(learnt))),
            EnumSet.of(Section.LINES, Section.TOKENS, Section.MENTIONS));
  }

  @Test
  void learntNamesAreMentionedBesideKnownOnes() {
    assertEquals(
        List.of(
            "a1 | بوش | PER:جورج بوش | surname | 0.8",
            "a1 | جورج بوش | PER:جورج بوش | verb | 0.9",
            "a2 | ميشيل كيري | PER:ميشال كيري | discovered | 0.9",
            "a3 | ميشال كيري | PER:ميشال كيري | discovered | 0.9",
            "a4 | محمد الراشد | PER:محمد الراشد | title | 0.9",
            "a5 | أوباما | obama | gazetteer | 1.0",
            "a5 | محمد الرشيد | PER:محمد الرشيد | title | 0.9"),
        LiteralArticles.show(
            LiteralArticles.table(corpus, new MentionsTable()),
            "article_id",
            "surface",
            "entity_id",
            "method",
            "confidence"));
  }

  @Test
  void anEntityIsKnownOnlyWhenAListHasIt() {
    assertEquals(
        List.of(
            "PER:جورج بوش | جورج بوش | false | 2",
            "PER:محمد الراشد | محمد الراشد | false | 1",
            "PER:محمد الرشيد | محمد الرشيد | false | 1",
            "PER:ميشال كيري | ميشيل كيري | false | 2",
            "obama | باراك أوباما | true | 1"),
        LiteralArticles.show(entities(), "entity_id", "name", "known", "mention_count"));
  }

  @Test
  void everyFormSaysWhyItIsItsEntitys() {
    assertEquals(
        List.of(
            "PER:جورج بوش | بوش | 1 | learnt | the family name, with the full name in the article",
            "PER:جورج بوش | جورج بوش | 1 | learnt | verb; 1 article, evidence 0.900",
            "PER:محمد الراشد | محمد الراشد | 1 | learnt | title; 1 article, evidence 0.900",
            "PER:محمد الراشد | محمد الرشيد | 0 | kept_apart | different long vowels or letters",
            "PER:محمد الرشيد | محمد الراشد | 0 | kept_apart | different long vowels or letters",
            "PER:محمد الرشيد | محمد الرشيد | 1 | learnt | title; 1 article, evidence 0.900",
            "PER:ميشال كيري | ميشال كيري | 1 | merged | a spelling of ميشيل كيري (vowel)",
            "PER:ميشال كيري | ميشيل كيري | 1 | learnt | words; 1 article, evidence 0.900",
            "obama | أوباما | 1 | gazetteer | null"),
        LiteralArticles.show(
            stage().names(corpus), "entity_id", "form", "count", "decision", "evidence"));
  }

  @Test
  void withMoreEvidenceWantedNothingIsLearnt() {
    assertTrue(
        new LearningStage(Names.LISTS, 5, 1000, List.of())
            .learn(LiteralArticles.read(STORIES, 1, Names.LISTS))
            .names()
            .isEmpty());
  }

  @Test
  void evidenceThatIsHandedOnInTheMiddleAddsUpToTheSame() {
    Corpus read = LiteralArticles.read(STORIES, 1, Names.LISTS);
    assertEquals(candidates(read, EvidenceSums::open), candidates(read, EvidenceSums.ofAtMost(1)));
  }

  private static List<String> candidates(Corpus read, PartialSums.Opener sums) {
    return LiteralArticles.show(
        EvidenceSums.together(
            read.sums(EnumSet.of(Section.EVIDENCE), sums, EvidenceSums.TYPE_OF_ROWS)),
        "*");
  }

  private static Dataset<Row> entities() {
    SharedStories none = article -> false;
    return Sparks.session()
        .createDataFrame(
            stage().entities(corpus, LiteralArticles.context().broadcast(none)),
            NameTables.ENTITIES.schema());
  }

  private static EntityStage stage() {
    return new EntityStage(
        Names.LISTS.gazetteer(),
        LiteralArticles.context().broadcast(learnt),
        Romanization.parse(List.of()));
  }
}
