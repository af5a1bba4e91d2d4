package rasd.comentions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Aggregator;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import rasd.tables.Columns;
import rasd.tables.NameTables;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Aggregates arrays of sentences to the five first of them all, by article_id and sentence_no. Its
 * memory does not grow with the group, as that of a collected list would.
 */
final class FirstSentences extends Aggregator<Row, Row, Row> {
  private static final long serialVersionUID = 1;

  /** A row of one array of sentences. */
  static final StructType TYPE =
      new StructType()
          .add(Columns.EVIDENCE, DataTypes.createArrayType(NameTables.SENTENCE_REFERENCE));

  private static final Comparator<Row> ORDER =
      Comparator.<Row, String>comparing(row -> row.getString(0))
          .thenComparing(row -> row.getInt(1));

  @Override
  public Row zero() {
    return row(List.of());
  }

  @Override
  public Row reduce(Row buffer, Row sentences) {
    return merge(buffer, sentences);
  }

  @Override
  public Row merge(Row left, Row right) {
    if (right.<Row>getList(0).isEmpty()) {
      return left;
    }
    List<Row> all = new ArrayList<>(left.<Row>getList(0));
    all.addAll(right.<Row>getList(0));
    all.sort(ORDER);
    return row(all.subList(0, Math.min(all.size(), PairCounter.MOST_EVIDENCE)));
  }

  @Override
  public Row finish(Row buffer) {
    return buffer;
  }

  @Override
  public Encoder<Row> bufferEncoder() {
    return Encoders.row(TYPE);
  }

  @Override
  public Encoder<Row> outputEncoder() {
    return Encoders.row(TYPE);
  }

  private static Row row(List<Row> sentences) {
    return RowFactory.create(CollectionConverters.asScala(sentences).toSeq());
  }
}
