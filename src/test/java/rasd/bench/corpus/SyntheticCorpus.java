package rasd.bench.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import rasd.bench.corpus.SyntheticArticle.Copied;
import rasd.bench.corpus.SyntheticArticles.Purpose;

/**
 * Writes a synthetic corpus, article by article, in a few megabytes of memory:
 *
 * <ul>
 *   <li>{@code jsonl/part-000.jsonl} and so on: id, source, date, title and text;
 *   <li>{@code names.tsv}: the entities, for {@code names.more};
 *   <li>{@code topics_truth.tsv}: a topic and its most frequent lemmas;
 *   <li>{@code docs_truth.tsv}: an id, the topic with the largest share, the entities and the
 *       shares of all topics;
 *   <li>{@code dups_truth.tsv}: an original, its near-duplicate and the number of edited words;
 *   <li>{@code comention_truth.tsv}: two entities and the number of articles that mention both.
 * </ul>
 */
public final class SyntheticCorpus {
  private static final int ARTICLES_OF_PART = 5_000;
  private static final int LEMMAS_SHOWN = 50;

  private final SyntheticArticles articles;
  private final Path folder;
  private final int[][] together = new int[Names.ENTITIES][Names.ENTITIES];

  private SyntheticCorpus(SyntheticArticles articles, Path folder) {
    this.articles = articles;
    this.folder = folder;
  }

  /** Arguments: a folder, the number of articles, and optionally the seed (42). */
  public static void main(String[] arguments) throws IOException {
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 42;
    write(Path.of(arguments[0]), Long.parseLong(arguments[1]), seed);
  }

  static void write(Path folder, long count, long seed) throws IOException {
    SyntheticCorpus corpus = new SyntheticCorpus(new SyntheticArticles(seed), folder);
    Files.createDirectories(folder.resolve("jsonl"));
    corpus.writeLanguage();
    corpus.writeArticles(count);
    corpus.writePairs();
  }

  private void writeLanguage() throws IOException {
    try (Writer names = file("names.tsv")) {
      names.write("id\ttype\tname\taliases\tname_latin\twikidata\n");
      for (PlantedEntity entity : articles.names().all()) {
        names.write(entity.row() + "\n");
      }
    }
    try (Writer truth = file("topics_truth.tsv")) {
      for (int topic = 0; topic < Topics.TOPICS; topic++) {
        List<Integer> lemmas = articles.topics().lemmas(topic).subList(0, LEMMAS_SHOWN);
        truth.write(
            topic
                + lemmas.stream()
                    .map(articles.words()::lemma)
                    .collect(Collectors.joining(" ", "\t", "\n")));
      }
    }
  }

  private void writeArticles(long count) throws IOException {
    try (Writer truth = file("docs_truth.tsv");
        Writer copies = file("dups_truth.tsv")) {
      for (long begin = 0; begin < count; begin += ARTICLES_OF_PART) {
        long end = Math.min(count, begin + ARTICLES_OF_PART);
        try (JsonGenerator json = json(begin / ARTICLES_OF_PART)) {
          for (long number = begin; number < end; number++) {
            SyntheticArticle article = articles.article(number);
            write(Page.of(article, articles.random(Purpose.LAYOUT, number)), json);
            truth.write(truth(article));
            Copied copied = article.copied();
            if (copied != null) {
              copies.write(
                  "%s\t%s\t%d\n"
                      .formatted(SyntheticArticle.id(copied.from()), article.id(), copied.edits()));
            }
            countPairs(article);
          }
        }
      }
    }
  }

  private JsonGenerator json(long part) throws IOException {
    Path file = folder.resolve("jsonl/part-%03d.jsonl".formatted(part));
    return new JsonFactory()
        .createGenerator(new BufferedOutputStream(Files.newOutputStream(file)))
        .setRootValueSeparator(new SerializedString("\n"));
  }

  private static void write(Page page, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", page.id());
    json.writeStringField("source", page.source());
    json.writeStringField("date", page.date().toString());
    json.writeStringField("title", page.title());
    json.writeStringField("text", page.text());
    json.writeEndObject();
  }

  private static String truth(SyntheticArticle article) {
    return "%s\t%d\t%s\t%s\n"
        .formatted(
            article.id(),
            article.topic(),
            article.entities().stream().map(e -> "E" + e).collect(Collectors.joining(",")),
            Arrays.stream(article.mixture())
                .mapToObj(share -> String.format(Locale.ROOT, "%.3f", share))
                .collect(Collectors.joining(" ")));
  }

  private void countPairs(SyntheticArticle article) {
    for (int a : article.entities()) {
      for (int b : article.entities().tailSet(a + 1)) {
        together[a][b]++;
      }
    }
  }

  private void writePairs() throws IOException {
    try (Writer truth = file("comention_truth.tsv")) {
      for (int a = 0; a < together.length; a++) {
        for (int b = a + 1; b < together.length; b++) {
          if (together[a][b] > 0) {
            truth.write("E%d\tE%d\t%d\n".formatted(a, b, together[a][b]));
          }
        }
      }
    }
  }

  private Writer file(String name) throws IOException {
    return Files.newBufferedWriter(folder.resolve(name));
  }
}
