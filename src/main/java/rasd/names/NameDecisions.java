package rasd.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rasd.tables.UserError;

/**
 * The user's decisions on names, from a file with columns separated by tabs: the line {@code same},
 * {@code إيدن هازارد}, {@code إدين هازار} says that two forms are one name, a line with {@code
 * apart} and two forms keeps these apart, and a line with {@code none} and a form says that the
 * form is not a name.
 */
public final class NameDecisions {
  private static final String SAME = "same";
  private static final String APART = "apart";
  private static final String NONE = "none";
  private static final char COMMENT = '#';

  /** Two names as normalized words. */
  public record NamePair(String first, String second) {
    NamePair turned() {
      return new NamePair(/* first= */ second, /* second= */ first);
    }
  }

  private final List<NamePair> same = new ArrayList<>();
  private final Set<NamePair> apart = new HashSet<>();
  private final Set<String> none = new HashSet<>();

  private NameDecisions() {}

  /**
   * Reads the lines of a file.
   *
   * @throws UserError if a line is not a decision
   */
  public static NameDecisions parse(Collection<String> lines) {
    NameDecisions decisions = new NameDecisions();
    int number = 0;
    for (String line : lines) {
      number++;
      if (!line.isBlank() && line.charAt(0) != COMMENT) {
        decisions.add(number, line);
      }
    }
    return decisions;
  }

  private void add(int number, String line) {
    String[] fields = line.strip().split("\t", -1);
    if (fields.length == 2 && fields[0].equals(NONE) && !fields[1].isBlank()) {
      none.add(Gazetteer.normalized(fields[1]));
      return;
    }
    if (fields.length != 3
        || fields[1].isBlank()
        || fields[2].isBlank()
        || !Set.of(SAME, APART).contains(fields[0])) {
      throw UserError.usage(
          ("Line %d of names.decisions must have same or apart and two names,"
                  + " or none and a name, separated by tabs: %s")
              .formatted(number, line));
    }
    NamePair pair = new NamePair(Gazetteer.normalized(fields[1]), Gazetteer.normalized(fields[2]));
    if (fields[0].equals(SAME)) {
      same.add(pair);
    } else {
      apart.add(pair);
      apart.add(pair.turned());
    }
  }

  public List<NamePair> same() {
    return List.copyOf(same);
  }

  /** Whether the user decided that these normalized words are not a name. */
  public boolean isNone(String name) {
    return none.contains(name);
  }

  /** The normalized words that are not names by the user's decision. */
  Set<String> none() {
    return Set.copyOf(none);
  }

  /** Whether any name in one group must be kept apart from a name in the other. */
  public boolean areApart(Collection<String> names, Collection<String> others) {
    return !apart.isEmpty()
        && names.stream()
            .anyMatch(
                name ->
                    others.stream().anyMatch(other -> apart.contains(new NamePair(name, other))));
  }
}
