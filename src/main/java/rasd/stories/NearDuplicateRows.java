package rasd.stories;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import rasd.tables.StoryTables;

/** Makes the rows of near_duplicates: pairs of articles with the same text or similar texts. */
final class NearDuplicateRows {
  private static final String COPIES = "copies";
  private static final String COPIES_A = "copies_a";
  private static final String COPIES_B = "copies_b";

  private NearDuplicateRows() {}

  /**
   * All rows of the table.
   *
   * @param copies originals in article_a and their copies in article_b
   * @param alike the near-duplicates that {@link Comparison} found among different texts
   */
  static Dataset<Row> of(Dataset<Row> copies, Dataset<Row> alike) {
    Dataset<Row> byOriginal =
        copies.groupBy(ARTICLE_A).agg(collect_list(col(ARTICLE_B)).as(COPIES));
    Dataset<Row> identical =
        byOriginal.flatMap(
            (FlatMapFunction<Row, Row>) NearDuplicateRows::ofCopies,
            Encoders.row(StoryTables.NEAR_DUPLICATES.schema()));
    Dataset<Row> others =
        withCopies(
                withCopies(alike, byOriginal, ARTICLE_A, COPIES_A), byOriginal, ARTICLE_B, COPIES_B)
            .select(
                col(ARTICLE_A),
                col(ARTICLE_B),
                orNone(COPIES_A),
                orNone(COPIES_B),
                col(Comparison.SHARED),
                col(Comparison.SIZE_A),
                col(Comparison.SIZE_B))
            .flatMap(
                (FlatMapFunction<Row, Row>) NearDuplicateRows::ofAlike,
                Encoders.row(StoryTables.NEAR_DUPLICATES.schema()));
    return identical.union(others);
  }

  private static Dataset<Row> withCopies(
      Dataset<Row> alike, Dataset<Row> byOriginal, String article, String name) {
    return alike.join(
        byOriginal.select(col(ARTICLE_A).as(article), col(COPIES).as(name)),
        new String[] {article},
        "left");
  }

  private static Column orNone(String copies) {
    return coalesce(col(copies), array().cast("array<bigint>"));
  }

  private static Iterator<Row> ofCopies(Row row) {
    List<Row> rows = new ArrayList<>();
    for (Copies.ArticlePair pair : Copies.within(articles(row.getLong(0), row.getList(1)))) {
      rows.add(row(pair, 1, 1, 1));
    }
    return rows.iterator();
  }

  private static Iterator<Row> ofAlike(Row row) {
    Likeness likeness = new Likeness(row.getInt(4), row.getInt(5), row.getInt(6));
    List<Row> rows = new ArrayList<>();
    for (Copies.ArticlePair pair :
        Copies.between(
            articles(row.getLong(0), row.getList(2)), articles(row.getLong(1), row.getList(3)))) {
      rows.add(row(pair, likeness.jaccard(), likeness.containmentOfA(), likeness.containmentOfB()));
    }
    return rows.iterator();
  }

  private static List<Long> articles(long original, List<Long> copies) {
    List<Long> articles = new ArrayList<>();
    articles.add(original);
    articles.addAll(copies);
    return articles;
  }

  /** A row of the table, in which the article with the smaller id comes first. */
  private static Row row(Copies.ArticlePair pair, double jaccard, double ofA, double ofB) {
    return Long.compareUnsigned(pair.a(), pair.b()) < 0
        ? RowFactory.create(Stories.text(pair.a()), Stories.text(pair.b()), jaccard, ofA, ofB)
        : RowFactory.create(Stories.text(pair.b()), Stories.text(pair.a()), jaccard, ofB, ofA);
  }
}
