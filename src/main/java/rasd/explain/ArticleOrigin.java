package rasd.explain;

import static rasd.tables.Columns.*;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rasd.published.PublishedRun;

/**
 * The source of an article and the day on which it was published; each is null if it is not known.
 */
record ArticleOrigin(@Nullable String source, @Nullable LocalDate day) {
  static final ArticleOrigin UNKNOWN = new ArticleOrigin(null, null);

  /** The origins of some articles, by their ids. */
  static Map<String, ArticleOrigin> of(PublishedRun run, Collection<String> articles) {
    Map<String, ArticleOrigin> origins = new HashMap<>();
    run.table("articles")
        .columns(SOURCE, PUBLISHED_ON)
        .where(ARTICLE_ID, articles)
        .forEach(
            row ->
                origins.put(
                    row.text(ARTICLE_ID),
                    new ArticleOrigin(row.textOrNull(SOURCE), row.day(PUBLISHED_ON))));
    return origins;
  }
}
