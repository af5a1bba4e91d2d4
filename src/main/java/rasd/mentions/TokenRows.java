package rasd.mentions;

import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.spark.sql.Row;
import rasd.text.TokenKind;

/** The tokens of an article as Spark has them, sentence by sentence. */
final class TokenRows {
  private static final String WORD = TokenKind.WORD.label();

  private final int sentence;
  private final int begin;
  private final int end;
  private final int surface;
  private final int kind;
  private final int normalized;
  private final int isStopWord;

  /** Looks the columns up once, as each token would take longer to find its own by their names. */
  private TokenRows(Row token) {
    this.sentence = token.fieldIndex(SENTENCE_NO);
    this.begin = token.fieldIndex(BEGIN);
    this.end = token.fieldIndex(END);
    this.surface = token.fieldIndex(SURFACE);
    this.kind = token.fieldIndex(KIND);
    this.normalized = token.fieldIndex(NORMALIZED);
    this.isStopWord = token.fieldIndex(IS_STOP_WORD);
  }

  /**
   * @param tokens rows of the table tokens, in the order of the text
   */
  static List<ArticleSentence> sentences(List<Row> tokens) {
    return tokens.isEmpty() ? List.of() : new TokenRows(tokens.get(0)).bySentence(tokens);
  }

  private List<ArticleSentence> bySentence(List<Row> tokens) {
    List<ArticleSentence> sentences = new ArrayList<>();
    ArticleSentence last = null;
    for (Row token : tokens) {
      int number = token.getInt(sentence);
      if (last == null || last.number() != number) {
        last = new ArticleSentence(number, new ArrayList<>(), new BitSet());
        sentences.add(last);
      }
      boolean isWord = WORD.equals(token.getString(kind));
      last.stops().set(last.words().size(), !isWord || token.getBoolean(isStopWord));
      last.words()
          .add(
              new NameFinder.Word(
                  token.getInt(begin),
                  token.getInt(end),
                  token.getString(surface),
                  token.getString(normalized)));
    }
    return sentences;
  }
}
