package rasd.learning;

import static org.apache.spark.sql.functions.col;
import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import rasd.article.EntityType;
import rasd.article.Section;
import rasd.corpus.Corpus;
import rasd.names.NameDecisions;
import rasd.names.NameLists;

/**
 * Learns names from the corpus: the evidence of all articles for each candidate is added up, and
 * candidates with enough evidence become names. Only candidates above a low minimum of evidence are
 * brought to the driver, and no more of them than a given number.
 */
public final class LearningStage {
  private static final long LEAST_THOUSANDTHS = 250;
  private static final int MOST_FORMS = 200_000;
  private static final double THOUSAND = 1000;

  private final NameLists lists;
  private final double leastEvidence;
  private final int mostCandidates;
  private final NameDecisions decided;

  /**
   * @param leastEvidence the least sum of the degrees of belief over the articles that makes a
   *     candidate a name
   * @param mostCandidates the largest number of candidates to examine; those with the most evidence
   *     are taken
   * @param decisions lines of the user's file of decisions on names; may be empty
   */
  public LearningStage(
      NameLists lists, double leastEvidence, int mostCandidates, Collection<String> decisions) {
    this.lists = lists;
    this.leastEvidence = leastEvidence;
    this.mostCandidates = mostCandidates;
    this.decided = NameDecisions.parse(decisions);
  }

  /** The names that are learnt from the articles. */
  public Learning learn(Corpus articles) {
    NameLikeness likeness = new NameLikeness(lists.words());
    KnownWords known = new KnownWords(lists);
    Usages usages = UsageSums.of(articles, lists.clues(), MOST_FORMS);
    NameClassifier classifier = NameClassifier.learn(usages, lists.traits(), known::kindOf);
    WordJudge judge = new WordJudge(known, usages, classifier, lists.clues());
    List<LearntName> all = candidates(articles);
    Acceptance.Result result =
        new Acceptance(leastEvidence, likeness, judge::of, decided).accept(all, lists.gazetteer());
    long doubtful =
        result.accepted().stream()
            .filter(name -> name.isSingleWord() && classifier.of(name.name()).logOdds() < 0)
            .count();
    LearntNames names =
        LearntNames.of(result.accepted(), lists.gazetteer(), new NameMerger(likeness, decided));
    return new Learning(
        names, result.refused().stream().map(refusal -> row(refusal, usages)).toList(), doubtful);
  }

  /** A row of the table refused_names. */
  private static Row row(Acceptance.RefusedName refusal, Usages usages) {
    LearntName name = refusal.candidate();
    return RowFactory.create(
        name.name(),
        name.type().name(),
        name.thousandths() / THOUSAND,
        name.isSingleWord() ? (Long) usages.of(name.name()) : null,
        refusal.reason());
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
