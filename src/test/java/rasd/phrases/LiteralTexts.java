package rasd.phrases;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rasd.article.Article;
import rasd.article.Terms;
import rasd.article.Words;
import rasd.articles.ReadArticles;
import rasd.tables.TextOrder;

/** Makes articles from texts that a test contains, with each form as a term. */
final class LiteralTexts {
  private static final ReadArticles READER = new ReadArticles();

  private LiteralTexts() {}

  static Article of(String text) {
    return of(text, Map.of());
  }

  /**
   * @param pieces forms with their clitics separated by +; other forms have none
   */
  static Article of(String text, Map<String, String> pieces) {
    Article article = READER.record(text, null, null);
    return article.withTerms(article.tokens(), terms(article.tokens().words(), pieces));
  }

  private static Terms terms(Words words, Map<String, String> piecesOfForms) {
    List<String> names =
        IntStream.range(0, words.count())
            .filter(words::isTerm)
            .mapToObj(words::form)
            .distinct()
            .sorted(TextOrder::compare)
            .toList();
    int[] ofWord = new int[words.count()];
    @Nullable String[] pieces = new String[words.count()];
    Arrays.setAll(
        ofWord, word -> words.isTerm(word) ? names.indexOf(words.form(word)) : Terms.NONE);
    Arrays.setAll(
        pieces,
        word ->
            words.isTerm(word)
                ? piecesOfForms.getOrDefault(words.form(word), words.form(word))
                : words.pieces(word));
    return new Terms(names, ofWord, pieces);
  }
}
