package rasd.explain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import rasd.published.PublishedRun;

/** What a concordance is of. */
interface Finding {
  /** How often each article has it, in the order of the articles. */
  Map<String, Long> counts(PublishedRun run);

  /** Where some of these articles have it, in their order. */
  List<Hit> hits(PublishedRun run, Collection<String> articles);
}
