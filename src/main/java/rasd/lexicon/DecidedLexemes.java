package rasd.lexicon;

import java.io.Serializable;
import java.util.HashMap;
import java.util.function.Function;
import rasd.lexicon.TermDecisions.SameTermDecision;

/**
 * Applies the user's decisions to the words of forms. Each decision applies to the result of the
 * earlier ones.
 */
final class DecidedLexemes implements Serializable {
  private static final long serialVersionUID = 1;

  /** Begins the stem of a word that was set apart, so that no other word has this stem. */
  private static final String MARK = "=";

  private final HashMap<Lexeme, Lexeme> joined = new HashMap<>();
  private final HashMap<String, Lexeme> apart = new HashMap<>();

  /**
   * @param readings returns the reading of a form without decisions
   */
  DecidedLexemes(TermDecisions decisions, Function<String, FormReading> readings) {
    for (SameTermDecision decision : decisions.inOrder()) {
      Lexeme one = of(readings.apply(decision.one()));
      FormReading other = readings.apply(decision.other());
      Lexeme ofOther = of(other);
      if (decision.isSame() && !one.equals(ofOther)) {
        joined.put(ofOther, one);
      } else if (!decision.isSame() && one.equals(ofOther)) {
        apart.put(other.core(), new Lexeme(one.wordClass(), MARK + other.core()));
      }
    }
  }

  /** The word of a form after the decisions. */
  Lexeme of(FormReading reading) {
    Lexeme lexeme = apart.getOrDefault(reading.core(), reading.lexeme());
    Lexeme next = joined.get(lexeme);
    while (next != null) {
      lexeme = next;
      next = joined.get(lexeme);
    }
    return lexeme;
  }
}
