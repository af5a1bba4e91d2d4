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

  private TokenRows() {}

  /**
   * @param tokens rows of the table tokens, in the order of the text
   */
  static List<ArticleSentence> sentences(List<Row> tokens) {
    List<ArticleSentence> sentences = new ArrayList<>();
    ArticleSentence sentence = null;
    for (Row token : tokens) {
      int number = token.getAs(SENTENCE_NO);
      if (sentence == null || sentence.number() != number) {
        sentence = new ArticleSentence(number, new ArrayList<>(), new BitSet());
        sentences.add(sentence);
      }
      boolean isWord = WORD.equals(token.getAs(KIND));
      sentence.stops().set(sentence.words().size(), !isWord || token.<Boolean>getAs(IS_STOP_WORD));
      sentence
          .words()
          .add(
              new NameFinder.Word(
                  token.<Integer>getAs(BEGIN),
                  token.<Integer>getAs(END),
                  token.getAs(SURFACE),
                  token.getAs(NORMALIZED)));
    }
    return sentences;
  }
}
