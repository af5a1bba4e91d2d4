package rasd.explain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static rasd.tables.Columns.*;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rasd.published.TableRow;
import rasd.published.Texts;
import rasd.tables.UserError;
import rasd.text.Folding;

/**
 * Reads the tokens of sentences and finds where the words of a phrase follow each other. Words are
 * compared after folding; the first may have proclitics: {@code ومجلس الأمن} is found for {@code
 * مجلس الأمن}.
 */
final class PhraseMatch {
  private final List<String> words;
  private final Texts<List<Integer>> places;
  private final byte[] endOfFirst;
  private int matched;

  PhraseMatch(String phrase) {
    this.words =
        Arrays.stream(phrase.strip().split("\\s+", -1))
            .map(Folding::normalize)
            .filter(word -> !word.isEmpty())
            .toList();
    if (words.isEmpty()) {
      throw UserError.usage("Name at least one word with --phrase.");
    }
    Map<String, List<Integer>> byWord =
        IntStream.range(0, words.size()).boxed().collect(Collectors.groupingBy(words::get));
    this.places = Texts.of(byWord);
    String first = words.get(0);
    this.endOfFirst = first.substring(first.length() - 1).getBytes(UTF_8);
  }

  int length() {
    return words.size();
  }

  /** Reads the next token and returns whether an occurrence of the phrase ends with it. */
  boolean endsWith(TableRow token) {
    List<Integer> at = token.lookUp(NORMALIZED, places);
    boolean goesOn = matched > 0 && at != null && at.contains(matched) && token.whole(TOKEN_NO) > 0;
    if (goesOn) {
      matched++;
    } else {
      matched = (at != null && at.contains(0)) || endsWithFirst(token) ? 1 : 0;
    }
    if (matched < words.size()) {
      return false;
    }
    matched = 0;
    return true;
  }

  /** Whether the word without one or more of its first pieces is the first word of the phrase. */
  private boolean endsWithFirst(TableRow token) {
    if (!token.endsWith(NORMALIZED, endOfFirst)) {
      return false;
    }
    String pieces = token.textOrNull(PIECES);
    return pieces != null && endsWith(pieces.split("\\+", -1), words.get(0));
  }

  private static boolean endsWith(String[] pieces, String word) {
    String end = "";
    for (int i = pieces.length - 1; i > 0; i--) {
      end = pieces[i] + end;
      if (Folding.normalize(end).equals(word)) {
        return true;
      }
    }
    return false;
  }
}
