package rasd.stories;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static rasd.tables.Columns.*;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import rasd.text.Shingles;

/** Counts the shingles that the two articles of each candidate pair share, from their full sets. */
final class Comparison {
  static final String SHARED = "shared";
  static final String SIZE_A = "size_a";
  static final String SIZE_B = "size_b";

  /**
   * The least containment that one of the two articles must have. The containment of the other and
   * the Jaccard index may be anything above 0.
   */
  private static final double LEAST_CONTAINMENT = 0.5;

  private static final String ARTICLE = "article";
  private static final String SET = "set";
  private static final String SET_A = "set_a";
  private static final String SET_B = "set_b";

  private Comparison() {}

  /**
   * The near-duplicates among the candidates, with the sizes of their sets and of the intersection.
   *
   * @param candidates candidate pairs, with the ids of articles as numbers
   * @param sets name of the column of an article's shingles
   */
  static Dataset<Row> nearDuplicates(Dataset<Row> candidates, Dataset<Row> articles, String sets) {
    Dataset<Row> wanted = wanted(candidates, articles, sets);
    UDF2<byte[], byte[], Integer> shared =
        (a, b) -> Likeness.of(Shingles.hashes(a), Shingles.hashes(b)).shared();
    Column containment = col(SHARED).divide(least(col(SIZE_A), col(SIZE_B)));
    return candidates
        .join(wanted.select(col(ARTICLE).as(ARTICLE_A), col(SET).as(SET_A)), ARTICLE_A)
        .join(wanted.select(col(ARTICLE).as(ARTICLE_B), col(SET).as(SET_B)), ARTICLE_B)
        .select(
            col(ARTICLE_A),
            col(ARTICLE_B),
            udf(shared, IntegerType).apply(col(SET_A), col(SET_B)).as(SHARED),
            size(SET_A).as(SIZE_A),
            size(SET_B).as(SIZE_B))
        .where(containment.geq(LEAST_CONTAINMENT));
  }

  private static Column size(String set) {
    return length(col(set)).divide(Long.BYTES).cast(IntegerType);
  }

  /** The sets of the articles in candidate pairs, which are few. Only these are shuffled. */
  private static Dataset<Row> wanted(Dataset<Row> candidates, Dataset<Row> articles, String sets) {
    UDF1<String, Long> number = Stories::number;
    Dataset<Row> ids =
        candidates
            .select(col(ARTICLE_A).as(ARTICLE))
            .union(candidates.select(col(ARTICLE_B)))
            .distinct();
    return articles
        .select(udf(number, LongType).apply(col(ARTICLE_ID)).as(ARTICLE), col(sets).as(SET))
        .join(ids, new String[] {ARTICLE}, "left_semi");
  }
}
