package rasd.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rasd.text.Folding;

/**
 * Chooses the form in which each word is shown as a term: the most frequent one, without clitics
 * but with its article, even if it never occurs without clitics ({@code الأوقية} for {@code
 * للأوقية}). No two words are shown in the same form; the rarer word gets its next form.
 */
final class ShownTerms {
  private final Map<String, Lexeme> lexemes = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<Lexeme, String> terms = new HashMap<>();

  private ShownTerms(Map<Lexeme, List<FormReading>> groups) {
    groups.forEach(
        (lexeme, readings) ->
            readings.forEach(reading -> lexemes.put(reading.form().form(), lexeme)));
  }

  static Map<Lexeme, String> of(Map<Lexeme, List<FormReading>> groups) {
    ShownTerms shown = new ShownTerms(groups);
    groups.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<Lexeme, List<FormReading>> group) -> -count(group.getValue()))
                .thenComparing(Map.Entry::getKey))
        .forEach(group -> shown.choose(group.getKey(), group.getValue()));
    return shown.terms;
  }

  private static long count(List<FormReading> readings) {
    return readings.stream().mapToLong(reading -> reading.form().count()).sum();
  }

  private void choose(Lexeme lexeme, List<FormReading> readings) {
    for (String term : candidates(readings)) {
      if (lexemes.getOrDefault(Folding.normalize(term), lexeme).equals(lexeme) && taken.add(term)) {
        terms.put(lexeme, term);
        return;
      }
    }
    throw new IllegalStateException(
        "No form is left for " + lexeme + ": all are shown for other words or belong to them.");
  }

  /**
   * The possible forms in the order of preference: first the forms without proclitics that have no
   * pronoun, then those that have one, both by decreasing frequency, and last the forms with all
   * their clitics.
   */
  private static List<String> candidates(List<FormReading> readings) {
    Map<String, Long> counts = new HashMap<>();
    Set<String> withPronoun = new HashSet<>();
    List<String> written = new ArrayList<>();
    for (FormReading reading : readings) {
      String bare = reading.bare();
      counts.merge(bare, reading.form().count(), Long::sum);
      if (reading.hasPronoun()) {
        withPronoun.add(bare);
      }
      written.add(reading.form().form());
    }
    List<String> candidates = new ArrayList<>(counts.keySet());
    candidates.sort(
        Comparator.<String, Boolean>comparing(withPronoun::contains)
            .thenComparing(bare -> -counts.getOrDefault(bare, 0L))
            .thenComparing(Comparator.naturalOrder()));
    written.sort(Comparator.naturalOrder());
    candidates.addAll(written);
    return candidates;
  }
}
