package rasd.topics;

import java.util.List;
import java.util.Locale;
import rasd.article.Article;

/** What is clustered: articles, or, where they are too few to tell topics apart, paragraphs. */
enum TopicUnits {
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
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The units of an article that hold a term; articles have one, of number 0. */
  List<ArticleTerms.Part> of(Article article, ArticleTerms terms) {
    return switch (this) {
      case ARTICLE -> terms.parts(sentence -> 0);
      case PARAGRAPH -> terms.parts(article.tokens()::paragraph);
    };
  }

  /** How many units an article counts as, of which so many hold a term. */
  int count(List<ArticleTerms.Part> holding) {
    return switch (this) {
      case ARTICLE -> 1;
      case PARAGRAPH -> holding.size();
    };
  }

  /** What tells a unit from all others. */
  String id(Article article, int number) {
    return switch (this) {
      case ARTICLE -> article.id();
      case PARAGRAPH -> article.id() + "#" + number;
    };
  }

  /** Whether a model is fitted to the article: it is the one that stands for its story. */
  static boolean trains(Article article) {
    return article.id().equals(article.head().storyId());
  }
}
