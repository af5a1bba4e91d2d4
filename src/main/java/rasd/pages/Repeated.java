package rasd.pages;

import rasd.article.LineLabel;

/**
 * What the other pages of its source tell of a page's lines: what many of them hold is the site's.
 */
final class Repeated {
  private static final int FEWEST_TITLE_WORDS = 3;

  private Repeated() {}

  /** Lines that most pages hold, and words that many hold: no title is among them. */
  static void onMostPages(LabelledLines page, SourceLines source) {
    for (int i = 0; i < page.size(); i++) {
      boolean isNoTitle =
          page.line(i).words() < FEWEST_TITLE_WORDS || source.isOnMostPages(page.line(i));
      if (isNoTitle) {
        label(page, i, source);
      }
    }
  }

  /** The others: a title that many pages link to is still the title of its own. */
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
          "stands on %s pages of this source".formatted(Furniture.shown(Furniture.rounded(pages))));
    }
  }
}
