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
 * Merges the linked articles of one partition into stories, on an executor. Rows have article_a,
 * article_b, containment and jaccard; the result is a single array of pairs of articles that tell
 * the same story.
 *
 * @param leastSupport the share of the pairs between two groups that must be linked
 */
record MergingRows(double leastSupport) implements MapPartitionsFunction<Row, long[]> {
  static final Encoder<long[]> LINKS = Encoders.javaSerialization(long[].class);

  /** Reduces the links of a partition to the fewest that connect the same articles. */
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
