package rasd.topics;

import java.io.Serializable;
import rasd.article.Article;

/** Where the terms of one kind stand in an article. It is sent to the executors. */
@FunctionalInterface
public interface TermPlaces extends Serializable {
  /** None anywhere. */
  TermPlaces NONE = (article, places) -> {};

  /** Takes the places that were found, in any order. */
  @FunctionalInterface
  interface Places {
    void add(int sentence, String term);
  }

  /** Tells each place where a term stands, a repeated one each time. */
  void find(Article article, Places places);
}
