package rasd.topics;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import rasd.article.Article;
import rasd.clusters.UnitCounts;
import rasd.clusters.Vocabulary;

/**
 * Counts the terms of a vocabulary in the units of articles. Units that have no such term are left
 * out.
 *
 * @param finder finds the terms
 */
record KnownUnits(TopicUnits unit, TermFinder finder, Vocabulary vocabulary)
    implements Serializable {
  /**
   * A unit, or a sentence.
   *
   * @param number the number of the unit or sentence in the article
   */
  record Unit(int number, UnitCounts counts) {}

  /** The units of an article. */
  List<Unit> of(Article article) {
    ArticleTerms terms = ArticleTerms.of(article, finder);
    return known(terms, unit.of(article, terms));
  }

  /** Counts the terms in sentences, whatever the units are. */
  List<Unit> sentences(Article article) {
    ArticleTerms terms = ArticleTerms.of(article, finder);
    return known(terms, terms.parts(sentence -> sentence));
  }

  private List<Unit> known(ArticleTerms terms, List<ArticleTerms.PartTerms> parts) {
    int[] known = new int[terms.names().size()];
    for (int i = 0; i < known.length; i++) {
      Integer place = vocabulary.indexOf(terms.names().get(i));
      known[i] = place == null ? -1 : place;
    }
    List<Unit> units = new ArrayList<>();
    for (ArticleTerms.PartTerms part : parts) {
      UnitCounts counts = UnitCounts.of(part.terms(), part.counts(), known);
      if (!counts.isEmpty()) {
        units.add(new Unit(part.number(), counts));
      }
    }
    return units;
  }
}
