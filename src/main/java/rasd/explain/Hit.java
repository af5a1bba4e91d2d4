package rasd.explain;

import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.List;
import rasd.published.Scan;
import rasd.published.TableRow;

/**
 * Words found in an article.
 *
 * @param sentence number of the sentence in the article
 * @param begin offset of the words in the body
 * @param end offset after the words
 */
record Hit(String article, int sentence, int begin, int end) {
  /** The words of a row of {@code tokens} or {@code mentions}. */
  static Hit at(TableRow row) {
    return new Hit(
        row.text(ARTICLE_ID),
        (int) row.whole(SENTENCE_NO),
        (int) row.whole(BEGIN),
        (int) row.whole(END));
  }

  /** The words of all rows of {@code tokens} or {@code mentions} that a scan selects. */
  static List<Hit> in(Scan rows) {
    List<Hit> hits = new ArrayList<>();
    rows.columns(SENTENCE_NO, BEGIN, END).forEach(row -> hits.add(at(row)));
    return hits;
  }

  /** This hit, extended to begin at an earlier offset. */
  Hit from(int earlier) {
    return new Hit(article, sentence, earlier, end);
  }
}
