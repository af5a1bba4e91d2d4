package rasd.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rasd.article.LineLabel;
import rasd.pages.LabelledPage.Aside;
import rasd.pages.SharedLine.Verdict;
import rasd.text.Span;

/**
 * Labels what a record's text shares with others of its source: {@code حمل تطبيقنا} under four
 * hundred stories, the leads of other stories under a story. A line goes; of a sentence in a line,
 * or of words in front of a text, is told that they stand aside.
 */
record SharedByTexts(Furniture furniture, LabelledLines page, List<HashedLine> lines) {
  private static final int FEWEST_OF_A_BLOCK = 3;
  private static final int FEWEST_LEAD_WORDS = 8;
  private static final char AND = '\u0648'; // و

  static SharedByTexts of(Furniture furniture, LabelledLines page) {
    List<HashedLine> lines = new ArrayList<>();
    for (int i = 0; i < page.size() && !furniture.isEmpty(); i++) {
      lines.add(HashedLine.of(page.line(i).text()));
    }
    return new SharedByTexts(furniture, page, lines);
  }

  /** Labels lines, but for a text that would lose all of them. */
  void label() {
    boolean[] areShared = new boolean[lines.size()];
    boolean isAllShared = true;
    for (int i = 0; i < areShared.length; i++) {
      areShared[i] = isOfSite(i);
      isAllShared &= areShared[i] || !page.isOpen(i);
    }
    if (!isAllShared) {
      addThoseBetween(areShared);
      for (int i = 0; i < areShared.length; i++) {
        if (areShared[i] && page.isOpen(i)) {
          LineLabel label = page.line(i).isProse() ? LineLabel.TEASER : LineLabel.CHROME;
          page.label(i, label, furniture.reason(lines.get(i).hash()));
        }
      }
    }
  }

  /**
   * Leads of other stories come in blocks: in a run of lines that other texts share, those that few
   * share are the site's too, where one of the others is, or there are three of some length.
   */
  private void addThoseBetween(boolean[] areShared) {
    int begin = 0;
    while (begin < areShared.length) {
      int end = begin;
      boolean isOfSite = false;
      boolean isLong = true;
      while (end < areShared.length && (areShared[end] || mayBeBetween(end))) {
        isOfSite |= areShared[end];
        isLong &= lines.get(end).words() >= FEWEST_LEAD_WORDS;
        end++;
      }
      if (isOfSite || (isLong && end - begin >= FEWEST_OF_A_BLOCK)) {
        addBlock(begin, end, areShared);
      }
      begin = end + 1;
    }
  }

  /** A sentence that goes on with what was said ends the story in front of the block. */
  private void addBlock(int from, int end, boolean[] areShared) {
    int begin = from;
    while (begin < end && !areShared[begin] && goesOn(begin)) {
      begin++;
    }
    Arrays.fill(areShared, begin, end, true);
  }

  private boolean mayBeBetween(int i) {
    return i > 0 && page.isOpen(i) && furniture.verdict(lines.get(i).hash()) == Verdict.BETWEEN;
  }

  private boolean goesOn(int i) {
    return page.line(i).text().charAt(0) == AND;
  }

  /** Whether a line is the site's by itself. */
  boolean isOfSite(int line) {
    return !lines.isEmpty() && isOfSite(line, lines.get(line).hash());
  }

  private boolean isOfSite(int line, long unit) {
    Verdict verdict = furniture.verdict(unit);
    return verdict == Verdict.OPENING || (verdict == Verdict.SITE && line > 0);
  }

  /** What of the lines that are left is not the story's. */
  List<Aside> asides() {
    List<Aside> asides = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (page.isOpen(i)) {
        addOpening(i, asides);
        addSentences(i, asides);
      }
    }
    return asides;
  }

  private void addOpening(int i, List<Aside> asides) {
    int words = i == 0 ? openingWords() : 0;
    if (words > 0) {
      HashedLine first = lines.get(0);
      asides.add(new Aside(page.line(0).number(), new Span(0, first.begin(words))));
      page.remark(0, "is text behind words that open other texts of this source");
    }
  }

  private void addSentences(int i, List<Aside> asides) {
    HashedLine line = lines.get(i);
    int from = 0;
    for (int to : line.sentenceEnds()) {
      long unit = line.hash(from, to);
      boolean isOpening = i == 0 && from == 0;
      if (to - from >= Units.FEWEST_SENTENCE_WORDS && isOfSite(isOpening ? 0 : 1, unit)) {
        asides.add(
            new Aside(page.line(i).number(), new Span(line.begin(from), line.begin(to))));
        page.remark(i, "is text, but for a sentence that " + furniture.reason(unit));
      }
      from = to;
    }
  }

  /** How many words in front of the first line are the site's. */
  private int openingWords() {
    return lines.isEmpty() ? 0 : furniture.openingWords(lines.get(0));
  }

  /** The offset of what follows the words in front of a line that are the site's. */
  int openingEnd(int line) {
    int words = line == 0 ? openingWords() : 0;
    return words == 0 ? 0 : lines.get(0).begin(words);
  }
}
