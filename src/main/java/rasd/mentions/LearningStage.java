package rasd.mentions;

import static org.apache.spark.sql.functions.col;
import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import rasd.article.EntityType;
import rasd.article.Section;
import rasd.corpus.Corpus;

/**
 * Learns names from the corpus: what the articles hold for each candidate is added up, and what is
 * enough becomes a name. Only candidates that more than one signal may come of are brought to the
 * driver, and of those a stated number at most.
 */
public final class LearningStage {
  private static final long LEAST_THOUSANDTHS = 250;
  private static final int MOST_FORMS = 200_000;

  private final NameLists lists;
  private final double leastEvidence;
  private final int mostCandidates;
  private final NameDecisions decided;

  /**
   * @param leastEvidence sum over the articles of the degree of belief that makes a name
   * @param mostCandidates candidates looked at, those with the most evidence
   * @param decisions lines of the user's file of decisions on spellings; may be none
   */
  public LearningStage(
      NameLists lists, double leastEvidence, int mostCandidates, Collection<String> decisions) {
    this.lists = lists;
    this.leastEvidence = leastEvidence;
    this.mostCandidates = mostCandidates;
    this.decided = NameDecisions.parse(decisions);
  }

  /** The names that the articles teach. */
  public LearntNames learn(Corpus articles) {
    NameLikeness likeness = new NameLikeness(lists.words());
    Usages usages = usages(articles);
    KnownWords known = new KnownWords(lists);
    NameClassifier classifier =
        NameClassifier.learn(usages, List.of("header"), known::kindOf);
    WordJudge judge = new WordJudge(known, usages, classifier, lists.clues());
    Debug.classifier = classifier;
    List<LearntName> all = candidates(articles);
    Debug.dump(all, judge);
    List<LearntName> accepted =
        new Acceptance(leastEvidence, likeness, judge::of).accept(all, lists.gazetteer());
    return LearntNames.of(accepted, lists.gazetteer(), new NameMerger(likeness, decided));
  }

  private Usages usages(Corpus articles) {
    Clues clues = lists.clues();
    Dataset<Row> ofTasks =
        articles.sums(
            EnumSet.of(Section.TOKENS), () -> UsageSums.open(clues), UsageSums.TYPE_OF_ROWS);
    Usages usages = new Usages();
    Column all = col(UsageSums.column(Use.ALL));
    for (Row row :
        UsageSums.together(ofTasks)
            .orderBy(all.desc(), col(FORM))
            .limit(MOST_FORMS)
            .collectAsList()) {
      long[] counts = new long[Use.COUNT];
      for (int use = 0; use < Use.COUNT; use++) {
        counts[use] = row.getLong(1 + use);
      }
      usages.add(row.getString(0), counts);
    }
    return usages;
  }

  private List<LearntName> candidates(Corpus articles) {
    Dataset<Row> ofTasks =
        articles.sums(EnumSet.of(Section.EVIDENCE), EvidenceSums::open, EvidenceSums.TYPE_OF_ROWS);
    Dataset<Row> candidates =
        EvidenceSums.together(ofTasks)
            .where(col(EvidenceSums.THOUSANDTHS).geq(LEAST_THOUSANDTHS))
            .orderBy(col(EvidenceSums.THOUSANDTHS).desc(), col(NAME), col(TYPE))
            .limit(mostCandidates);
    List<LearntName> names = new ArrayList<>();
    for (Row row : candidates.collectAsList()) {
      names.add(
          new LearntName(
              EntityType.valueOf(row.getAs(TYPE)),
              row.getAs(NAME),
              row.getAs(FORM),
              row.getAs(EvidenceSums.SIGNAL),
              row.<Long>getAs(ARTICLE_COUNT),
              row.<Long>getAs(EvidenceSums.THOUSANDTHS),
              row.<Integer>getAs(EvidenceSums.BEST),
              row.<Integer>getAs(EvidenceSums.SIGNALS),
              row.<Long>getAs(EvidenceSums.INFLECTED)));
    }
    return names;
  }
}
