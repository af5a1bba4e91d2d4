package rasd.topics;

import java.util.List;
import java.util.Locale;
import rasd.article.Article;

/**
 * The kind of unit that is clustered: articles, or paragraphs if there are too few articles to
 * distinguish topics.
 */
public enum TopicUnits {
  ARTICLE,
  PARAGRAPH;

  static TopicUnits of(long articles, TopicSettings settings) {
    return articles < settings.minArticles() ? PARAGRAPH : ARTICLE;
  }

  long total(long articles, long paragraphs) {
    return switch (this) {
      case ARTICLE -> articles;
      case PARAGRAPH -> paragraphs;
    };
  }

  /** The name in the tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The units of an article that have a term. An article as a unit has the number 0. */
  List<ArticleTerms.PartTerms> of(Article article, ArticleTerms terms) {
    return switch (this) {
      case ARTICLE -> terms.parts(sentence -> 0);
      case PARAGRAPH -> terms.parts(article.tokens()::paragraph);
    };
  }

  /** The number of units of an article: 1, or the number of its paragraphs that have a term. */
  int count(List<ArticleTerms.PartTerms> holding) {
    return switch (this) {
      case ARTICLE -> 1;
      case PARAGRAPH -> holding.size();
    };
  }

  /** The id of a unit, which is unique in the corpus. */
  String id(Article article, int number) {
    return switch (this) {
      case ARTICLE -> article.id();
      case PARAGRAPH -> article.id() + "#" + number;
    };
  }

  /** Whether a model is fitted to the article. A model is fitted to one article of each story. */
  static boolean trains(Article article) {
    return article.id().equals(article.head().storyId());
  }
}
