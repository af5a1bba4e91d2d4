package rasd.topics;

import java.io.Serializable;
import rasd.article.Article;

/** Finds the places of the terms of one kind in an article. It is sent to the executors. */
@FunctionalInterface
public interface TermPlaces extends Serializable {
  /** Finds no terms. */
  TermPlaces NONE = (article, places) -> {};

  /** Receives the places that are found, in any order. */
  @FunctionalInterface
  interface PlaceReceiver {
    void add(int sentence, String term);
  }

  /** Reports every place of a term, that is, a repeated term several times. */
  void find(Article article, PlaceReceiver places);
}
