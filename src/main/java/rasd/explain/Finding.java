package rasd.explain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import rasd.published.PublishedRun;

/** Finds the hits of a concordance. */
interface Finding {
  /** The number of hits in each article, in the order of the articles. */
  Map<String, Long> counts(PublishedRun run);

  /** The hits in these articles, in their order. */
  List<Hit> hits(PublishedRun run, Collection<String> articles);
}
