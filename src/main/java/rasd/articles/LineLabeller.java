package rasd.articles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rasd.text.DateExpression;
import rasd.text.DateFinder;
import rasd.text.Granularity;

/**
 * Says of each line of a page what it is: {@code انظر ايضاً} near the end heads teasers, a line of
 * one word between paragraphs is a subhead. First what the line's own words tell, then its place:
 * before the first paragraph of prose, between the paragraphs, or after the last.
 *
 * <p>Does not handle: menus of long lines before the title, comments under the story, lines known
 * only from other pages of the same site.
 */
final class LineLabeller {
  private static final int FEWEST_TITLE_WORDS = 3;
  private static final int FEWEST_CAPTION_WORDS = 3;
  private static final int MOST_SUBHEAD_WORDS = 14;
  private static final int MOST_HEADING_WORDS = 4;
  private static final int MOST_DATE_LINE_WORDS = 14;
  private static final int MOST_WORDS_BESIDE_DATE = 3;
  private static final int MOST_FOREIGN_WORDS = 5;
  private static final int MOST_DECKS = 2;
  private static final int PROSE_THAT_ENDS_TEASERS = 2;

  private final PagePhrases phrases;
  private final DateFinder dates;

  LineLabeller(PagePhrases phrases, DateFinder dates) {
    this.phrases = phrases;
    this.dates = dates;
  }

  /**
   * Labels the lines of a page.
   *
   * @param hints what its mark-up says of them; none for plain text
   * @param title that the page gives besides its lines, or null
   */
  List<PageLine> labelPage(String text, List<LineHint> hints, @Nullable String title) {
    Page page = new Page(Line.of(text, hints), phrases, dates);
    if (title != null) {
      page.labelTitle(Line.fold(title), "repeats the title");
    }
    page.labelByOwnWords();
    page.labelByPlace();
    page.findProse();
    page.labelTeasers();
    page.labelHead();
    page.labelMiddle(page.first, page.last + 1);
    page.labelFoot();
    return page.labelled();
  }

  /** Labels the lines of a record's text: no head to look for, and its title is known. */
  List<PageLine> labelText(String text, @Nullable String title) {
    Page page = new Page(Line.of(text), phrases, dates);
    if (page.lines.size() > 1) {
      page.labelByOwnWords();
    }
    if (title != null) {
      page.labelTitle(Line.fold(title), "repeats the title");
    }
    page.findProse();
    page.labelTeasers();
    page.labelMiddle(0, page.lines.size());
    return page.labelled();
  }

  /** The lines of one page while they are being labelled. */
  private static final class Page {
    private final List<Line> lines;
    private final PagePhrases phrases;
    private final DateFinder dates;
    private final boolean isArabic;
    private final @Nullable LineLabel[] labels;
    private final String[] reasons;

    /** Where the prose begins and ends; an empty page has none. */
    private int first;

    private int last = -1;

    Page(List<Line> lines, PagePhrases phrases, DateFinder dates) {
      this.lines = lines;
      this.phrases = phrases;
      this.dates = dates;
      this.isArabic = lines.stream().filter(Line::hasArabic).count() * 2 > lines.size();
      this.labels = new LineLabel[lines.size()];
      this.reasons = new String[lines.size()];
    }

    List<PageLine> labelled() {
      List<PageLine> labelled = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        LineLabel label = labels[i] == null ? LineLabel.BODY : labels[i];
        String reason = labels[i] == null ? "is text" : reasons[i];
        labelled.add(new PageLine(line.number(), line.text(), label, reason));
      }
      return labelled;
    }

    private void label(int i, LineLabel label, String reason) {
      labels[i] = label;
      reasons[i] = reason;
    }

    private boolean isOpen(int i) {
      return labels[i] == null;
    }

