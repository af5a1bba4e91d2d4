package rasd.input;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.Columns.*;

import java.util.Iterator;
import java.util.function.Function;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRow;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import rasd.corpus.Iterators;

/**
 * Marks each record that repeats an earlier record. The entries must be sorted by article_id,
 * source_path and record_no, so that the first record with an id comes first.
 */
final class RepeatMarker implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1;

  /** The source_path of the record that this record repeats; null if it repeats none. */
  static final String FIRST_PATH = "first_path";

  /** The record_no of the record that this record repeats; null if it repeats none. */
  static final String FIRST_NO = "first_no";

  static final StructType SCHEMA =
      ReadStage.SCHEMA.add(FIRST_PATH, StringType).add(FIRST_NO, LongType);

  @Override
  public Iterator<Row> call(Iterator<Row> entries) {
    return Iterators.map(entries, new Marking());
  }

  private static final class Marking implements Function<Row, Row> {
    private @Nullable String id;
    private @Nullable String path;
    private @Nullable Long number;

    @Override
    public Row apply(Row entry) {
      String ofEntry = entry.getAs(ARTICLE_ID);
      boolean isRepeat = ofEntry != null && ofEntry.equals(id);
      if (!isRepeat) {
        id = ofEntry;
        path = entry.getAs(SOURCE_PATH);
        number = entry.getAs(RECORD_NO);
      }
      Object[] values = new Object[SCHEMA.length()];
      for (int i = 0; i < entry.length(); i++) {
        values[i] = entry.get(i);
      }
      values[entry.length()] = isRepeat ? path : null;
      values[entry.length() + 1] = isRepeat ? number : null;
      return new GenericRow(values);
    }
  }
}
