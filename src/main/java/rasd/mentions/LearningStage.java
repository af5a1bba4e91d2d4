package rasd.mentions;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import rasd.article.Article;
import rasd.article.EntityType;
import rasd.article.Section;
import rasd.corpus.Corpus;
import rasd.corpus.Iterators;

/**
 * Learns names from the corpus: what the articles hold for each candidate is added up, and what is
 * enough becomes a name. Only candidates that more than one signal may come of are brought to the
 * driver, and of those a stated number at most.
 */
public final class LearningStage {
  private static final long LEAST_THOUSANDTHS = 250;

  private static final String THOUSANDTHS = "thousandths";
  private static final String SIGNAL = "signal";
  private static final String IS_INFLECTED = "is_inflected";
  private static final StructType EVIDENCE_OF_NAME =
      new StructType()
          .add(TYPE, StringType)
          .add(NAME, StringType)
          .add(FORM, StringType)
          .add(SIGNAL, StringType)
          .add(THOUSANDTHS, IntegerType)
          .add(COUNT, IntegerType)
          .add(IS_INFLECTED, BooleanType);

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
    List<LearntName> accepted =
        new Acceptance(leastEvidence, likeness).accept(candidates(articles), lists.gazetteer());
    return LearntNames.of(accepted, lists.gazetteer(), new NameMerger(likeness, decided));
  }

  private List<LearntName> candidates(Corpus articles) {
    Dataset<Row> candidates =
        articles
            .flatMap(EnumSet.of(Section.EVIDENCE), () -> LearningStage::rows, EVIDENCE_OF_NAME)
            .groupBy(TYPE, NAME)
            .agg(
                max(struct(COUNT, FORM)).getField(FORM).as(FORM),
                max(struct(THOUSANDTHS, SIGNAL)).as("strongest"),
                count(lit(1)).as(ARTICLE_COUNT),
                sum(THOUSANDTHS).as(THOUSANDTHS),
                size(collect_set(SIGNAL)).as("signals"),
                count_if(col(IS_INFLECTED)).as("inflected"))
            .where(col(THOUSANDTHS).geq(LEAST_THOUSANDTHS))
            .orderBy(col(THOUSANDTHS).desc(), col(NAME), col(TYPE))
            .limit(mostCandidates);
    List<LearntName> names = new ArrayList<>();
    for (Row row : candidates.collectAsList()) {
      Row strongest = row.getAs("strongest");
      names.add(
          new LearntName(
              EntityType.valueOf(row.getAs(TYPE)),
              row.getAs(NAME),
              row.getAs(FORM),
              strongest.getAs(SIGNAL),
              row.<Long>getAs(ARTICLE_COUNT),
              row.<Long>getAs(THOUSANDTHS),
              strongest.<Integer>getAs(THOUSANDTHS),
              row.<Integer>getAs("signals"),
              row.<Long>getAs("inflected")));
    }
    return names;
  }

  private static Iterator<Row> rows(Article article) {
    return Iterators.map(
        article.evidence().iterator(),
        evidence ->
            RowFactory.create(
                evidence.type().name(),
                evidence.name(),
                evidence.form(),
                evidence.signal(),
                evidence.thousandths(),
                evidence.count(),
                evidence.isInflected()));
  }
}
