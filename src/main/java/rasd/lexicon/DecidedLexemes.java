package rasd.lexicon;

import java.io.Serializable;
import java.util.HashMap;
import java.util.function.Function;
import rasd.lexicon.TermDecisions.Decision;

/** The words of forms after the user's decisions, each of which knows those before it. */
final class DecidedLexemes implements Serializable {
  private static final long serialVersionUID = 1;

  /** Before the form of a word that was set apart, so that no other word has its name. */
  private static final String MARK = "=";

  private final HashMap<Lexeme, Lexeme> joined = new HashMap<>();
  private final HashMap<String, Lexeme> apart = new HashMap<>();

  /**
   * @param readings how a form is read without decisions
   */
  DecidedLexemes(TermDecisions decisions, Function<String, FormReading> readings) {
    for (Decision decision : decisions.inOrder()) {
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

  /** The word of a form. */
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
