package rasd.topics;

import java.io.Serializable;
import rasd.article.Article;

/** Finds the terms of one kind in an article. It is sent to the executors. */
@FunctionalInterface
public interface TermPlaces extends Serializable {
  /** Finds no terms. */
  TermPlaces NONE = (article, places) -> {};

  /** Receives the sentence and the term of each occurrence, in any order. */
  @FunctionalInterface
  interface PlaceReceiver {
    void add(int sentence, String term);
  }

  /** Reports every occurrence of a term, even if a sentence has several. */
  void find(Article article, PlaceReceiver places);
}
