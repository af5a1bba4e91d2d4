package rasd.explain;

import static rasd.tables.Columns.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rasd.published.PublishedRun;

/** Hits with their sentences. */
final class HitSentences {
  private record Sentence(int begin, String text) {}

  private record Head(@Nullable String source, @Nullable LocalDate day) {
    static final Head UNKNOWN = new Head(null, null);
  }

  private HitSentences() {}

  static List<Concordance.Line> lines(PublishedRun run, List<Hit> hits) {
    Set<String> ids = hits.stream().map(Hit::article).collect(Collectors.toSet());
    Map<String, Head> heads = heads(run, ids);
    Map<String, Sentence> sentences = sentences(run, ids);
    List<Concordance.Line> lines = new ArrayList<>();
    for (Hit hit : hits) {
      Sentence sentence = sentences.get(key(hit.article(), hit.sentence()));
      if (sentence != null) {
        lines.add(line(hit, sentence, heads.getOrDefault(hit.article(), Head.UNKNOWN)));
      }
    }
    return lines;
  }

  private static Concordance.Line line(Hit hit, Sentence sentence, Head head) {
    int begin = hit.begin() - sentence.begin();
    int end = Math.min(hit.end() - sentence.begin(), sentence.text().length());
    return new Concordance.Line(
        oneLine(sentence.text().substring(0, begin)),
        oneLine(sentence.text().substring(begin, end)),
        oneLine(sentence.text().substring(end)),
        head.source(),
        head.day(),
        hit.article(),
        hit.sentence());
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static Map<String, Head> heads(PublishedRun run, Set<String> ids) {
    Map<String, Head> heads = new HashMap<>();
    run.table("articles")
        .columns(SOURCE, PUBLISHED_ON)
        .where(ARTICLE_ID, ids)
        .forEach(
            row ->
                heads.put(
                    row.text(ARTICLE_ID), new Head(row.textOrNull(SOURCE), row.day(PUBLISHED_ON))));
    return heads;
  }

  private static Map<String, Sentence> sentences(PublishedRun run, Set<String> ids) {
    Map<String, Sentence> sentences = new HashMap<>();
    run.table("sentences")
        .columns(SENTENCE_NO, BEGIN, TEXT)
        .where(ARTICLE_ID, ids)
        .forEach(
            row ->
                sentences.put(
                    key(row.text(ARTICLE_ID), row.whole(SENTENCE_NO)),
                    new Sentence((int) row.whole(BEGIN), row.text(TEXT))));
    return sentences;
  }

  private static String key(String article, long sentence) {
    return article + "#" + sentence;
  }
}
