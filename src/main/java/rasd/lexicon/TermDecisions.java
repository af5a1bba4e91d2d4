package rasd.lexicon;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import rasd.text.Folding;

/**
 * The user's decisions about terms. A line {@code same<TAB>ديون<TAB>دين} makes the words of two
 * forms one term; with {@code apart}, the second form, with any clitics, becomes a separate term.
 */
public final class TermDecisions implements Serializable {
  private static final long serialVersionUID = 1;

  /** No decisions. */
  public static final TermDecisions NONE = new TermDecisions(List.of());

  private static final String SAME = "same";
  private static final String APART = "apart";
  private static final char COMMENT = '#';

  /** A decision about two normalized forms. */
  record SameTermDecision(boolean isSame, String one, String other) implements Serializable {}

  private final ArrayList<SameTermDecision> decisions;

  private TermDecisions(Collection<SameTermDecision> decisions) {
    this.decisions = new ArrayList<>(decisions);
  }

  /**
   * Reads the lines of a file; blank lines and lines that begin with {@code #} are skipped.
   *
   * @throws IllegalArgumentException if a line is not a decision about two different forms
   */
  public static TermDecisions parse(Collection<String> lines) {
    List<SameTermDecision> decisions = new ArrayList<>();
    for (String line : lines) {
      if (!line.isBlank() && line.charAt(0) != COMMENT) {
        decisions.add(decision(line));
      }
    }
    return new TermDecisions(decisions);
  }

  private static SameTermDecision decision(String line) {
    String[] fields = line.strip().split("\t", -1);
    boolean isSame = fields[0].equals(SAME);
    if (fields.length == 3 && (isSame || fields[0].equals(APART))) {
      String one = Folding.normalize(fields[1].strip());
      String other = Folding.normalize(fields[2].strip());
      if (!one.isEmpty() && !other.isEmpty() && !one.equals(other)) {
        return new SameTermDecision(isSame, one, other);
      }
    }
    throw new IllegalArgumentException(
        "A line of terms.decisions must have same or apart and two different forms,"
            + " separated by tabs: "
            + line);
  }

  /** The decisions in the order of the file. */
  List<SameTermDecision> inOrder() {
    return List.copyOf(decisions);
  }
}
