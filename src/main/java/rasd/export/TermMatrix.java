package rasd.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static rasd.tables.Columns.*;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import rasd.published.PublishedRun;
import rasd.published.Texts;

/**
 * The counts of {@code article_terms}: {@code matrix.mtx} with a row for each article and a column
 * for each term; {@code articles.txt} and {@code terms.txt} with their ids and names, in the order
 * of the rows and columns; and {@code terms.dict.txt}, which gensim reads as a dictionary.
 */
final class TermMatrix {
  private TermMatrix() {}

  static String write(PublishedRun run, Path folder) throws IOException {
    Files.createDirectories(folder);
    Texts<Integer> articles = Texts.of(writeArticles(run, folder));
    Texts<Integer> terms = Texts.of(writeTerms(run, folder));
    try (MatrixFile matrix =
        new MatrixFile(
            folder.resolve("matrix.mtx"),
            "general",
            run.rows("articles"),
            run.rows("terms"),
            run.rows("article_terms"))) {
      run.table("article_terms")
          .columns(ARTICLE_ID, TERM, COUNT)
          .forEach(
              row ->
                  matrix.add(
                      Objects.requireNonNull(row.lookUp(ARTICLE_ID, articles)),
                      Objects.requireNonNull(row.lookUp(TERM, terms)),
                      row.whole(COUNT)));
    }
    return "%s: matrix.mtx with %,d articles, %,d terms, %,d entries"
        .formatted(folder, run.rows("articles"), run.rows("terms"), run.rows("article_terms"));
  }

  private static Map<String, Integer> writeArticles(PublishedRun run, Path folder)
      throws IOException {
    Map<String, Integer> numbers = new HashMap<>();
    try (PrintWriter names = names(folder, "articles.txt")) {
      run.table("articles")
          .columns(ARTICLE_ID)
          .forEach(
              row -> {
                numbers.put(row.text(ARTICLE_ID), numbers.size());
                names.print(row.text(ARTICLE_ID) + "\n");
              });
    }
    return numbers;
  }

  private static Map<String, Integer> writeTerms(PublishedRun run, Path folder) throws IOException {
    Map<String, Integer> numbers = new HashMap<>();
    try (PrintWriter names = names(folder, "terms.txt");
        PrintWriter dictionary = names(folder, "terms.dict.txt")) {
      dictionary.print(run.rows("articles") + "\n");
      run.table("terms")
          .columns(TERM, ARTICLE_COUNT)
          .forEach(
              row -> {
                int number = numbers.size();
                numbers.put(row.text(TERM), number);
                names.print(row.text(TERM) + "\n");
                dictionary.print(
                    number + "\t" + row.text(TERM) + "\t" + row.whole(ARTICLE_COUNT) + "\n");
              });
    }
    return numbers;
  }

  private static PrintWriter names(Path folder, String name) throws IOException {
    return new PrintWriter(Files.newBufferedWriter(folder.resolve(name), UTF_8));
  }
}
