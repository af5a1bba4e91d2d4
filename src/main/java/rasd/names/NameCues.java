package rasd.names;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import rasd.tables.UserError;
import rasd.text.Folding;
import rasd.text.Proclitics;

/**
 * Words that are signs of a name beside them, from {@code conf/name-cues.tsv}: the title {@code
 * الدكتور} precedes the name of a person, {@code بلدة} that of a place.
 */
public final class NameCues implements Serializable {
  private static final long serialVersionUID = 1;
  private static final char COMMENT = '#';
  private static final int FEWEST_LETTERS = 3;
  private static final int FEWEST_LETTERS_BEFORE_ENDING = 2;

  /** What a word says about the name beside it. */
  public enum CueKind {
    TITLE,
    ROLE,
    VERB,
    PLACE,
    NEAR,
    DIRECTION,
    ORGANISATION,
    PARTICLE,
    COMPOUND,
    ADJECTIVE,
    HEAD_OF_PLACE,
    HEAD_OF_GROUP,
    IN,
    PREPOSITION,
    BEFORE_VERB,
    SPORT,
    COMPETITION,
    UNIT,
    NUMBER,
    NAMED_AFTER,
    VESSEL,
    LETTER,
    SCHOOL,
    BREAK,
    ENDING
  }

  /** The kinds of a word that is not listed: none. */
  public static final Set<CueKind> NOTHING =
      Collections.unmodifiableSet(EnumSet.noneOf(CueKind.class));

  private final Map<String, Set<CueKind>> kinds;

  /** The endings of family names, by their last letter. */
  private final Map<Character, List<String>> endings = new HashMap<>();

  private final BitSet lastLetters = new BitSet();

  private NameCues(Map<String, Set<CueKind>> kinds) {
    this.kinds = kinds;
    kinds.forEach(
        (word, told) -> {
          if (told.contains(CueKind.ENDING)) {
            char last = word.charAt(word.length() - 1);
            lastLetters.set(last);
            endings.computeIfAbsent(last, letter -> new ArrayList<>()).add(word);
          }
        });
  }

  /**
   * Reads the lines of a file with a header: a kind, a tab, words separated by spaces.
   *
   * @throws UserError if a line begins with an unknown kind
   */
  static NameCues parse(Collection<String> lines) {
    Map<String, Set<CueKind>> kinds = new HashMap<>();
    lines.stream()
        .skip(1)
        .filter(line -> !line.isBlank() && line.charAt(0) != COMMENT)
        .forEach(line -> add(line, kinds));
    return new NameCues(kinds);
  }

  private static void add(String line, Map<String, Set<CueKind>> kinds) {
    String[] fields = line.split("\t", -1);
    CueKind kind = kind(fields[0].strip());
    for (String word : fields[1].strip().split(" +", -1)) {
      kinds.computeIfAbsent(Folding.normalize(word), w -> EnumSet.noneOf(CueKind.class)).add(kind);
    }
  }

  /**
   * The kind that has this name in the files.
   *
   * @throws UserError if the kind does not exist
   */
  static CueKind kind(String name) {
    try {
      return CueKind.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw UserError.usage("Unknown kind of cue: " + name);
    }
  }

  /** All listed words, normalized. */
  Set<String> all() {
    return kinds.keySet();
  }

  /** Whether the whole normalized word is listed. */
  boolean has(String word) {
    return kinds.containsKey(word);
  }

  /** The kinds of a normalized word, also after {@code و} or {@code ف}: {@code وقال}. */
  Set<CueKind> of(String word) {
    Set<CueKind> listed = kinds.get(word);
    if (listed != null) {
      return listed;
    }
    return word.length() > FEWEST_LETTERS && Proclitics.isConjunction(word.charAt(0))
        ? kinds.getOrDefault(word.substring(1), NOTHING)
        : NOTHING;
  }

  /** Whether a normalized word ends like many foreign family names: {@code سلطانوف}. */
  boolean hasFamilyEnding(String word) {
    if (word.isEmpty() || !lastLetters.get(word.charAt(word.length() - 1))) {
      return false;
    }
    for (String ending : endings.getOrDefault(word.charAt(word.length() - 1), List.of())) {
      if (word.length() >= ending.length() + FEWEST_LETTERS_BEFORE_ENDING
          && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
