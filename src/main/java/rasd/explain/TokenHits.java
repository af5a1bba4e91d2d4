package rasd.explain;

import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.List;
import rasd.published.PublishedRun;
import rasd.published.TableRow;
import rasd.tables.UserError;

/** Where words, phrases and entities are found, in the order of the articles. */
final class TokenHits {
  private TokenHits() {}

  static List<Hit> ofTerm(PublishedRun run, String term) {
    requireTokens(run);
    List<Hit> hits = new ArrayList<>();
    run.table("tokens")
        .columns(ARTICLE_ID, SENTENCE_NO, BEGIN, END)
        .where(TERM, term)
        .forEach(row -> hits.add(hit(row, (int) row.whole(BEGIN))));
    return hits;
  }

  static List<Hit> ofEntity(PublishedRun run, String entity) {
    List<Hit> hits = new ArrayList<>();
    run.table("mentions")
        .columns(ARTICLE_ID, SENTENCE_NO, BEGIN, END)
        .where(ENTITY_ID, entity)
        .forEach(row -> hits.add(hit(row, (int) row.whole(BEGIN))));
    return hits;
  }

  static List<Hit> ofPhrase(PublishedRun run, String phrase) {
    requireTokens(run);
    PhraseMatch match = new PhraseMatch(phrase);
    run.table("tokens")
        .columns(ARTICLE_ID, SENTENCE_NO, BEGIN, END, NORMALIZED, PIECES)
        .forEach(match::add);
    return match.hits();
  }

  static Hit hit(TableRow lastToken, int begin) {
    return new Hit(
        lastToken.text(ARTICLE_ID),
        (int) lastToken.whole(SENTENCE_NO),
        begin,
        (int) lastToken.whole(END));
  }

  private static void requireTokens(PublishedRun run) {
    if (!run.tables().contains("tokens")) {
      throw UserError.usage(
          "The run has left out the table tokens. Ask for an entity, or run it with tokens.");
    }
  }
}
