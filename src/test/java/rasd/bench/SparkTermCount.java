package rasd.bench;

import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.ml.feature.CountVectorizer;
import org.apache.spark.ml.feature.IDF;
import org.apache.spark.ml.feature.RegexTokenizer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Computes term frequencies with Spark's own library, to measure what that takes: {@code
 * RegexTokenizer}, {@code CountVectorizer} and {@code IDF}, as the library's guide shows them. The
 * weighted vectors are written as a table. Words are runs of letters and digits; nothing is folded,
 * and there are no names or topics.
 */
public final class SparkTermCount {
  private SparkTermCount() {}

  /**
   * Arguments: a corpus (a file or a folder of JSON Lines with a field {@code text}), the number of
   * cores, and the output.
   */
  public static void main(String[] arguments) throws Exception {
    try (SparkSession session =
        SparkSession.builder()
            .master("local[" + Integer.parseInt(arguments[1]) + "]")
            .appName("Spark's own term counts")
            .config("spark.ui.enabled", "false")
            .getOrCreate()) {
      Dataset<Row> texts = session.read().schema("text STRING").json(arguments[0]).na().drop();
      RegexTokenizer words =
          new RegexTokenizer()
              .setInputCol("text")
              .setOutputCol("words")
              .setGaps(false)
              .setPattern("[\\p{L}\\p{M}\\p{Nd}]+");
      CountVectorizer counts =
          new CountVectorizer().setInputCol("words").setOutputCol("counts").setVocabSize(1 << 20);
      IDF weights = new IDF().setInputCol("counts").setOutputCol("weights");
      new Pipeline()
          .setStages(new PipelineStage[] {words, counts, weights})
          .fit(texts)
          .transform(texts)
          .select("weights")
          .write()
          .mode("overwrite")
          .parquet(arguments[2]);
    }
  }
}
