package rasd.explain;

import static rasd.tables.Columns.*;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rasd.published.PublishedRun;

/** Finds the tokens of a term. */
record TermFinding(String term) implements Finding {
  @Override
  public Map<String, Long> counts(PublishedRun run) {
    Map<String, Long> counts = new LinkedHashMap<>();
    run.table("article_terms")
        .columns(ARTICLE_ID, COUNT)
        .where(TERM, term)
        .forEach(row -> counts.put(row.text(ARTICLE_ID), row.whole(COUNT)));
    return counts;
  }

  @Override
  public List<Hit> hits(PublishedRun run, Collection<String> articles) {
    return Hit.in(run.table("tokens").where(ARTICLE_ID, articles).where(TERM, term));
  }
}
