package rasd.mentions;

import java.util.function.UnaryOperator;
import rasd.article.Article;
import rasd.learning.LearntNames;
import rasd.names.NameLists;

/** The two readings of an article for names. Use each returned function in only one thread. */
public final class NameReading {
  private NameReading() {}

  /**
   * Adds to an article its mentions of known names, those that a model suggests, and its evidence
   * of names that are in no list.
   */
  public static UnaryOperator<Article> ofKnownNames(NameLists lists) {
    ArticleNames names = new ArticleNames(lists);
    return article -> {
      ArticleNames.NamesAndEvidence found =
          names.find(article.body(), ArticleSentence.of(article.tokens()));
      return article.withNames(found.mentions(), found.evidence());
    };
  }

  /**
   * Adds mentions to an article in which known names were already found: mentions of learnt names,
   * and of persons by a single word where the article has the full name.
   */
  public static UnaryOperator<Article> ofLearntNames(LearntNames learnt, NameLists lists) {
    LearntNameFinder names = new LearntNameFinder(learnt, lists);
    return article ->
        article.withMentions(
            names.find(article.body(), ArticleSentence.of(article.tokens()), article.mentions()));
  }
}
