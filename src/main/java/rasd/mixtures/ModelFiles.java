package rasd.mixtures;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Stores a model as a Parquet table in the folder {@code data}. The table has one row per topic,
 * which lists only the words that the topic has.
 */
final class ModelFiles {
  private static final String FILES = "data";
  private static final StructType DATA =
      new StructType()
          .add("topic", IntegerType)
          .add("alpha", DoubleType)
          .add("beta", DoubleType)
          .add("vocabulary", IntegerType)
          .add("sweeps", IntegerType)
          .add("words", createArrayType(IntegerType, false))
          .add("counts", createArrayType(LongType, false));

  private ModelFiles() {}

  static void write(SampledCounts sampled, SparkSession session, String folder) {
    session
        .createDataFrame(rows(sampled), DATA)
        .coalesce(1)
        .write()
        .parquet(new Path(folder, FILES).toString());
  }

  private static List<Row> rows(SampledCounts sampled) {
    double[] alpha = sampled.prior().alpha();
    int vocabulary = sampled.vocabulary();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < alpha.length; i++) {
      int topic = i;
      int[] words =
          IntStream.range(0, vocabulary).filter(word -> sampled.sum(word, topic) > 0).toArray();
      long[] counts = IntStream.of(words).mapToLong(word -> sampled.sum(word, topic)).toArray();
      rows.add(
          RowFactory.create(
              topic,
              alpha[topic],
              sampled.prior().beta(),
              vocabulary,
              sampled.sweeps(),
              words,
              counts));
    }
    return rows;
  }

  /**
   * Reads a model that {@link #write} has written.
   *
   * @throws IOException if the folder has no model
   */
  static SampledCounts read(SparkSession session, String folder) throws IOException {
    List<Row> rows =
        session
            .read()
            .schema(DATA)
            .parquet(new Path(folder, FILES).toString())
            .orderBy("topic")
            .collectAsList();
    if (rows.isEmpty()) {
      throw new IOException("it has no topics");
    }
    return sampled(rows);
  }

  private static SampledCounts sampled(List<Row> rows) {
    int topicCount = rows.size();
    Row first = rows.get(0);
    double[] alpha = new double[topicCount];
    long[] sums = new long[topicCount * first.getInt(3)];
    for (int topic = 0; topic < topicCount; topic++) {
      Row row = rows.get(topic);
      alpha[topic] = row.getDouble(1);
      List<Integer> words = row.getList(5);
      List<Long> counts = row.getList(6);
      for (int i = 0; i < words.size(); i++) {
        sums[words.get(i) * topicCount + topic] = counts.get(i);
      }
    }
    return new SampledCounts(sums, first.getInt(4), new Prior(alpha, first.getDouble(2)));
  }
}
