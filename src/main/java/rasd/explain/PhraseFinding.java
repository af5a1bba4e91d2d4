package rasd.explain;

import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rasd.published.PublishedRun;

/** Finds words that follow each other. */
record PhraseFinding(String phrase) implements Finding {
  @Override
  public Map<String, Long> counts(PublishedRun run) {
    Map<String, Long> counts = new LinkedHashMap<>();
    PhraseMatch match = new PhraseMatch(phrase);
    run.table("tokens")
        .columns(ARTICLE_ID, TOKEN_NO, NORMALIZED, PIECES)
        .forEach(
            row -> {
              if (match.endsWith(row)) {
                counts.merge(row.text(ARTICLE_ID), 1L, Long::sum);
              }
            });
    return counts;
  }

  @Override
  public List<Hit> hits(PublishedRun run, Collection<String> articles) {
    List<Hit> hits = new ArrayList<>();
    PhraseMatch match = new PhraseMatch(phrase);
    int[] begins = new int[match.length()];
    int[] seen = {0};
    run.table("tokens")
        .columns(SENTENCE_NO, TOKEN_NO, BEGIN, END, NORMALIZED, PIECES)
        .where(ARTICLE_ID, articles)
        .forEach(
            row -> {
              begins[seen[0]++ % begins.length] = (int) row.whole(BEGIN);
              if (match.endsWith(row)) {
                hits.add(Hit.at(row).from(begins[seen[0] % begins.length]));
              }
            });
    return hits;
  }
}
