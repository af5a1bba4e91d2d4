package rasd.explain;

import static rasd.tables.Columns.*;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rasd.published.PublishedRun;

/** Finds the mentions of an entity. */
record EntityFinding(String entity) implements Finding {
  @Override
  public Map<String, Long> counts(PublishedRun run) {
    Map<String, Long> counts = new LinkedHashMap<>();
    run.table("mentions")
        .columns(ARTICLE_ID)
        .where(ENTITY_ID, entity)
        .forEach(row -> counts.merge(row.text(ARTICLE_ID), 1L, Long::sum));
    return counts;
  }

  @Override
  public List<Hit> hits(PublishedRun run, Collection<String> articles) {
    return Hit.in(run.table("mentions").where(ARTICLE_ID, articles).where(ENTITY_ID, entity));
  }
}
