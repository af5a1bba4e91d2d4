package rasd.mixtures;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Documents of three topics with ten words each: topic 0 has the words 0 to 9, and so on. Of every
 * five tokens of a document, four have the document's topic and one has a random topic.
 */
final class PlantedCorpus {
  static final int TOPICS = 3;
  static final int WORDS_OF_TOPIC = 10;
  static final int VOCABULARY = TOPICS * WORDS_OF_TOPIC;
  static final StructType SCHEMA =
      new StructType()
          .add("id", DataTypes.StringType)
          .add("features", SQLDataTypes.VectorType())
          .add("truth", DataTypes.IntegerType);

  private static final int TOKENS = 40;

  private PlantedCorpus() {}

  /** The words of a document and their counts. */
  static TreeMap<Integer, Integer> document(int number) {
    SplittableRandom random = new SplittableRandom(number);
    TreeMap<Integer, Integer> counts = new TreeMap<>();
    for (int i = 0; i < TOKENS; i++) {
      int topic = i % 5 == 0 ? random.nextInt(TOPICS) : topicOf(number);
      counts.merge(
          topic * WORDS_OF_TOPIC + random.nextInt(WORDS_OF_TOPIC), 1, (one, other) -> one + other);
    }
    return counts;
  }

  static int topicOf(int number) {
    return number % TOPICS;
  }

  /** Rows of documents: id, features and planted topic. */
  static List<Row> rows(int from, int to) {
    List<Row> rows = new ArrayList<>();
    for (int number = from; number < to; number++) {
      TreeMap<Integer, Integer> counts = document(number);
      int[] words = counts.keySet().stream().mapToInt(word -> word).toArray();
      double[] values = counts.values().stream().mapToDouble(count -> count).toArray();
      rows.add(
          RowFactory.create(
              "d" + number, Vectors.sparse(VOCABULARY, words, values), topicOf(number)));
    }
    return rows;
  }

  static Shard shard(int id, int from, int to) {
    ShardBuilder builder = new ShardBuilder(id);
    for (int number = from; number < to; number++) {
      TreeMap<Integer, Integer> counts = document(number);
      builder.add(
          VOCABULARY,
          counts.keySet().stream().mapToInt(word -> word).toArray(),
          counts.values().stream().mapToInt(count -> count).toArray(),
          ShardBuilder.ANY_TOPIC);
    }
    return builder.build(TOPICS, new SplittableRandom(id));
  }
}
