package rasd.mentions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often an article has each normalized word; counted only when first asked for. */
final class ArticleWords {
  private final List<ArticleSentence> sentences;
  private final Map<String, Integer> counts = new HashMap<>();

  ArticleWords(List<ArticleSentence> sentences) {
    this.sentences = sentences;
  }

  int count(String word) {
    if (counts.isEmpty()) {
      for (ArticleSentence sentence : sentences) {
        for (NameFinder.SentenceWord counted : sentence.words()) {
          counts.merge(counted.normalized(), 1, Integer::sum);
        }
      }
    }
    return counts.getOrDefault(word, 0);
  }
}
