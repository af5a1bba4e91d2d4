package rasd.explain;

import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import rasd.published.PublishedRun;

/** Finds the sentences of hits. */
final class HitSentences {
  private record SentenceText(int begin, String text) {}

  private HitSentences() {}

  static List<Concordance.ConcordanceLine> lines(PublishedRun run, List<Hit> hits) {
    Set<String> ids = hits.stream().map(Hit::article).collect(Collectors.toSet());
    Map<String, ArticleOrigin> origins = ArticleOrigin.of(run, ids);
    Map<String, SentenceText> sentences = sentences(run, ids);
    List<Concordance.ConcordanceLine> lines = new ArrayList<>();
    for (Hit hit : hits) {
      SentenceText sentence = sentences.get(key(hit.article(), hit.sentence()));
      if (sentence != null) {
        lines.add(line(hit, sentence, origins.getOrDefault(hit.article(), ArticleOrigin.UNKNOWN)));
      }
    }
    return lines;
  }

  private static Concordance.ConcordanceLine line(
      Hit hit, SentenceText sentence, ArticleOrigin origin) {
    int begin = hit.begin() - sentence.begin();
    int end = Math.min(hit.end() - sentence.begin(), sentence.text().length());
    return new Concordance.ConcordanceLine(
        oneLine(sentence.text().substring(0, begin)),
        oneLine(sentence.text().substring(begin, end)),
        oneLine(sentence.text().substring(end)),
        origin.source(),
        origin.day(),
        hit.article(),
        hit.sentence());
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static Map<String, SentenceText> sentences(PublishedRun run, Set<String> ids) {
    Map<String, SentenceText> sentences = new HashMap<>();
    run.table("sentences")
        .columns(SENTENCE_NO, BEGIN, TEXT)
        .where(ARTICLE_ID, ids)
        .forEach(
            row ->
                sentences.put(
                    key(row.text(ARTICLE_ID), row.whole(SENTENCE_NO)),
                    new SentenceText((int) row.whole(BEGIN), row.text(TEXT))));
    return sentences;
  }

  private static String key(String article, long sentence) {
    return article + "#" + sentence;
  }
}
