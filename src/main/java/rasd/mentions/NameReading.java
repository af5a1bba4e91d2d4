package rasd.mentions;

import java.util.List;
import java.util.function.UnaryOperator;
import rasd.article.Article;
import rasd.learning.LearntNames;
import rasd.names.NameLists;

/** The two readings of an article for names. Use each returned function in only one thread. */
public final class NameReading {
  private NameReading() {}

  /** Adds to an article its mentions of known names, and its evidence of other names. */
  public static UnaryOperator<Article> ofKnownNames(NameLists lists) {
    ArticleNames names = new ArticleNames(lists);
    return article -> {
      ArticleNames.NamesAndEvidence found =
          names.find(article.body(), ArticleSentence.of(article.tokens()));
      return article.withNames(
          found.mentions().stream().map(Occurrence::mention).toList(), found.evidence());
    };
  }

  /**
   * Adds mentions to an article in which known names were already found: mentions of learnt names,
   * and of persons by a single word where the article has the full name.
   */
  public static UnaryOperator<Article> ofLearntNames(LearntNames learnt, NameLists lists) {
    LearntNameFinder names = new LearntNameFinder(learnt, lists);
    return article -> {
      List<Occurrence> known = article.mentions().stream().map(Occurrence::of).toList();
      List<Occurrence> all =
          names.find(article.body(), ArticleSentence.of(article.tokens()), known);
      return article.withMentions(all.stream().map(Occurrence::mention).toList());
    };
  }
}
