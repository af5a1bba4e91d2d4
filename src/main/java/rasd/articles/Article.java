package rasd.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rasd.article.PageLine;
import rasd.text.Span;
import rasd.text.Token;
import rasd.text.TokenKind;

/** A record after its text was read: what the tables of articles say of it. */
record Article(
    @Nullable String title,
    String body,
    @Nullable String language,
    Publishing publishing,
    @Nullable Dateline dateline,
    List<PageLine> lines,
    List<Sentence> sentences,
    List<FormCount> formCounts) {
  /** {@code #النظام_السوري} is two words. */
  private static final Pattern HASHTAG_SIGNS = Pattern.compile("[#\uFF03_]+");

  /**
   * A sentence of the body.
   *
   * @param span in the body
   */
  record Sentence(int paragraph, Span span, List<Word> words) {}

  /**
   * A token.
   *
   * @param pieces of a stop word, its clitics split off; null for others, whose clitics the corpus
   *     tells
   */
  record Word(Token token, boolean isStopWord, @Nullable String pieces) {
    /** Whether it counts as a term. */
    boolean isTerm() {
      return token.kind() == TokenKind.WORD && !isStopWord;
    }
  }

  /**
   * How often the article writes a word that is no stop word.
   *
   * @param form normalized
   */
  record FormCount(String form, String surface, long count) {}

  int tokenCount() {
    return sentences.stream().mapToInt(sentence -> sentence.words().size()).sum();
  }

  long wordCount() {
    return sentences.stream()
        .flatMap(sentence -> sentence.words().stream())
        .filter(word -> word.token().kind() == TokenKind.WORD)
        .count();
  }

  /**
   * The body as copies of it are told by: punctuation, symbols and addresses left out. Some papers
   * make hashtags of words that others print as they are.
   */
  List<String> wordsAndNumbers() {
    List<String> normalized = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Word word : sentence.words()) {
        addWordsAndNumbers(word.token(), normalized);
      }
    }
    return normalized;
  }

  private static void addWordsAndNumbers(Token token, List<String> normalized) {
    switch (token.kind()) {
      case WORD, NUMBER -> normalized.add(token.normalized());
      case HASHTAG ->
          HASHTAG_SIGNS
              .splitAsStream(token.normalized())
              .filter(Predicate.not(String::isEmpty))
              .forEach(normalized::add);
      case TIME, DATE, URL, EMAIL, SYMBOL -> {} // Papers write these in many ways, or not at all.
    }
  }

  long paragraphCount() {
    return sentences.isEmpty() ? 0 : sentences.get(sentences.size() - 1).paragraph() + 1L;
  }
}
