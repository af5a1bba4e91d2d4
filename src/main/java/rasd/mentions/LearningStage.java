package rasd.mentions;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import rasd.article.EntityType;

/**
 * Learns names from the corpus: what the articles hold for each candidate is added up, and what is
 * enough becomes a name. Only candidates that more than one signal may come of are brought to the
 * driver, and of those a stated number at most.
 */
public final class LearningStage {
  private static final long LEAST_THOUSANDTHS = 250;

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
  public LearntNames learn(Dataset<Row> articles) {
    NameLikeness likeness = new NameLikeness(lists.words());
    List<LearntName> accepted =
        new Acceptance(leastEvidence, likeness).accept(candidates(articles), lists.gazetteer());
    return LearntNames.of(accepted, lists.gazetteer(), new NameMerger(likeness, decided));
  }

  private List<LearntName> candidates(Dataset<Row> articles) {
    Dataset<Row> candidates =
        articles
            .select(inline(col(MentionStage.SIGNALS)))
            .groupBy(TYPE, NAME)
            .agg(
                max(struct(COUNT, FORM)).getField(FORM).as(FORM),
                max(struct(MentionStage.THOUSANDTHS, MentionStage.SIGNAL)).as("strongest"),
                count(lit(1)).as(ARTICLE_COUNT),
                sum(MentionStage.THOUSANDTHS).as(MentionStage.THOUSANDTHS),
                size(collect_set(MentionStage.SIGNAL)).as("signals"),
                count_if(col(MentionStage.IS_INFLECTED)).as("inflected"))
            .where(col(MentionStage.THOUSANDTHS).geq(LEAST_THOUSANDTHS))
            .orderBy(col(MentionStage.THOUSANDTHS).desc(), col(NAME), col(TYPE))
            .limit(mostCandidates);
    List<LearntName> names = new ArrayList<>();
    for (Row row : candidates.collectAsList()) {
      Row strongest = row.getAs("strongest");
      names.add(
          new LearntName(
              EntityType.valueOf(row.getAs(TYPE)),
              row.getAs(NAME),
              row.getAs(FORM),
              strongest.getAs(MentionStage.SIGNAL),
              row.<Long>getAs(ARTICLE_COUNT),
              row.<Long>getAs(MentionStage.THOUSANDTHS),
              strongest.<Integer>getAs(MentionStage.THOUSANDTHS),
              row.<Integer>getAs("signals"),
              row.<Long>getAs("inflected")));
    }
    return names;
  }
}
