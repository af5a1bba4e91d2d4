package rasd.mentions;

import java.util.Set;

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

  private NameParticles() {}

  /** Whether a name that begins with the particle is an Arabic one. */
  static boolean areArabic(String particle) {
    return SONS.contains(particle)
        || FATHERS.contains(particle)
        || particle.equals(HOUSE)
        || particle.equals(SLAVE);
  }
}
