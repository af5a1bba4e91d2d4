package rasd.comentions;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.Columns.*;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * What an executor does with the rows of one pair, sorted by story: their sums by place.
 *
 * @param places the numbers of contexts and slices
 */
record PairSums(Broadcast<Places> places) implements FlatMapGroupsFunction<Long, Row, Row> {
  /** The number of a context and slice. */
  static final String PLACE = "place";

  static final StructType SUMS =
      new StructType()
          .add(PLACE, IntegerType)
          .add(ENTITY_A, IntegerType)
          .add(ENTITY_B, IntegerType)
          .add(ARTICLE_COUNT, LongType)
          .add(STORY_COUNT, LongType)
          .add(SOURCE_COUNT, LongType)
          .add(WEIGHT, LongType)
          .add(EVIDENCE, StringType);

  @Override
  public Iterator<Row> call(Long pair, Iterator<Row> rows) {
    Map<Integer, PairSum> sums = new HashMap<>();
    rows.forEachRemaining(row -> add(row, sums));
    return sums.entrySet().stream()
        .map(entry -> row(entry.getKey(), pair, entry.getValue()))
        .iterator();
  }

  private void add(Row row, Map<Integer, PairSum> sums) {
    String context = row.getString(ArticlePairs.CONTEXT_AT);
    List<Integer> sentences = row.getList(ArticlePairs.EVIDENCE_AT);
    for (int slice : row.<Integer>getList(ArticlePairs.SLICES_AT)) {
      sums.computeIfAbsent(places.value().place(context, slice), place -> new PairSum())
          .add(
              row.getString(ArticlePairs.ARTICLE_AT),
              row.getString(ArticlePairs.STORY_AT),
              row.getString(ArticlePairs.SOURCE_AT),
              row.getInt(ArticlePairs.WEIGHT_AT),
              sentences);
    }
  }

  private static Row row(int place, long pair, PairSum sum) {
    return RowFactory.create(
        place,
        ArticlePairs.a(pair),
        ArticlePairs.b(pair),
        sum.articles(),
        sum.stories(),
        sum.sources(),
        sum.weight(),
        sum.evidence());
  }
}
