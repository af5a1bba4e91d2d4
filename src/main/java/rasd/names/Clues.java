package rasd.names;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import rasd.names.NameCues.CueKind;
import rasd.names.NameWords.Strength;
import rasd.text.WordFilter;

/** What words say about names, according to the lists of name words and cues. */
public final class Clues implements Serializable {
  private static final long serialVersionUID = 1;
  private static final Set<CueKind> NEVER_IN_A_NAME =
      EnumSet.of(
          CueKind.BREAK,
          CueKind.ADJECTIVE,
          CueKind.TITLE,
          CueKind.PLACE,
          CueKind.ORGANISATION,
          CueKind.COMPETITION);
  private static final Set<CueKind> RARELY_IN_A_NAME = EnumSet.of(CueKind.VERB, CueKind.ROLE);

  private static final int MOST_CLITICS = 2;

  private final NameWords names;
  private final NameCues cues;
  private final WordFilter listed = new WordFilter();

  Clues(NameWords names, NameCues cues) {
    this.names = names;
    this.cues = cues;
    names.all().forEach(listed::add);
    cues.all().forEach(listed::add);
  }

  public NameWords names() {
    return names;
  }

  /** What a normalized word says about names; most words say nothing. */
  public WordClues of(String word) {
    return mayTell(word) ? read(word) : WordClues.NONE;
  }

  /** The kinds under which a normalized word is listed as it stands, with any clitics. */
  public Set<CueKind> listed(String word) {
    return cues.has(word) ? cues.of(word) : NameCues.NOTHING;
  }

  /** Whether a normalized word, with or without its clitics, is listed as of a kind. */
  public boolean isListed(CueKind kind, String word) {
    for (int clitics = 0; clitics <= WordShape.mostClitics(word); clitics++) {
      if (listed(word.substring(clitics)).contains(kind)) {
        return true;
      }
    }
    return false;
  }

  private boolean mayTell(String word) {
    if (listed.mayHold(word, 0) || cues.hasFamilyEnding(word)) {
      return true;
    }
    int most = WordShape.mostClitics(word) == 0 ? 0 : MOST_CLITICS;
    for (int clitics = 1; clitics <= most; clitics++) {
      if (listed.mayHold(word, clitics)) {
        return true;
      }
    }
    return false;
  }

  private WordClues read(String word) {
    Set<CueKind> kinds = cues.of(word);
    Strength strength = names.of(word);
    boolean isBlocked = isBlocked(kinds, strength);
    boolean hasFamilyEnding = cues.hasFamilyEnding(word);
    int clitics = clitics(word, isBlocked ? Strength.NONE : strength);
    boolean mayOpen =
        clitics == 0
            ? strength != Strength.NONE || kinds.contains(CueKind.PARTICLE) || hasFamilyEnding
            : mayOpen(word.substring(clitics));
    return new WordClues(kinds, strength, clitics, isBlocked, hasFamilyEnding, mayOpen);
  }

  private boolean mayOpen(String stem) {
    return names.of(stem) != Strength.NONE || isParticle(stem) || cues.hasFamilyEnding(stem);
  }

  /**
   * The number of letters to remove from a word of this strength so that the strongest name, or the
   * particle after {@code و}, is left; 0 if the whole word is as strong.
   */
  private int clitics(String word, Strength strength) {
    int most = strength == Strength.STRONG ? 0 : WordShape.mostClitics(word);
    if (most == 0 || cues.has(word)) {
      return 0;
    }
    Strength strongest = strength;
    int best = 0;
    for (int length = 1; length <= most; length++) {
      if (WordShape.isConjunction(word, length) && isParticle(word.substring(length))) {
        return length;
      }
      Strength left = strengthFrom(word, length);
      if (WordShape.isSureAfterClitic(word, length, left == Strength.STRONG)
          && left.compareTo(strongest) > 0) {
        strongest = left;
        best = length;
      }
    }
    return best;
  }

  private Strength strengthFrom(String word, int from) {
    String rest = word.substring(from);
    Strength strength = names.of(rest);
    return isBlocked(cues.of(rest), strength) ? Strength.NONE : strength;
  }

  private static boolean isBlocked(Set<CueKind> kinds, Strength strength) {
    for (CueKind kind : kinds) {
      if (NEVER_IN_A_NAME.contains(kind)
          || (RARELY_IN_A_NAME.contains(kind) && strength != Strength.STRONG)) {
        return true;
      }
    }
    return false;
  }

  private boolean isParticle(String word) {
    return cues.of(word).contains(CueKind.PARTICLE);
  }
}
