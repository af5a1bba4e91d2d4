package rasd.topics;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rasd.article.Article;
import rasd.article.Section;

/**
 * Finds the terms of topics in articles.
 *
 * @param kinds kinds of terms to find
 * @param phrases finds phrases; used only if phrases are among the kinds
 * @param names finds mentions, each as the name of its entity; used only if names are among the
 *     kinds
 */
public record TermFinder(List<TermKind> kinds, TermPlaces phrases, TermPlaces names)
    implements Serializable {
  /** The sections of an article that the finder reads. */
  Set<Section> sections() {
    Set<Section> sections = EnumSet.of(Section.TOKENS, Section.TERMS);
    if (kinds.contains(TermKind.NAMES)) {
      sections.add(Section.MENTIONS);
    }
    return sections;
  }

  void find(Article article, TermPlaces.PlaceReceiver places) {
    for (TermKind kind : kinds) {
      kind.find(article, this, places);
    }
  }
}
