package rasd.phrases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts the phrases of one article where they stand by themselves: {@code الأمم المتحدة} does not
 * count in {@code مفوضية الأمم المتحدة} where that is a phrase. Phrases that only overlap count
 * both.
 */
final class PhraseFinder {
  private final Map<String, Phrase> phrases;

  PhraseFinder(Map<String, Phrase> phrases) {
    this.phrases = phrases;
  }

  /**
   * How often a phrase is written in one way.
   *
   * @param surface without the proclitics of its first word
   */
  record Found(String key, Phrase phrase, String surface, long count) {
    private Found and(Found other) {
      return new Found(key, phrase, surface, count + other.count);
    }
  }

  /** The phrases of an article, by key and surface. */
  Collection<Found> find(List<List<PhraseWord>> stretches) {
    Map<String, Found> found = new TreeMap<>();
    for (List<PhraseWord> stretch : stretches) {
      for (Found one : byThemselves(phrasesOf(stretch), stretch)) {
        found.merge(one.key + "\n" + one.surface, one, Found::and);
      }
    }
    return found.values();
  }

  private List<Ngrams.Ngram> phrasesOf(List<PhraseWord> stretch) {
    return Ngrams.of(stretch, Ngrams.LONGEST).stream()
        .filter(ngram -> phrases.containsKey(ngram.key()))
        .toList();
  }

  private List<Found> byThemselves(List<Ngrams.Ngram> all, List<PhraseWord> stretch) {
    List<Found> found = new ArrayList<>();
    for (Ngrams.Ngram one : all) {
      Phrase phrase = phrases.get(one.key());
      if (phrase != null && !isInside(one, all)) {
        found.add(new Found(one.key(), phrase, surface(one, stretch), 1));
      }
    }
    return found;
  }

  private static boolean isInside(Ngrams.Ngram one, Collection<Ngrams.Ngram> all) {
    return all.stream()
        .anyMatch(
            other ->
                other.length() > one.length()
                    && other.begin() <= one.begin()
                    && one.end() <= other.end());
  }

  private static String surface(Ngrams.Ngram found, List<PhraseWord> stretch) {
    List<String> words = new ArrayList<>();
    words.add(stretch.get(found.begin()).bareSurface());
    for (PhraseWord word : stretch.subList(found.begin() + 1, found.end())) {
      words.add(word.surface());
    }
    return String.join(" ", words);
  }
}
