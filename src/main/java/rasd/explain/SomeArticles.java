package rasd.explain;

import static rasd.tables.Columns.*;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import rasd.published.PublishedRun;
import rasd.published.Scan;
import rasd.published.TableRow;
import rasd.tables.UserError;

/** Selects articles by their source and by a range of days. */
final class SomeArticles {
  private SomeArticles() {}

  /**
   * The ids of the selected articles.
   *
   * @throws UserError if there are no such articles
   */
  static Set<String> of(PublishedRun run, Concordance.HitFilter choice) {
    Set<String> ids = new HashSet<>();
    Scan articles = run.table("articles").columns(ARTICLE_ID, PUBLISHED_ON);
    if (choice.source() != null) {
      articles.where(SOURCE, choice.source());
    }
    articles.forEach(
        row -> {
          if (isWithin(row, choice)) {
            ids.add(row.text(ARTICLE_ID));
          }
        });
    if (ids.isEmpty()) {
      throw UserError.usage("No article matches that source and those days.");
    }
    return ids;
  }

  private static boolean isWithin(TableRow row, Concordance.HitFilter choice) {
    if (choice.from() == null && choice.to() == null) {
      return true;
    }
    LocalDate day = row.day(PUBLISHED_ON);
    return day != null
        && (choice.from() == null || !day.isBefore(choice.from()))
        && (choice.to() == null || !day.isAfter(choice.to()));
  }
}
