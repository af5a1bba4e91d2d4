package rasd.pages;

import rasd.article.LineLabel;

/** Labels, as belonging to the site, the lines of a page that many pages of its source have. */
final class Repeated {
  private static final int FEWEST_TITLE_WORDS = 3;

  private Repeated() {}

  /**
   * Labels lines that more than half of the pages have, and lines of one or two words that many
   * pages have: no title is so frequent or so short.
   */
  static void onMostPages(LabelledLines page, SourceLines source) {
    for (int i = 0; i < page.size(); i++) {
      boolean isNoTitle =
          page.line(i).words() < FEWEST_TITLE_WORDS || source.isOnMostPages(page.line(i));
      if (isNoTitle) {
        label(page, i, source);
      }
    }
  }

  /**
   * Labels the other lines that many pages have. The title must be known before, because a title to
   * which many pages link is still the title of its own page.
   */
  static void onSomePages(LabelledLines page, SourceLines source) {
    for (int i = 0; i < page.size(); i++) {
      label(page, i, source);
    }
  }

  private static void label(LabelledLines page, int i, SourceLines source) {
    long pages = page.isOpen(i) ? source.pagesWith(page.line(i)) : 0;
    if (pages > 0 && !source.isSentenceOnSome(page.line(i))) {
      page.label(
          i,
          LineLabel.CHROME,
          "occurs on %s pages of this source".formatted(Furniture.shown(Furniture.rounded(pages))));
    }
  }
}
