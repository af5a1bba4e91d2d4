package rasd.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;
import static rasd.tables.Columns.*;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import rasd.tables.Context;
import rasd.tables.Slices;

/**
 * Finds, in the tables of a run, words that were counted but may belong to no story: lines that
 * several stories of a source share, key terms of a source that occur mostly in first or in last
 * sentences, and pairs of entities whose evidence is only first sentences of one source.
 *
 * @param articles rows of the table articles
 */
record Suspicions(Dataset<Row> articles) {
  /**
   * The number of key terms examined per source; {@link #FIRST_PAIRS} is the number of pairs
   * examined in the whole corpus.
   */
  private static final int FIRST_TERMS = 30;

  private static final int FIRST_PAIRS = 50;

  private static final int HANDFUL = 4;
  private static final int MOST_LISTED = 100;
  private static final double MOST_AT_ONE_END = 0.8;
  private static final String HASH = "hash";
  private static final String PLACE = "place";
  private static final String NUMBER = "number";
  private static final String FIRST = "first";
  private static final String LAST = "last";

  /**
   * A line that several stories of a source share.
   *
   * @param stories the number of stories of the source in whose texts the line was kept
   */
  record SharedLine(String source, String text, long stories) {}

  /**
   * A key term of a source that occurs mostly in first or in last sentences.
   *
   * @param share the share of the term's tokens that are in first sentences, or in last sentences
   *     if that is more
   */
  record TermAtOneEnd(String source, String term, double share) {}

  /**
   * A pair of entities whose evidence is only first sentences of one source.
   *
   * @param sentences the number of sentences listed as evidence, all of them first sentences
   */
  record PairAtBeginning(String source, String entityA, String entityB, long sentences) {}

  /**
   * The lines that more than {@link #HANDFUL} stories of a source share, at most {@link
   * #MOST_LISTED}, the most frequent first.
   */
  List<SharedLine> lines(Dataset<Row> pageLines) {
    return pageLines
        .where(KEPT)
        .select(col(ARTICLE_ID), col(TEXT), xxhash64(col(TEXT)).as(HASH))
        .join(
            articles.where(col(SOURCE).isNotNull()).select(ARTICLE_ID, SOURCE, STORY_ID),
            ARTICLE_ID)
        .groupBy(SOURCE, HASH)
        .agg(min(TEXT).as(TEXT), countDistinct(STORY_ID).as(COUNT))
        .where(col(COUNT).gt(HANDFUL))
        .orderBy(col(COUNT).desc(), col(SOURCE), col(TEXT))
        .limit(MOST_LISTED)
        .select(SOURCE, TEXT, COUNT)
        .collectAsList()
        .stream()
        .map(row -> new SharedLine(row.getString(0), row.getString(1), row.getLong(2)))
        .toList();
  }

  /**
   * The key terms that occur mostly in first or in last sentences, at most {@link #MOST_LISTED}.
   * Articles of one or two sentences are not counted.
   */
  List<TermAtOneEnd> terms(Dataset<Row> termSlices, Dataset<Row> tokens) {
    Dataset<Row> first =
        termSlices
            .where(col(SLICE_TYPE).equalTo(SOURCE))
            .withColumn(
                NUMBER,
                row_number().over(Window.partitionBy(SLICE).orderBy(col(G2).desc(), col(TERM))))
            .where(col(NUMBER).leq(FIRST_TERMS))
            .select(col(SLICE).as(SOURCE), col(TERM));
    Column isLast = col(SENTENCE_NO).equalTo(col(SENTENCE_COUNT).minus(1));
    return tokens
        .select(ARTICLE_ID, SENTENCE_NO, TERM)
        .join(broadcast(first), TERM)
        .join(
            articles.where(col(SENTENCE_COUNT).gt(2)).select(ARTICLE_ID, SOURCE, SENTENCE_COUNT),
            new String[] {ARTICLE_ID, SOURCE})
        .groupBy(SOURCE, TERM)
        .agg(
            count(lit(1)).as(COUNT),
            sum(when(col(SENTENCE_NO).equalTo(0), 1).otherwise(0)).as(FIRST),
            sum(when(isLast, 1).otherwise(0)).as(LAST))
        .where(col(COUNT).gt(HANDFUL))
        .select(
            col(SOURCE), col(TERM), greatest(col(FIRST), col(LAST)).divide(col(COUNT)).as(SHARE))
        .where(col(SHARE).geq(MOST_AT_ONE_END))
        .orderBy(SOURCE, TERM)
        .limit(MOST_LISTED)
        .collectAsList()
        .stream()
        .map(row -> new TermAtOneEnd(row.getString(0), row.getString(1), row.getDouble(2)))
        .toList();
  }

  /**
   * The pairs, among the strongest {@link #FIRST_PAIRS}, whose evidence is more than {@link
   * #HANDFUL} sentences, all of them first sentences of one source.
   */
  List<PairAtBeginning> pairs(Dataset<Row> comentions) {
    Dataset<Row> strongest =
        comentions
            .where(
                col(CONTEXT)
                    .equalTo(Context.SENTENCE.label())
                    .and(col(SLICE_TYPE).equalTo(Slices.ALL)))
            .orderBy(col(G2).desc(), col(ENTITY_A), col(ENTITY_B))
            .limit(FIRST_PAIRS)
            .select(col(ENTITY_A), col(ENTITY_B), explode(col(EVIDENCE)).as(PLACE));
    return strongest
        .withColumn(ARTICLE_ID, col(PLACE).getField(ARTICLE_ID))
        .withColumn(SENTENCE_NO, col(PLACE).getField(SENTENCE_NO))
        .join(articles.select(ARTICLE_ID, SOURCE), ARTICLE_ID)
        .groupBy(ENTITY_A, ENTITY_B)
        .agg(
            count(lit(1)).as(COUNT),
            max(SENTENCE_NO).as(LAST),
            min(SOURCE).as(SOURCE),
            countDistinct(SOURCE).as(NUMBER))
        .where(col(COUNT).gt(HANDFUL).and(col(LAST).equalTo(0)).and(col(NUMBER).equalTo(1)))
        .orderBy(ENTITY_A, ENTITY_B)
        .select(SOURCE, ENTITY_A, ENTITY_B, COUNT)
        .collectAsList()
        .stream()
        .map(
            row ->
                new PairAtBeginning(
                    row.getString(0), row.getString(1), row.getString(2), row.getLong(3)))
        .toList();
  }
}