    void labelByOwnWords() {
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        if (line.words() == 0) {
          label(i, LineLabel.CHROME, "holds no word");
        } else if (line.isShort() && isOpen(i)) {
          labelShort(i, line);
        }
      }
    }

    private void labelShort(int i, Line line) {
      if (phrases.isChrome(line.folded())) {
        label(i, LineLabel.CHROME, "is a phrase of sites");
      } else if (isBreadcrumb(line)) {
        label(i, LineLabel.CHROME, "is a path through the site");
      } else if (isArabic && !line.hasArabic() && line.words() <= MOST_FOREIGN_WORDS) {
        label(i, LineLabel.CHROME, "is not in the page's language");
      } else if (phrases.headsTeasers(line.folded())) {
        label(i, LineLabel.TEASER, "heads links to other stories");
      } else if (isCaption(line)) {
        label(i, LineLabel.CAPTION, "describes a picture");
      } else if (Dateline.ofLine(line, phrases) != null) {
        label(i, LineLabel.DATELINE, "is a place and an agency");
      } else if (isDate(line)) {
        label(i, LineLabel.DATE, "is little more than a date");
      }
    }

    private static boolean isBreadcrumb(Line line) {
      String text = " " + line.text() + " ";
      return text.split(" [/>»|] ", -1).length > 2 && !line.endsSentence();
    }

    private boolean isCaption(Line line) {
      int colon = Math.max(0, line.text().indexOf(':'));
      if (phrases.beginsCaption(line.folded())
          || phrases.isCaptionHead(Line.fold(line.text().substring(0, colon)))) {
        return true;
      }
      int open = line.text().lastIndexOf('(');
      if (open < 0
          || !line.text().endsWith(")")
          || wordsBefore(line, open) < FEWEST_CAPTION_WORDS) {
        return false;
      }
      for (String part : line.text().substring(open).split("[/،,-]", -1)) {
        if (phrases.isCredit(Line.fold(part))) {
          return true;
        }
      }
      return false;
    }

    private static int wordsBefore(Line line, int end) {
      return Line.of(line.text().substring(0, end)).stream().mapToInt(Line::words).sum();
    }

    private boolean isDate(Line line) {
      if (line.words() > MOST_DATE_LINE_WORDS) {
        return false;
      }
      StringBuilder beside = new StringBuilder(line.text());
      boolean isDay = false;
      for (DateExpression date : dates.find(line.text())) {
        isDay |= date.granularity() == Granularity.DAY;
        beside.replace(date.begin(), date.end(), " ".repeat(date.end() - date.begin()));
      }
      long words = Line.of(beside.toString()).stream().mapToLong(Line::words).sum();
      return isDay && words <= MOST_WORDS_BESIDE_DATE;
    }

    /** What the mark-up tells of the lines that are open yet. */
    void labelByPlace() {
      int story = firstOf(LineHint.Place.STORY);
      int title = Arrays.asList(labels).indexOf(LineLabel.TITLE);
      for (int i = 0; i < lines.size(); i++) {
        LineHint hint = lines.get(i).hint();
        if (!isOpen(i)) {
          continue;
        }
        if (hint.place().label() != null) {
          label(i, hint.place().label(), hint.place().reason());
        } else if (hint.place() == LineHint.Place.BYLINE) {
          label(i, LineLabel.CHROME, "tells who wrote the story, or when");
        } else if (hint.place() == LineHint.Place.STORY && hint.isLink()) {
          label(i, LineLabel.TEASER, "is a link and nothing else");
        } else if (hint.place() == LineHint.Place.ELSEWHERE
            && story >= 0
            && !(title < i && i < story)) {
          label(i, LineLabel.CHROME, "stands outside of the story");
        }
      }
    }

    private int firstOf(LineHint.Place place) {
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).hint().place() == place) {
          return i;
        }
      }
      return -1;
    }

    /** The first and the last line of prose; without any, the longest line that is open. */
    void findProse() {
      int longest = -1;
      first = -1;
      for (int i = 0; i < lines.size(); i++) {
        if (!isOpen(i)) {
          continue;
        }
        if (lines.get(i).isProse()) {
          first = first < 0 ? i : first;
          last = i;
        }
        longest = longest < 0 || lines.get(i).words() > lines.get(longest).words() ? i : longest;
      }
      if (first < 0) {
        first = Math.max(longest, 0);
        last = longest;
      }
    }

    /** What stands under a heading of teasers, up to where prose goes on for some lines. */
    void labelTeasers() {
      for (int i = first + 1; i < lines.size(); i++) {
        if (labels[i] == LineLabel.TEASER && lines.get(i).words() <= MOST_HEADING_WORDS) {
          i = labelTeasersUnder(i);
        }
      }
      while (last > first && !isOpen(last)) {
        last--;
      }
    }

    private int labelTeasersUnder(int heading) {
      int i = heading + 1;
      while (i < lines.size() && !proseGoesOn(i)) {
        if (isOpen(i)) {
          label(i, LineLabel.TEASER, "stands under links to other stories");
        }
        i++;
      }
      return i - 1;
    }

    private boolean proseGoesOn(int from) {
      int end = from + PROSE_THAT_ENDS_TEASERS;
      return end <= lines.size() && lines.subList(from, end).stream().allMatch(Line::isProse);
    }

    void labelTitle(String folded, String reason) {
      for (int i = 0; i < lines.size(); i++) {
        if (isOpen(i) && !folded.isEmpty() && lines.get(i).folded().equals(folded)) {
          label(i, LineLabel.TITLE, reason);
        }
      }
    }

    /** Before the prose: kicker, title, deck, repeated captions; the rest belongs to the site. */
    void labelHead() {
      List<Integer> candidates = new ArrayList<>();
      for (int i = 0; i < first; i++) {
        if (isOpen(i) && lines.get(i).words() >= FEWEST_TITLE_WORDS) {
          candidates.add(i);
        } else if (isOpen(i)) {
          label(i, LineLabel.CHROME, "is short and stands before the text");
        }
      }
      if (!candidates.isEmpty()) {
        labelHead(candidates);
      }
    }

    private void labelHead(List<Integer> candidates) {
      if (Arrays.asList(labels).contains(LineLabel.TITLE)) {
        labelBesideTitle(candidates, Map.of());
        return;
      }
      Map<String, Long> times =
          candidates.stream()
              .map(i -> lines.get(i).folded())
              .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
      int title = title(candidates, times);
      if (title != candidates.get(0)) {
        label(candidates.get(0), LineLabel.KICKER, "stands over a shorter title");
      }
      labelTitle(lines.get(title).folded(), "is the first line of the story, or repeats it");
      labelBesideTitle(candidates, times);
    }

    private void labelBesideTitle(List<Integer> candidates, Map<String, Long> times) {
      List<Integer> others = candidates.stream().filter(this::isOpen).toList();
      long decks = others.stream().filter(i -> isOnce(i, times)).count();
      for (int i : others) {
        if (!isOnce(i, times)) {
          label(i, LineLabel.CAPTION, "is repeated between title and text");
        } else if (decks <= MOST_DECKS) {
          label(i, LineLabel.SUBHEAD, "stands between title and text");
        } else {
          label(i, LineLabel.CHROME, "is one of many lines before the text");
        }
      }
    }

    /** The first candidate, or the second where it is shorter, said once and next to the first. */
    private int title(List<Integer> candidates, Map<String, Long> times) {
      int one = candidates.get(0);
      if (candidates.size() < 2 || !isOnce(one, times)) {
        return one;
      }
      int two = candidates.get(1);
      boolean isTitle =
          two == one + 1
              && isOnce(two, times)
              && lines.get(two).words() < lines.get(one).words()
              && !lines.get(two).endsSentence();
      return isTitle ? two : one;
    }

    private boolean isOnce(int i, Map<String, Long> times) {
      return times.getOrDefault(lines.get(i).folded(), 1L) == 1;
    }

    /** Between paragraphs, a short line that is no sentence heads the next ones. */
    void labelMiddle(int begin, int end) {
      for (int i = begin; i < end; i++) {
        Line line = lines.get(i);
        if (isOpen(i) && !line.isProse() && isHeading(i)) {
          label(i, LineLabel.SUBHEAD, "is short and no sentence, above a paragraph");
        }
      }
    }

    private boolean isHeading(int i) {
      return i < last
          && lines.get(i).words() <= MOST_SUBHEAD_WORDS
          && !lines.get(i).endsSentence()
          && lines.get(i + 1).isProse();
    }

    void labelFoot() {
      for (int i = last + 1; i < lines.size(); i++) {
        if (isOpen(i) && lines.get(i).isShort()) {
          label(i, LineLabel.CHROME, "is short and stands after the text");
        }
      }
    }
  }
}
