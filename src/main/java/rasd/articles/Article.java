package rasd.articles;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
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
    List<TermCount> termCounts) {

  /**
   * A sentence of the body.
   *
   * @param span in the body
   */
  record Sentence(int paragraph, Span span, List<Word> words) {}

  /**
   * A token and what it counts as.
   *
   * @param term null when it is none
   */
  record Word(Token token, boolean isStopWord, @Nullable String term) {}

  /**
   * How often the article says a term.
   *
   * @param forms surface to count; sums to count
   */
  record TermCount(String term, long count, SortedMap<String, Long> forms) {}

  int tokenCount() {
    return sentences.stream().mapToInt(sentence -> sentence.words().size()).sum();
  }

  long wordCount() {
    return sentences.stream()
        .flatMap(sentence -> sentence.words().stream())
        .filter(word -> word.token().kind() == TokenKind.WORD)
        .count();
  }

  long paragraphCount() {
    return sentences.isEmpty() ? 0 : sentences.get(sentences.size() - 1).paragraph() + 1L;
  }
}
