package rasd.stories;

import java.util.ArrayList;
import java.util.List;

/**
 * Expands pairs of texts to pairs of articles: what holds for two texts holds for all their copies.
 * Groups of up to {@link CandidateFinder#MOST_PAIRED} articles give all their pairs; larger groups
 * give a star, in which each article is paired with the original of its own text or of the other.
 */
final class Copies {
  /** Two articles that are alike. */
  record ArticlePair(long a, long b) {}

  private Copies() {}

  /**
   * The pairs among the copies of one text.
   *
   * @param articles the articles, the original first
   */
  static List<ArticlePair> within(List<Long> articles) {
    boolean isStar = articles.size() > CandidateFinder.MOST_PAIRED;
    List<ArticlePair> pairs = new ArrayList<>();
    for (int i = 0; i < (isStar ? 1 : articles.size()); i++) {
      for (int j = i + 1; j < articles.size(); j++) {
        pairs.add(new ArticlePair(articles.get(i), articles.get(j)));
      }
    }
    return pairs;
  }

  /**
   * The pairs between the copies of two texts that are near-duplicates.
   *
   * @param as the articles of one text, the original first
   * @param bs the articles of the other text, the original first
   */
  static List<ArticlePair> between(List<Long> as, List<Long> bs) {
    boolean isStar = as.size() + bs.size() > CandidateFinder.MOST_PAIRED;
    List<ArticlePair> pairs = new ArrayList<>();
    for (int i = 0; i < as.size(); i++) {
      for (int j = 0; j < (isStar && i > 0 ? 1 : bs.size()); j++) {
        pairs.add(new ArticlePair(as.get(i), bs.get(j)));
      }
    }
    return pairs;
  }
}
