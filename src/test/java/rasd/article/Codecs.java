package rasd.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Helps the tests of encoding: makes round trips, and shows tokens as lines that can be compared.
 */
final class Codecs {
  private Codecs() {}

  /** The article after the given sections were encoded and decoded. */
  static Article roundTrip(Article article, Collection<Section> sections) {
    Map<Section, byte[]> bytes = new EnumMap<>(Section.class);
    for (Section section : sections) {
      bytes.put(section, ArticleCodec.encode(article, section));
    }
    return ArticleCodec.decode(article.head(), bytes::get);
  }

  /**
   * The article with one section, decoded from the given bytes. Terms also get the tokens to which
   * they refer.
   */
  static Article decode(Article whole, Section section, byte[] bytes) {
    return ArticleCodec.decode(
        whole.head(),
        each ->
            each == section
                ? bytes
                : each == Section.TOKENS && section == Section.TERMS
                    ? ArticleCodec.encode(whole, each)
                    : null);
  }

  /** Shows tokens as lines, one for each sentence, token and form. */
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
