package rasd.stories;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Runs on an executor: reads the links of one partition, rows of article_a, article_b, containment
 * and jaccard, and returns the pairs of articles that are one story in a single array.
 *
 * @param leastSupport share of the pairs between two groups that must be linked
 */
record MergingRows(double leastSupport) implements MapPartitionsFunction<Row, long[]> {
  static final Encoder<long[]> LINKS = Encoders.javaSerialization(long[].class);

  /** Joins everything that is linked, so that the driver receives fewer links than there are. */
  static final MapPartitionsFunction<Row, long[]> CONNECT = MergingRows::connected;

  @Override
  public Iterator<long[]> call(Iterator<Row> rows) {
    return List.of(new StoryMerger(leastSupport).merge(links(rows))).iterator();
  }

  private static Iterator<long[]> connected(Iterator<Row> rows) {
    long[] articles =
        links(rows).stream().flatMapToLong(link -> LongStream.of(link.a(), link.b())).toArray();
    return List.of(new StoryGroups(articles).fewestLinks()).iterator();
  }

  /** The links in the rows. */
  static List<Link> links(Iterator<Row> rows) {
    List<Link> links = new ArrayList<>();
    rows.forEachRemaining(
        row ->
            links.add(
                new Link(
                    Stories.number(row.getString(0)),
                    Stories.number(row.getString(1)),
                    row.getDouble(2),
                    row.getDouble(3))));
    return links;
  }
}
