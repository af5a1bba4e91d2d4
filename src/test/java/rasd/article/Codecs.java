package rasd.article;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the tests of encoding share: round trips, and tokens as lines that can be compared. */
final class Codecs {
  private Codecs() {}

  /** The article after all its sections were encoded and decoded. */
  static Article roundTrip(Article article) {
    Map<Section, byte[]> bytes = new EnumMap<>(Section.class);
    for (Section section : Section.values()) {
      if (article.has(section)) {
        bytes.put(section, ArticleCodec.encode(article, section));
      }
    }
    return ArticleCodec.decode(article.head(), bytes::get);
  }

  static Article decode(Article head, Section section, byte[] bytes) {
    return ArticleCodec.decode(head.head(), each -> each == section ? bytes : null);
  }

  /** A line for each sentence and token, and for each form. */
  static List<String> show(Tokens tokens) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < tokens.sentenceCount(); i++) {
      lines.add(
          "sentence %d of %d: %d-%d"
              .formatted(i, tokens.paragraph(i), tokens.sentenceBegin(i), tokens.sentenceEnd(i)));
      for (int j = tokens.firstToken(i); j < tokens.firstToken(i + 1); j++) {
        lines.add(show(tokens, j));
      }
    }
    tokens.words().forms().forEach(form -> lines.add("form " + form));
    return lines;
  }

  private static String show(Tokens tokens, int token) {
    Words words = tokens.words();
    int word = tokens.word(token);
    return "%d-%d %s %d %s %s %d %s %s %s %s"
        .formatted(
            tokens.begin(token),
            tokens.end(token),
            tokens.followsSpace(token) ? "after space" : "",
            word,
            words.surface(word),
            words.kind(word),
            words.formNumber(word),
            words.form(word),
            words.isStopWord(word) ? "stop word" : "",
            words.isTerm(word) ? "term" : "",
            words.pieces(word));
  }
}
