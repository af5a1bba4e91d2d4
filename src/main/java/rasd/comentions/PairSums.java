package rasd.comentions;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static rasd.tables.Columns.*;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import rasd.tables.NameTables;
import scala.jdk.javaapi.CollectionConverters;

/** What an executor does with the rows of one pair, sorted by story: their sums by slice. */
final class PairSums implements FlatMapGroupsFunction<Long, Row, Row> {
  private static final long serialVersionUID = 1;

  static final StructType SUMS =
      new StructType()
          .add(CONTEXT, StringType)
          .add(SLICE_TYPE, StringType)
          .add(SLICE, StringType)
          .add(ENTITY_A, IntegerType)
          .add(ENTITY_B, IntegerType)
          .add(ARTICLE_COUNT, LongType)
          .add(STORY_COUNT, LongType)
          .add(SOURCE_COUNT, LongType)
          .add(WEIGHT, LongType)
          .add(EVIDENCE, createArrayType(NameTables.SENTENCE_REFERENCE));

  private record Place(String context, String sliceType, String slice) {}

  @Override
  public Iterator<Row> call(Long pair, Iterator<Row> rows) {
    Map<Place, PairSum> sums = new HashMap<>();
    rows.forEachRemaining(row -> add(row, sums));
    return sums.entrySet().stream()
        .map(entry -> row(entry.getKey(), pair, entry.getValue()))
        .iterator();
  }

  private static void add(Row row, Map<Place, PairSum> sums) {
    String context = row.getString(ArticlePairs.CONTEXT_AT);
    List<Integer> sentences = row.getList(ArticlePairs.EVIDENCE_AT);
    for (Row slice : row.<Row>getList(ArticlePairs.SLICES_AT)) {
      sums.computeIfAbsent(
              new Place(context, slice.getString(0), slice.getString(1)), place -> new PairSum())
          .add(
              row.getString(ArticlePairs.ARTICLE_AT),
              row.getString(ArticlePairs.STORY_AT),
              row.getString(ArticlePairs.SOURCE_AT),
              row.getInt(ArticlePairs.WEIGHT_AT),
              sentences);
    }
  }

  private static Row row(Place place, long pair, PairSum sum) {
    return RowFactory.create(
        place.context,
        place.sliceType,
        place.slice,
        ArticlePairs.a(pair),
        ArticlePairs.b(pair),
        sum.articles(),
        sum.stories(),
        sum.sources(),
        sum.weight(),
        CollectionConverters.asScala(
                sum.evidence().stream()
                    .map(one -> RowFactory.create(one.article(), one.sentence()))
                    .toList())
            .toSeq());
  }
}
