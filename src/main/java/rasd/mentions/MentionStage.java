package rasd.mentions;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.spark.broadcast.Broadcast;
import rasd.article.Article;
import rasd.corpus.ArticleStep;

/**
 * Finds the mentions of each article from its tokens. Names that no list has are found in a second
 * reading, when all articles have given their evidence of them.
 */
public final class MentionStage {
  private final Broadcast<NameLists> lists;

  public MentionStage(Broadcast<NameLists> lists) {
    this.lists = lists;
  }

  /** Finds mentions of known names, and evidence of others. */
  public ArticleStep knownNames() {
    return new FirstReading(lists);
  }

  /**
   * Finds mentions of learnt names besides the known ones, and family names alone after whole
   * names.
   */
  public ArticleStep learntNames(Broadcast<LearntNames> learnt) {
    return new SecondReading(lists, learnt);
  }

  private record FirstReading(Broadcast<NameLists> lists) implements ArticleStep {
    @Override
    public UnaryOperator<Article> open() {
      ArticleNames names = new ArticleNames(lists.value());
      return article -> {
        ArticleNames.Found found = names.find(article.body(), ArticleSentence.of(article.tokens()));
        return article.withNames(
            found.mentions().stream().map(Occurrence::mention).toList(), found.evidence());
      };
    }
  }

  private record SecondReading(Broadcast<NameLists> lists, Broadcast<LearntNames> learnt)
      implements ArticleStep {
    @Override
    public UnaryOperator<Article> open() {
      LearntNameFinder names = new LearntNameFinder(learnt.value(), lists.value());
      return article -> {
        List<Occurrence> known = article.mentions().stream().map(Occurrence::of).toList();
        List<Occurrence> all =
            names.find(article.body(), ArticleSentence.of(article.tokens()), known);
        return article.withMentions(all.stream().map(Occurrence::mention).toList());
      };
    }
  }
}
