package rasd.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rasd.article.LineLabel;

/**
 * Labels the lines before the story's prose: kicker, title, deck and repeated captions. The rest
 * belongs to the site.
 *
 * <p>If at most four lines may be the title, it is the first, or the second if that is shorter. If
 * there are more, or a menu is between them, it is the line that shares the most words with the
 * story: {@code طهران تدفن «زادة»} and not {@code المجتمع اليوم}.
 */
final class PageHead {
  private static final int FEWEST_TITLE_WORDS = 3;
  private static final int FEWEST_DECK_WORDS = 6;
  private static final int MOST_DECKS = 2;

  /** The largest number of lines of a head: a kicker, a title and its decks. */
  private static final int MOST_LINES_OF_A_HEAD = 2 + MOST_DECKS;

  private static final int FEWEST_LINES_OF_A_MENU = 3;
  private static final int FEWEST_LETTERS = 3;

  /** An optional و or ف, then either لل or an optional ب, ك or ل and an optional article. */
  private static final Pattern PROCLITICS =
      Pattern.compile(
          "^[\\u0648\\u0641]?(\\u0644\\u0644|[\\u0628\\u0643\\u0644]?(\\u0627\\u0644)?)");

  private final LabelledLines page;
  private final StoryBlock story;

  PageHead(LabelledLines page, StoryBlock story) {
    this.page = page;
    this.story = story;
  }

  void label() {
    List<Integer> candidates = new ArrayList<>();
    for (int i = 0; i < story.first(); i++) {
      if (i == story.first() - 1 && isFirstSubhead(i)) {
        page.label(i, LineLabel.SUBHEAD, "heads the first paragraph");
      } else if (page.isOpen(i) && isApart(page.line(i))) {
        page.label(i, LineLabel.CHROME, "is a text separate from the story");
      } else if (page.isOpen(i) && page.line(i).words() < FEWEST_TITLE_WORDS) {
        page.label(i, LineLabel.CHROME, "is short and precedes the text");
      } else if (page.isOpen(i)) {
        candidates.add(i);
      }
    }
    int known = page.indexOf(LineLabel.TITLE);
    if (known >= 0 && known < story.first()) {
      labelBeside(known, candidates);
    } else if (candidates.size() > MOST_LINES_OF_A_HEAD || isMenuAmong(candidates)) {
      labelAround(mostTakenUp(candidates), candidates, "is what the story is about");
    } else if (!candidates.isEmpty()) {
      labelFew(candidates);
    }
  }

  /** Whether a line is a heading within the story below the title, as in live reports. */
  private boolean isFirstSubhead(int i) {
    LineHint hint = page.line(i).hint();
    int title = page.indexOf(LineLabel.TITLE);
    return page.isOpen(i)
        && title >= 0
        && title < i
        && hint.place() == LineHint.PageRegion.STORY
        && hint.heading() > 1;
  }

  /** Whether a line cannot be a title: titles are short, and are not sentences with a full stop. */
  private static boolean isApart(Line line) {
    return !line.isShort() || (line.isProse() && line.text().endsWith("."));
  }

  private boolean isMenuAmong(List<Integer> candidates) {
    int lines = 0;
    int last = candidates.isEmpty() ? 0 : candidates.get(candidates.size() - 1);
    for (int i = candidates.isEmpty() ? 0 : candidates.get(0); i < last; i++) {
      lines += page.label(i) == LineLabel.CHROME ? 1 : 0;
    }
    return lines >= FEWEST_LINES_OF_A_MENU;
  }

  private void labelFew(List<Integer> candidates) {
    int title = firstOrShorter(candidates);
    if (title != candidates.get(0)) {
      page.label(candidates.get(0), LineLabel.KICKER, "is above a shorter title");
    }
    labelAround(title, candidates, "is the first line of the story, or repeats it");
  }

  private void labelAround(int title, List<Integer> candidates, String reason) {
    String folded = page.line(title).folded();
    Map<String, Long> times = times(candidates);
    page.label(title, LineLabel.TITLE, reason);
    for (int i : candidates) {
      if (page.isOpen(i) && page.line(i).folded().equals(folded)) {
        page.label(i, LineLabel.TITLE, reason);
      }
    }
    labelBeside(title, candidates, times);
  }

  private void labelBeside(int title, List<Integer> candidates) {
    labelBeside(title, candidates, times(candidates));
  }

  private void labelBeside(int title, List<Integer> candidates, Map<String, Long> times) {
    for (int i : candidates) {
      if (page.isOpen(i) && i < title) {
        page.label(i, LineLabel.CHROME, "precedes the title");
      }
    }
    long decks = candidates.stream().filter(i -> isDeck(i, times)).count();
    for (int i : candidates) {
      if (page.isOpen(i) && !isOnce(i, times)) {
        page.label(i, LineLabel.CAPTION, "is repeated between title and text");
      } else if (isDeck(i, times) && decks <= MOST_DECKS) {
        page.label(i, LineLabel.SUBHEAD, "is between title and text");
      } else if (page.isOpen(i)) {
        page.label(i, LineLabel.CHROME, "is between title and text, but is not a deck");
      }
    }
  }

  /**
   * Whether a line is a deck. Lines of fewer than six words name authors, and a line between two
   * lines of the site belongs to the site, too.
   */
  private boolean isDeck(int i, Map<String, Long> times) {
    return page.isOpen(i)
        && isOnce(i, times)
        && page.line(i).words() >= FEWEST_DECK_WORDS
        && !(page.label(i - 1) == LineLabel.CHROME && page.label(i + 1) == LineLabel.CHROME);
  }

  /**
   * The first candidate, or the second one if it directly follows the first, is shorter and does
   * not end a sentence, and both candidates occur only once.
   */
  private int firstOrShorter(List<Integer> candidates) {
    Map<String, Long> times = times(candidates);
    int one = candidates.get(0);
    if (candidates.size() < 2 || !isOnce(one, times)) {
      return one;
    }
    int two = candidates.get(1);
    boolean isTitle =
        two == one + 1
            && isOnce(two, times)
            && page.line(two).words() < page.line(one).words()
            && !page.line(two).endsSentence();
    return isTitle ? two : one;
  }

  private Map<String, Long> times(List<Integer> candidates) {
    return candidates.stream()
        .map(i -> page.line(i).folded())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private boolean isOnce(int i, Map<String, Long> times) {
    return times.getOrDefault(page.line(i).folded(), 1L) == 1;
  }

  /** The candidate that shares the most words with the story; the last one wins a tie. */
  private int mostTakenUp(List<Integer> candidates) {
    Set<String> words = new HashSet<>();
    for (int i = story.first(); i <= story.last(); i++) {
      words.addAll(page.isOpen(i) ? contentWords(Line.fold(page.line(i).text())) : Set.of());
    }
    int best = candidates.get(0);
    long most = 0;
    for (int i : candidates) {
      long shared = contentWords(page.line(i).folded()).stream().filter(words::contains).count();
      if (shared >= most) {
        most = shared;
        best = i;
      }
    }
    return best;
  }

  /**
   * The words without proclitics. Words of up to three letters, which all texts share, are left
   * out.
   */
  private static Set<String> contentWords(String folded) {
    Set<String> words = new HashSet<>();
    for (String word : folded.split(" ", -1)) {
      String bare = PROCLITICS.matcher(word).replaceFirst("");
      if (bare.length() > FEWEST_LETTERS) {
        words.add(bare);
      }
    }
    return words;
  }
}
