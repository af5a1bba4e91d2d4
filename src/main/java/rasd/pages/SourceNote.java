package rasd.pages;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line beside a text that names its source or author: {@code *نقلاً عن الأهرام المصرية} names a
 * paper, {@code رصد وتصوير: علي الزهراني} an author.
 *
 * @param names the names as printed, without quotation marks
 * @param isOfAuthor whether they are names of persons and not of papers
 */
record SourceNote(List<String> names, boolean isOfAuthor) {
  private static final int MOST_WORDS = 10;
  private static final Pattern MARKS = Pattern.compile("[«»{}\"“”]");
  private static final Pattern QUOTED = Pattern.compile("[«{\"“]([^«»{}\"“”]+)[»}\"”]");
  private static final String EDGES = "*-–—ـ•·()[]:،,./| \u00A0\t";

  /** Words before the name of a paper: نقلا عن, بالاتفاق مع, المصدر, خدمة. */
  private static final List<String> OF_PAPERS =
      List.of(
          "\u0646\u0642\u0644\u0627 \u0639\u0646",
          "\u0628\u0627\u0644\u0627\u062A\u0641\u0627\u0642 \u0645\u0639",
          "\u0627\u0644\u0645\u0635\u062F\u0631",
          "\u062E\u062F\u0645\u0629");

  /**
   * Words before the name of an author: بقلم, كتب, كتبت, اعداد, ترجمة, تصوير, رصد, حوار, تحرير,
   * متابعة, تقرير.
   */
  private static final Set<String> OF_AUTHORS =
      Set.of(
          "\u0628\u0642\u0644\u0645",
          "\u0643\u062A\u0628",
          "\u0643\u062A\u0628\u062A",
          "\u0627\u0639\u062F\u0627\u062F",
          "\u062A\u0631\u062C\u0645\u0629",
          "\u062A\u0635\u0648\u064A\u0631",
          "\u0631\u0635\u062F",
          "\u062D\u0648\u0627\u0631",
          "\u062A\u062D\u0631\u064A\u0631",
          "\u0645\u062A\u0627\u0628\u0639\u0629",
          "\u062A\u0642\u0631\u064A\u0631");

  private static final char WAW = '\u0648';

  /** The source note of a line; null if the line is not one. */
  static @Nullable SourceNote of(Line line) {
    if (line.words() < 2 || line.words() > MOST_WORDS || line.endsSentence()) {
      return null;
    }
    String text = strip(line.text());
    int colon = text.indexOf(':');
    if (colon > 0 && isOfAuthors(Line.fold(text.substring(0, colon)))) {
      return note(text.substring(colon + 1), true);
    }
    for (String cue : OF_PAPERS) {
      if (line.folded().startsWith(cue + " ") && isSetApart(line.text(), text, cue)) {
        return note(text.substring(Line.endOfWords(text, cue.split(" ", -1).length)), false);
      }
    }
    return null;
  }

  /**
   * Whether a cue is more than an ordinary word of a line: the cue has two words, a sign precedes
   * it, or the line has a colon.
   */
  private static boolean isSetApart(String line, String stripped, String cue) {
    boolean isPhrase = cue.indexOf(' ') > 0;
    return isPhrase || line.charAt(0) != stripped.charAt(0) || stripped.indexOf(':') > 0;
  }

  /** Whether every word announces an author, with or without و before it: {@code رصد وتصوير}. */
  private static boolean isOfAuthors(String folded) {
    for (String word : folded.split(" ", -1)) {
      boolean isJoined = word.length() > 1 && word.charAt(0) == WAW;
      if (!OF_AUTHORS.contains(word) && !(isJoined && OF_AUTHORS.contains(word.substring(1)))) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable SourceNote note(String name, boolean isOfAuthor) {
    List<String> quoted =
        QUOTED.matcher(name).results().map(found -> found.group(1).strip()).toList();
    List<String> names = quoted.size() > 1 ? quoted : List.of(strip(withoutQuotes(name)));
    return names.contains("") ? null : new SourceNote(names, isOfAuthor);
  }

  /** A name such as {@code «رويترز»} without its quotation marks. */
  static String withoutQuotes(String name) {
    return MARKS.matcher(name).replaceAll("").strip();
  }

  private static String strip(String text) {
    int begin = 0;
    int end = text.length();
    while (begin < end && EDGES.indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    while (end > begin && EDGES.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(begin, end);
  }
}
