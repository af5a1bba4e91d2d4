package rasd.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rasd.article.LineLabel;
import rasd.pages.Furniture.Shared;
import rasd.pages.LabelledPage.Aside;
import rasd.text.Span;

/**
 * Finds the furniture in a record's text: {@code حمل تطبيقنا} below four hundred stories, or the
 * leads of other stories below a story. Whole lines are labelled; sentences inside a line and words
 * at the beginning of the text are set aside.
 */
final class FurnitureFinder {
  private static final int FEWEST_OF_A_BLOCK = 3;
  private static final int FEWEST_LEAD_WORDS = 8;
  private static final char AND = '\u0648'; // و

  private final Furniture furniture;
  private final LabelledLines page;
  private final List<HashedLine> lines = new ArrayList<>();

  FurnitureFinder(Furniture furniture, LabelledLines page) {
    this.furniture = furniture;
    this.page = page;
    for (int i = 0; i < page.size() && !furniture.units().isEmpty(); i++) {
      lines.add(HashedLine.of(page.line(i).text()));
    }
  }

  /** Labels the lines that belong to the site, unless the text would lose all its lines. */
  void label() {
    boolean[] areOfSite = new boolean[lines.size()];
    boolean isAllOfSite = true;
    for (int i = 0; i < areOfSite.length; i++) {
      areOfSite[i] = isOfSite(i) || (i > 0 && closingBegin(i) == 0);
      isAllOfSite &= areOfSite[i] || !page.isOpen(i);
    }
    if (isAllOfSite) {
      return;
    }
    addBlocks(areOfSite);
    for (int i = 0; i < areOfSite.length; i++) {
      if (areOfSite[i] && page.isOpen(i)) {
        LineLabel label = page.line(i).isProse() ? LineLabel.TEASER : LineLabel.CHROME;
        page.label(i, label, reason(i));
      }
    }
  }

  /**
   * Marks the leads of other stories. They occur in blocks, which are runs of leads that other
   * texts share.
   */
  private void addBlocks(boolean[] areOfSite) {
    int begin = 0;
    while (begin < areOfSite.length) {
      int end = begin;
      while (end < areOfSite.length && isLead(end) && (areOfSite[end] || mayBeInBlock(end))) {
        end++;
      }
      addBlock(begin, end, areOfSite);
      begin = end + 1;
    }
  }

  private boolean isLead(int i) {
    return lines.get(i).words() >= FEWEST_LEAD_WORDS;
  }

  /**
   * Marks a block of leads. Leads that only a few texts share belong to the site if another lead of
   * their block does, or if the block has at least three leads. At either end of the block, such a
   * lead that begins with "and" belongs to the story beside the block.
   */
  private void addBlock(int from, int to, boolean[] areOfSite) {
    int begin = from;
    int end = to;
    while (begin < end && !areOfSite[begin] && goesOn(begin)) {
      begin++;
    }
    while (begin < end && !areOfSite[end - 1] && goesOn(end - 1)) {
      end--;
    }
    if (end - begin >= FEWEST_OF_A_BLOCK || isAny(areOfSite, begin, end)) {
      Arrays.fill(areOfSite, begin, end, true);
    }
  }

  private boolean goesOn(int i) {
    return page.line(i).text().charAt(0) == AND;
  }

  private static boolean isAny(boolean[] areOfSite, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (areOfSite[i]) {
        return true;
      }
    }
    return false;
  }

  private boolean mayBeInBlock(int i) {
    return i > 0 && page.isOpen(i) && shared(i).verdict() == Verdict.BETWEEN;
  }

  private Shared shared(int line) {
    return furniture.of(lines.get(line).hash());
  }

  /** Whether a line belongs to the site regardless of its neighbours. */
  boolean isOfSite(int line) {
    return !lines.isEmpty() && isOfSite(shared(line), line == 0);
  }

  private static boolean isOfSite(Shared shared, boolean isFirst) {
    return shared.verdict() == Verdict.OPENING || (shared.verdict() == Verdict.SITE && !isFirst);
  }

  /** The sentences that belong to the site, in lines that do not belong to it. */
  List<Aside> sentences() {
    List<Aside> asides = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (page.isOpen(i)) {
        addSentences(i, asides);
      }
    }
    return asides;
  }

  private void addSentences(int i, List<Aside> asides) {
    HashedLine line = lines.get(i);
    int from = 0;
    for (int to : line.sentenceEnds()) {
      Shared shared = furniture.of(line.hash(from, to));
      boolean isFirst = i == 0 && from == 0;
      if (to - from >= Units.FEWEST_SENTENCE_WORDS && isOfSite(shared, isFirst)) {
        asides.add(new Aside(page.line(i).number(), new Span(line.begin(from), line.begin(to))));
        page.remark(i, "is text, except for a sentence that " + shared.reason());
      }
      from = to;
    }
  }

  private String reason(int line) {
    return shared(line).verdict() == Verdict.OWN
        ? "begins or ends like other texts of this source"
        : shared(line).reason();
  }

  /** The offset in a line after the words that also open other texts; 0 if there are none. */
  int openingEnd(int line) {
    int words = lines.isEmpty() || line > 0 ? 0 : furniture.openingWords(lines.get(line));
    return words == 0 ? 0 : lines.get(line).begin(words);
  }

  /**
   * The offset in a line of the words that also close other texts: 0 if the whole line does, the
   * line's length if no words do.
   */
  int closingBegin(int line) {
    boolean isLast = line == lines.size() - 1;
    int closing = isLast ? furniture.closingWords(lines.get(line)) : 0;
    if (closing == 0) {
      return page.line(line).text().length();
    }
    HashedLine last = lines.get(line);
    return closing == last.words() ? 0 : last.begin(last.words() - closing);
  }
}
