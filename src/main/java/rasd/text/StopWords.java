package rasd.text;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A list of stop words. With {@code على} and {@code هذا} in the list, {@code على}, {@code وعلى} and
 * {@code وبهذا} are stop words; the name {@code علي} is not.
 *
 * <p>Not handled: context. A listed word is always a stop word, even if it is sometimes a noun
 * ({@code نحو}).
 */
public final class StopWords implements Serializable {
  private static final long serialVersionUID = 1;

  /**
   * Marks a word in the list that is not a stop word, although it looks like a stop word with a
   * clitic ({@code !فهم}).
   */
  private static final char EXCEPTION = '!';

  /** Attached pronouns, without {@code ك}, which ends {@code هناك} and {@code ذلك}. */
  private static final List<String> PRONOUNS =
      List.of("هما", "ها", "هم", "هن", "نا", "كم", "ني", "ه");

  private static final String IMPERFECT = "\u064A\u062A\u0646"; // ي ت ن
  private static final int SHORTEST_CUT = 3;
  private static final int SHORTEST_WITH_CLITIC = 3;
  private static final char COMMENT = '#';

  private final HashSet<String> words = new HashSet<>();
  private final WordFilter filter = new WordFilter();
  private final HashSet<String> exceptions = new HashSet<>();

  /**
   * Makes a list of words in any spelling. A word after {@code !} is never read as a stop word with
   * a clitic.
   */
  public StopWords(Collection<String> words) {
    for (String word : words) {
      if (word.charAt(0) == EXCEPTION) {
        exceptions.add(Folding.normalizeKeepingFinalAlif(word.substring(1)));
      } else {
        this.words.add(Folding.normalizeKeepingFinalAlif(word));
      }
    }
    this.words.forEach(filter::add);
  }

  /**
   * Reads the text of a file: one word per line. {@code #} begins a comment; blank lines are
   * skipped.
   */
  public static StopWords parse(String fileContent) {
    Set<String> words = new HashSet<>();
    for (String line : fileContent.split("\\R", -1)) {
      int comment = line.indexOf(COMMENT);
      String word = (comment < 0 ? line : line.substring(0, comment)).strip();
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return new StopWords(words);
  }

  /**
   * Whether a word is a stop word: it is listed, or it is a listed word after one or two clitics,
   * first {@code و} or {@code ف}, then {@code ب}, {@code ل} or {@code ك} ({@code وبهذا}).
   *
   * @param word a result of {@link Folding#normalizeKeepingFinalAlif}
   */
  public boolean contains(String word) {
    return isListed(word, 0) || (isListedWithClitics(word) && !exceptions.contains(word));
  }

  private boolean isListed(String word, int from) {
    return filter.mayHold(word, from) && words.contains(word.substring(from));
  }

  private boolean isListedWithClitics(String word) {
    if (word.length() < SHORTEST_WITH_CLITIC) {
      return false;
    }
    return switch (word.charAt(0)) {
      case Letters.WAW, Letters.FA -> isListed(word, 1) || isListedAfterPreposition(word, 1);
      case Letters.BA, Letters.LAM, Letters.KAF -> isListedAfterPreposition(word, 0);
      default -> false;
    };
  }

  /** Whether the word has a preposition at this offset and a listed word after it. */
  private boolean isListedAfterPreposition(String word, int at) {
    if (word.length() - at < SHORTEST_WITH_CLITIC) {
      return false;
    }
    return switch (word.charAt(at)) {
      case Letters.BA, Letters.KAF -> isListed(word, at + 1);
      case Letters.LAM ->
          isListed(word, at + 1)
              || (word.charAt(at + 1) == Letters.LAM
                  && words.contains(Letters.ALIF + word.substring(at + 1)));
      default -> false;
    };
  }

  /**
   * A stop word with its clitics separated: {@code و+بعض+هم}, {@code س+يكون}. A word that is listed
   * with a clitic is split if the rest is listed too, unless the word is short ({@code لكن}).
   *
   * @param word a stop word, as a result of {@link Folding#normalizeKeepingFinalAlif}
   */
  public String pieces(String word) {
    String proclitics = "";
    String rest = word;
    while (mayBeCut(rest) && isProclitic(rest, proclitics.length())) {
      proclitics += rest.charAt(0) + "+";
      rest = rest.substring(1);
    }
    int end = endBeforePronoun(rest);
    return end < 0
        ? proclitics + Folding.foldFinalAlif(rest)
        : proclitics + Folding.foldFinalAlif(rest.substring(0, end)) + "+" + rest.substring(end);
  }

  private boolean mayBeCut(String word) {
    return word.length() > SHORTEST_CUT || (word.length() == SHORTEST_CUT && !words.contains(word));
  }

  private boolean isProclitic(String word, int before) {
    char first = word.charAt(0);
    String rest = word.substring(1);
    if (Proclitics.isConjunction(first)) {
      return before == 0 && (isListedAsItStands(rest) || isProclitic(rest, before + 1));
    }
    if (first == Letters.SIN) {
      return IMPERFECT.indexOf(rest.charAt(0)) >= 0 && isListedAsItStands(rest); // سيكون
    }
    return Proclitics.isPreposition(first) && (isArticle(rest, first) || isListedAsItStands(rest));
  }

  private boolean isListedAsItStands(String word) {
    return words.contains(word) || endBeforePronoun(word) >= 0;
  }

  /** Whether the article follows the preposition: {@code بالنسبة}, {@code للذين}. */
  private boolean isArticle(String rest, char preposition) {
    return rest.startsWith("ال") || (preposition == Letters.LAM && words.contains("ا" + rest));
  }

  /**
   * The offset at which a listed word ends and an attached pronoun begins, or -1 if there is no
   * pronoun.
   */
  private int endBeforePronoun(String word) {
    for (String pronoun : PRONOUNS) {
      int end = word.length() - pronoun.length();
      if (end > 1 && word.endsWith(pronoun) && isListedBeforePronoun(word.substring(0, end))) {
        return end;
      }
    }
    return -1;
  }

  /** Whether a word is listed; before a pronoun, {@code على} is written {@code علي}. */
  private boolean isListedBeforePronoun(String word) {
    int last = word.length() - 1;
    return words.contains(word)
        || (word.charAt(last) == Letters.YA
            && words.contains(word.substring(0, last) + Letters.ALIF_MAQSURA));
  }
}
