package rasd.explain;

import static rasd.tables.Columns.*;

import rasd.published.TableRow;

/**
 * Words found in an article.
 *
 * @param sentence its number in the article
 * @param begin offset of the words in the body
 * @param end offset after them
 */
record Hit(String article, int sentence, int begin, int end) {
  /** The words that a row of {@code tokens} or {@code mentions} stands for. */
  static Hit at(TableRow row) {
    return new Hit(
        row.text(ARTICLE_ID),
        (int) row.whole(SENTENCE_NO),
        (int) row.whole(BEGIN),
        (int) row.whole(END));
  }

  /** The same from an earlier word on. */
  Hit from(int earlier) {
    return new Hit(article, sentence, earlier, end);
  }
}
