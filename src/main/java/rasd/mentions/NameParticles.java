package rasd.mentions;

import java.util.Set;
import rasd.names.NameCues.CueKind;

/**
 * Particles of Arabic names: {@code بن} in {@code محمد بن سلمان}, {@code آل} in {@code آل سعود}.
 */
final class NameParticles {
  /** "Son of" and "daughter of": بن ابن بنت. */
  static final Set<String> SONS =
      Set.of("\u0628\u0646", "\u0627\u0628\u0646", "\u0628\u0646\u062A");

  /** "Father of": ابو ابي ابا. */
  static final Set<String> FATHERS =
      Set.of("\u0627\u0628\u0648", "\u0627\u0628\u064A", "\u0627\u0628\u0627");

  /** "House of", before the name of a family: {@code آل الشيخ}. */
  static final String HOUSE = "\u0627\u0644"; // ال (آل)

  /** "Son of", as in {@code محمد ولد داداه}. Where a name may begin, it mostly means "was born". */
  static final String BORN = "\u0648\u0644\u062F"; // ولد

  private static final String SLAVE = "\u0639\u0628\u062F"; // عبد

  /** الله الدين, which are the second half of a name: {@code نصر الله}, {@code بدر الدين}. */
  private static final Set<String> SECOND_HALVES =
      Set.of("\u0627\u0644\u0644\u0647", "\u0627\u0644\u062F\u064A\u0646");

  private NameParticles() {}

  /**
   * Whether two words of a person's name are one name together, so that neither is a name alone:
   * {@code عبد الرحمن}, {@code نصر الله}, {@code آل الشيخ}, but not {@code بن سلمان}.
   */
  static boolean areOneName(CuedSentence sentence, int first) {
    String word = sentence.word(first);
    boolean isFirstHalf =
        sentence.is(CueKind.PARTICLE, first) && !SONS.contains(word) && !word.equals(BORN);
    return isFirstHalf || SECOND_HALVES.contains(sentence.word(first + 1));
  }

  /** Whether names that begin with this particle are Arabic. */
  static boolean areArabic(String particle) {
    return SONS.contains(particle)
        || FATHERS.contains(particle)
        || particle.equals(HOUSE)
        || particle.equals(SLAVE);
  }
}
