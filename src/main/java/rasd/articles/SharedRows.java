package rasd.articles;

import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import rasd.pages.Houses;
import rasd.pages.LineCensus;
import rasd.pages.SharedLine;
import rasd.pages.Sharing;

/**
 * The rows that one task tells of its texts: what may be shared is summed over some thousand texts
 * at a time, so that a line of all of them is handed on once.
 */
final class SharedRows implements Iterator<Row> {
  /** The name of all texts that begin as datelines do. */
  static final String ALL = "";

  private static final int TEXTS_AT_A_TIME = 1 << 13;
  private static final int HEXADECIMAL = 16;

  /** A line by its hash, or a name. */
  private record Key(String site, long unit, @Nullable String name) {}

  private final Iterator<Row> texts;
  private final LineCensus census;
  private final Map<Key, SharedLine> sums = new HashMap<>();
  private Iterator<Row> ready = Collections.emptyIterator();

  SharedRows(Iterator<Row> texts, LineCensus census) {
    this.texts = texts;
    this.census = census;
  }

  @Override
  public boolean hasNext() {
    while (!ready.hasNext() && texts.hasNext()) {
      for (int i = 0; i < TEXTS_AT_A_TIME && texts.hasNext(); i++) {
        add(texts.next());
      }
      ready = drain().iterator();
    }
    return ready.hasNext();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.next();
  }

  private void add(Row text) {
    String site = text.getAs(RepeatedLines.SITE);
    String body = text.getAs(TEXT);
    String author = text.getAs(ArticleReader.AUTHOR);
    long id = Long.parseUnsignedLong(text.getAs(ARTICLE_ID), HEXADECIMAL);
    for (Sharing.Part part :
        Sharing.of(site, body, id, author == null ? 0 : author.hashCode(), census)) {
      sum(site, part.unit(), null).add(part.sharing());
    }
    List<String> parts = Houses.parts(body);
    for (int i = 0; i < parts.size(); i++) {
      String neighbour = parts.get(i == 0 ? 1 : i - 1);
      sum(site, 0, parts.get(i)).add(Sharing.beside(id, neighbour));
    }
    if (!parts.isEmpty()) {
      sum(site, 0, ALL).add(Sharing.beside(id, ALL));
    }
  }

  private SharedLine sum(String site, long unit, @Nullable String name) {
    return sums.computeIfAbsent(new Key(site, unit, name), key -> new SharedLine());
  }

  private List<Row> drain() {
    List<Row> rows = new ArrayList<>(sums.size());
    sums.forEach(
        (key, line) ->
            rows.add(
                RowFactory.create(
                    key.site(),
                    key.unit(),
                    key.name(),
                    line.count(),
                    line.firsts(),
                    line.recurring(),
                    Sharing.write(line.kept()))));
    sums.clear();
    return rows;
  }

  /** Adds the sums of a row that an iterator like this gave. */
  static void addTo(SharedLine line, Row row) {
    line.add(
        row.<Long>getAs(COUNT),
        row.<Long>getAs(SharedTexts.FIRSTS),
        row.<Long>getAs(SharedTexts.RECURRING),
        Sharing.read(row.getAs(SharedTexts.SHARINGS)));
  }
}
