package rasd.mixtures;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.ml.linalg.SparseVector;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Assigns documents to shards by the hash of their ids, and sorts each shard. The result depends
 * neither on the partitions nor on the order of the rows.
 */
final class Sharding implements Serializable {
  private static final long serialVersionUID = 1;

  private static final String ID = "id";

  /**
   * A shard with what is known about its rows.
   *
   * @param vocabulary length of the vectors; 0 if there are none
   * @param complaint what is wrong with the first invalid row, or null
   */
  record Laid(Shard shard, int vocabulary, @Nullable String complaint) implements Serializable {}

  private final GibbsSettings settings;

  Sharding(GibbsSettings settings) {
    this.settings = settings;
  }

  /**
   * Distributes the documents. The result has one element per shard, even if the shard has no rows.
   */
  JavaRDD<Laid> laid(Dataset<Row> documents) {
    return documents
        .toDF(ID, "features", "topic")
        .repartition(settings.shards(), col(ID))
        .sortWithinPartitions(ID)
        .toJavaRDD()
        .mapPartitionsWithIndex((shard, rows) -> List.of(lay(shard, rows)).iterator(), true);
  }

  private Laid lay(int number, Iterator<Row> rows) {
    ShardBuilder builder = new ShardBuilder(number);
    String complaint = null;
    String before = null;
    while (rows.hasNext() && complaint == null) {
      Row row = rows.next();
      complaint = complaint(row, before, builder);
      if (complaint == null) {
        before = row.getString(0);
        add(row, builder);
      }
    }
    SplittableRandom random = Chain.random(settings.seed(), number, 0);
    return new Laid(builder.build(settings.topics(), random), builder.vocabulary(), complaint);
  }

  private @Nullable String complaint(Row row, @Nullable String before, ShardBuilder builder) {
    if (row.isNullAt(0) || row.isNullAt(1)) {
      return "A document has no " + (row.isNullAt(0) ? "id" : "features");
    }
    String document = "Document " + row.getString(0);
    if (row.getString(0).equals(before)) {
      return document + " occurs twice; ids must be distinct";
    }
    if (!row.isNullAt(2) && (row.getInt(2) < 0 || row.getInt(2) >= settings.topics())) {
      return document + " begins with topic " + row.getInt(2) + ", which must be from 0 to k - 1";
    }
    Vector features = row.getAs(1);
    if (builder.vocabulary() != 0 && features.size() != builder.vocabulary()) {
      return document
          + " has a vector of length "
          + features.size()
          + ", must be "
          + builder.vocabulary();
    }
    double tokens = 0;
    for (double count : features.toSparse().values()) {
      if (!(count >= 0 && count == Math.rint(count))) {
        return document + " has the count " + count + "; counts must be whole numbers, at least 0";
      }
      tokens += count;
    }
    if (tokens > Mixtures.LONGEST_DOCUMENT) {
      return document
          + " has "
          + (long) tokens
          + " tokens, but may have at most "
          + Mixtures.LONGEST_DOCUMENT
          + "; shorten the document";
    }
    boolean isHeld = Mixtures.hold(builder.documents() + 1L, settings.topics());
    return !isHeld || builder.tokens() + tokens > Integer.MAX_VALUE
        ? "A shard has too many documents; use more than " + settings.shards() + " shards"
        : null;
  }

  private static void add(Row row, ShardBuilder builder) {
    SparseVector features = row.<Vector>getAs(1).toSparse();
    int[] counts = new int[features.values().length];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = (int) features.values()[i];
    }
    int topic = row.isNullAt(2) ? ShardBuilder.ANY_TOPIC : row.getInt(2);
    builder.add(features.size(), features.indices(), counts, topic);
  }
}
