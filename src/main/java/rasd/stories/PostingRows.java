package rasd.stories;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import rasd.corpus.Iterators;
import rasd.text.Shingles;

/**
 * Makes the postings of the articles of one partition, on an executor. Each row has many postings
 * of one shard.
 *
 * @param shards the number of shards among which the keys are distributed
 */
record PostingRows(int shards) implements MapPartitionsFunction<Row, Row> {
  static final String SHARD = "shard";
  static final String POSTINGS = "postings";
  static final StructType TYPE = new StructType().add(SHARD, IntegerType).add(POSTINGS, BinaryType);

  /**
   * The number of postings that are held in memory before rows are made of them; they take about 14
   * MB.
   */
  private static final int MOST_HELD = 500_000;

  private static final int ARTICLE = 0;
  private static final int WHOLE = 1;
  private static final int SHINGLES = 2;

  @Override
  public Iterator<Row> call(Iterator<Row> articles) {
    return Iterators.inBatches(articles, this::posted);
  }

  private Iterator<Row> posted(Iterator<Row> articles) {
    Postings[] byShard = new Postings[shards];
    for (int held = 0; held < MOST_HELD && articles.hasNext(); ) {
      held += post(articles.next(), byShard);
    }
    List<Row> rows = new ArrayList<>();
    for (int shard = 0; shard < shards; shard++) {
      if (byShard[shard] != null) {
        rows.add(RowFactory.create(shard, byShard[shard].bytes()));
      }
    }
    return rows.iterator();
  }

  private int post(Row article, Postings[] byShard) {
    long id = Stories.number(article.getString(ARTICLE));
    long whole = article.getLong(WHOLE);
    long[] shingles = Shingles.hashes((byte[]) article.get(SHINGLES));
    int[] posted = new int[1];
    LookUpKeys.of(
        whole,
        shingles,
        key -> {
          int shard = shard(key);
          if (byShard[shard] == null) {
            byShard[shard] = new Postings();
          }
          byShard[shard].add(key, id, whole, shingles.length);
          posted[0]++;
        });
    return posted[0];
  }

  /** The shard of a key, by its upper bits, because the lowest bits are its kind. */
  private int shard(long key) {
    return (int) (((key >>> Integer.SIZE) * shards) >>> Integer.SIZE);
  }
}
