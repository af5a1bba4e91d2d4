package rasd.pages;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import rasd.article.LineLabel;
import rasd.calendar.DateExpression;
import rasd.calendar.DateFinder;
import rasd.calendar.Granularity;

/**
 * Labels lines by their own words: {@code + الخط -} belongs to the site, {@code لافروف في موسكو
 * (رويترز)} describes a picture, {@code نشر في 18 يناير 2017} is a date.
 */
record OwnWords(PagePhrases phrases, DateFinder dates, DatelineReader datelines) {
  private static final Pattern STEP = Pattern.compile(" [/>»|] ");
  private static final Pattern PART = Pattern.compile("\\s[/»|•·–]+\\s");

  /** Replaces each character of a date. It does not occur in words. */
  private static final String DATE = "\uFFFC";

  private static final Set<LineHint.PageRegion> OF_OTHER_STORIES =
      EnumSet.of(LineHint.PageRegion.TEASERS, LineHint.PageRegion.COMMENTS);

  private static final int FEWEST_CAPTION_WORDS = 3;
  private static final int MOST_DATE_LINE_WORDS = 14;
  private static final int MOST_WORDS_BESIDE_DATE = 3;
  private static final int MOST_FOREIGN_WORDS = 5;

  void label(LabelledLines page) {
    boolean isArabic = isArabic(page);
    for (int i = 0; i < page.size(); i++) {
      Line line = page.line(i);
      if (line.words() == 0 && !line.hint().isItem()) {
        page.label(i, LineLabel.CHROME, "has no words");
      } else if (LeftCode.isAllOf(line.text())) {
        page.label(i, LineLabel.CHROME, "is code that the page left in the text");
      } else if (line.isShort() && page.isOpen(i)) {
        labelShort(page, i, isArabic);
      }
    }
  }

  private static boolean isArabic(LabelledLines page) {
    int arabic = 0;
    for (int i = 0; i < page.size(); i++) {
      arabic += page.line(i).hasArabic() ? 1 : 0;
    }
    return arabic * 2 > page.size();
  }

  private void labelShort(LabelledLines page, int i, boolean isArabic) {
    Line line = page.line(i);
    if (phrases.isChrome(line.folded())) {
      page.label(i, LineLabel.CHROME, "is a phrase that sites use");
    } else if (isDate(line)) {
      page.label(i, LineLabel.DATE, "is little more than a date");
    } else if (isBreadcrumb(line)) {
      page.label(i, LineLabel.CHROME, "is a path through the site");
    } else if (isArabic && isForeign(line)) {
      page.label(i, LineLabel.CHROME, "is not in the page's language");
    } else if (phrases.headsTeasers(line.folded()) || phrases.isTeaserHead(beforeColon(line))) {
      page.label(i, LineLabel.TEASER, "heads links to other stories");
    } else if (isCaption(line)) {
      page.label(i, LineLabel.CAPTION, "describes a picture");
    } else if (datelines.ofLine(line, Set.of()) != null) {
      page.label(i, LineLabel.DATELINE, "is a place and an agency");
    }
  }

  /**
   * Whether a line is a few words without Arabic letters. Items of lists and cells of tables do not
   * count, because they may be numbers or signs.
   */
  private static boolean isForeign(Line line) {
    return !line.hasArabic() && line.words() <= MOST_FOREIGN_WORDS && !line.hint().isItem();
  }

  private static boolean isBreadcrumb(Line line) {
    String text = " " + line.text() + " ";
    return !line.endsSentence() && STEP.split(text, -1).length > 2;
  }

  private static String beforeColon(Line line) {
    return Line.fold(line.text().substring(0, Math.max(0, line.text().indexOf(':'))));
  }

  private boolean isCaption(Line line) {
    return phrases.beginsCaption(line.folded())
        || phrases.isCaptionHead(beforeColon(line))
        || endsInCredit(line.text());
  }

  private boolean endsInCredit(String text) {
    int open = text.lastIndexOf('(');
    if (open < 0 || !text.endsWith(")") || words(text.substring(0, open)) < FEWEST_CAPTION_WORDS) {
      return false;
    }
    for (String part : text.substring(open).split("[/،,-]", -1)) {
      if (phrases.isCredit(Line.fold(part))) {
        return true;
      }
    }
    return false;
  }

  private static int words(String text) {
    return Line.of(text).stream().mapToInt(Line::words).sum();
  }

  private boolean isDate(Line line) {
    boolean isOfAnotherStory = OF_OTHER_STORIES.contains(line.hint().place());
    if (line.words() > MOST_DATE_LINE_WORDS || isOfAnotherStory) {
      return false;
    }
    List<DateExpression> found = dates.find(line.text());
    if (found.stream().noneMatch(date -> date.granularity() == Granularity.DAY)) {
      return false;
    }
    StringBuilder beside = new StringBuilder(line.text());
    for (DateExpression date : found) {
      beside.replace(date.begin(), date.end(), DATE.repeat(date.end() - date.begin()));
    }
    return wordsOfTheirOwn(beside.toString()) <= MOST_WORDS_BESIDE_DATE
        || Arrays.stream(PART.split(beside)).anyMatch(this::isDateAlone);
  }

  /**
   * Whether a part of a line is only a date, as in {@code كتب: نايف | 18 يناير 2017 | 3 تعليقات}.
   */
  private boolean isDateAlone(String part) {
    return part.contains(DATE) && wordsOfTheirOwn(part) == 0;
  }

  /**
   * The number of words, except for numbers, times and the words that accompany dates: {@code نشر
   * في … الساعة 19:56 مساء}.
   */
  private long wordsOfTheirOwn(String text) {
    return Arrays.stream(Line.fold(text).split(" ", -1))
        .filter(word -> !word.isEmpty() && !Character.isDigit(word.charAt(0)))
        .filter(word -> !phrases.isDateWord(word))
        .count();
  }
}
