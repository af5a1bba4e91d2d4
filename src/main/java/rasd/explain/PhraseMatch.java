package rasd.explain;

import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rasd.published.TableRow;
import rasd.published.Texts;
import rasd.tables.UserError;
import rasd.text.Folding;

/**
 * Finds words that follow each other among the tokens of sentences. Words are compared after
 * folding; the first may have proclitics: {@code ومجلس الأمن} is found for {@code مجلس الأمن}.
 */
final class PhraseMatch {
  private final List<String> words;
  private final Texts<List<Integer>> places;
  private final int[] begins;
  private final List<Hit> hits = new ArrayList<>();
  private int matched;
  private long lastSentence = -1;

  PhraseMatch(String phrase) {
    this.words =
        Arrays.stream(phrase.strip().split("\\s+", -1))
            .filter(word -> !word.isEmpty())
            .map(Folding::normalize)
            .toList();
    if (words.isEmpty()) {
      throw UserError.usage("Name at least one word with --phrase.");
    }
    this.begins = new int[words.size()];
    Map<String, List<Integer>> byWord =
        IntStream.range(0, words.size()).boxed().collect(Collectors.groupingBy(words::get));
    this.places = Texts.of(byWord);
  }

  /** Takes the next token. Of words that repeat, a match begins at the last token that may begin it. */
  void add(TableRow token) {
    long sentence = token.whole(SENTENCE_NO);
    if (sentence != lastSentence) {
      matched = 0;
      lastSentence = sentence;
    }
    List<Integer> at = token.lookUp(NORMALIZED, places);
    if (matched > 0 && at != null && at.contains(matched)) {
      begins[matched] = (int) token.whole(BEGIN);
      matched++;
    } else if (isFirst(token, at)) {
      begins[0] = (int) token.whole(BEGIN);
      matched = 1;
    } else {
      matched = 0;
    }
    if (matched == words.size()) {
      hits.add(TokenHits.hit(token, begins[0]));
      matched = 0;
    }
  }

  private boolean isFirst(TableRow token, @Nullable List<Integer> at) {
    return (at != null && at.contains(0)) || endsWithFirst(token);
  }

  /** Whether the word without one or more of its first pieces is the phrase's first. */
  private boolean endsWithFirst(TableRow token) {
    String first = words.get(0);
    String normalized = token.textOrNull(NORMALIZED);
    if (normalized == null
        || normalized.length() <= first.length()
        || normalized.charAt(normalized.length() - 1) != first.charAt(first.length() - 1)) {
      return false;
    }
    String pieces = token.textOrNull(PIECES);
    return pieces != null && endsWith(pieces.split("\\+", -1), first);
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

  List<Hit> hits() {
    return hits;
  }
}
