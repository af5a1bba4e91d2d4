package rasd.slices;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import rasd.article.ByteReader;
import rasd.corpus.KeyedRows;
import rasd.measures.Dispersion;
import rasd.tables.Slices;

/**
 * Adds up the rows of all tasks for one item. It keeps the slices of the item in memory and, for a
 * term, about four bytes for each of its articles.
 */
record ItemSum(Dispersion dispersion) implements KeyedRows.RowSum {
  @Override
  public Row of(Iterator<Row> rows) {
    Row item = rows.next();
    SliceCounts slices = SliceCounts.read(item.getAs(ItemLog.KEYS));
    List<byte[]> parts = new ArrayList<>(List.of(item.<byte[]>getAs(ItemLog.KEYS + 1)));
    while (rows.hasNext()) {
      Row more = rows.next();
      slices.add(more.getAs(ItemLog.KEYS));
      parts.add(more.getAs(ItemLog.KEYS + 1));
    }
    SliceCounts.CountsInSlice all = slices.in(Slices.WHOLE);
    boolean isTerm = item.getString(0).equals(ItemKind.TERM.label());
    return RowFactory.create(
        item.getString(0),
        item.getString(1),
        item.getString(2),
        all.count(),
        all.articles(),
        all.stories(),
        isTerm ? dispersed(parts, all.count()) : null,
        slices.toBytes());
  }

  /**
   * The dispersion of a term.
   *
   * @param parts for each article, the number of the term's tokens and of the article's words
   */
  private @Nullable Double dispersed(List<byte[]> parts, long tokens) {
    long common = 0;
    for (byte[] part : parts) {
      ByteReader in = new ByteReader(part);
      while (in.hasMore()) {
        common += dispersion.common(in.readInt(), tokens, in.readInt());
      }
    }
    return dispersion.normalised(common);
  }
}
