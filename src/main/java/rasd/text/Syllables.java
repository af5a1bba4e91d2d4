package rasd.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Spells a word without vowel marks in Latin letters and inserts short vowels: {@code لافروف}
 * becomes {@code lafruf}.
 *
 * <p>In foreign words و is o; ي is e before the letters that most often follow an e; ف and ج are v
 * and g, except at the beginning; two vowels may meet ({@code تاتيانا} becomes {@code tatiana});
 * and an e separates three consonants, unless the third is a glide.
 *
 * <p>Not handled: which short vowel a word really has.
 *
 * @param consonants the Latin letters for each Arabic letter
 * @param silent Arabic letters that have no Latin letter but carry a vowel
 * @param glides Latin consonants that may directly follow another consonant in a foreign word:
 *     {@code broks}
 * @param isForeign whether the word is from a language other than Arabic
 */
record Syllables(
    Map<Character, String> consonants, String silent, String glides, boolean isForeign) {
  private static final String A = "a";
  private static final String I = "i";
  private static final String E = "e";
  private static final String O = "o";
  private static final String U = "u";
  private static final String VOWELS = "aeiouy";
  private static final char FA = '\u0641'; // ف
  private static final char JIM = '\u062C'; // ج
  private static final String AFTER_E = "\u0644\u0631\u0632\u0641\u0628\u0647"; // ل ر ز ف ب ه

  /**
   * A consonant, a vowel, or a silent letter, for which {@code latin} is empty.
   *
   * @param isSpelt whether the Latin letter was given, and not derived from an Arabic letter
   */
  private record Sound(String latin, boolean isVowel, boolean isSpelt) {
    Sound(String latin, boolean isVowel) {
      this(latin, isVowel, false);
    }
  }

  String of(String word) {
    return of("", word, 0, word.length(), "");
  }

  /**
   * Spells a word whose beginning and ending are given in Latin letters.
   *
   * @param from offset in the word at which the beginning ends
   * @param to offset in the word at which the ending begins
   */
  String of(String beginning, String word, int from, int to, String ending) {
    List<Sound> sounds = spelt(beginning);
    for (int i = from; i < to; i++) {
      Sound sound = sound(word, i);
      if (sound != null && !repeatsVowel(sounds, sound)) {
        sounds.add(sound);
      }
    }
    sounds.addAll(spelt(ending));
    return withShortVowels(sounds);
  }

  private static List<Sound> spelt(String latin) {
    List<Sound> sounds = new ArrayList<>();
    for (int i = 0; i < latin.length(); i++) {
      char c = latin.charAt(i);
      sounds.add(new Sound(String.valueOf(c), VOWELS.indexOf(c) >= 0, true));
    }
    return sounds;
  }

  /** Whether two vowels are one: in {@code إيران}, the seat of the hamza and the long vowel. */
  private static boolean repeatsVowel(List<Sound> sounds, Sound sound) {
    Sound last = sounds.isEmpty() ? null : sounds.get(sounds.size() - 1);
    return last != null
        && last.isVowel()
        && sound.isVowel()
        && (last.latin().equals(sound.latin()) || sounds.size() == 1);
  }

  private @Nullable Sound sound(String word, int at) {
    char c = word.charAt(at);
    if (silent.indexOf(c) >= 0) {
      return new Sound("", false);
    }
    return switch (c) {
      case Letters.ALIF,
          Letters.ALIF_MADDA,
          Letters.ALIF_HAMZA_ABOVE,
          Letters.ALIF_WASLA,
          Letters.ALIF_MAQSURA,
          Letters.TA_MARBUTA ->
          at == 0 && isVowelLetter(word, 1) ? null : new Sound(A, true);
      case Letters.ALIF_HAMZA_BELOW ->
          new Sound(isForeign && !isVowelLetter(word, at + 1) ? E : I, true);
      case Letters.WAW_HAMZA -> new Sound(U, true);
      case Letters.YA_HAMZA -> new Sound(I, true);
      case Letters.WAW ->
          isConsonant(word, at) ? new Sound("w", false) : new Sound(isForeign ? O : U, true);
      case Letters.YA ->
          isConsonant(word, at)
              ? new Sound("y", false)
              : new Sound(isForeign && isBefore(word, at, AFTER_E) ? E : I, true);
      case FA -> new Sound(isForeign && at > 0 ? "v" : "f", false);
      case JIM -> new Sound(isForeign && at > 0 ? "g" : "j", false);
      default -> consonant(consonants.get(c));
    };
  }

  private static boolean isBefore(String word, int at, String letters) {
    return at + 1 < word.length() && letters.indexOf(word.charAt(at + 1)) >= 0;
  }

  private static @Nullable Sound consonant(@Nullable String latin) {
    return latin == null ? null : new Sound(latin, false);
  }

  /** Whether a waw or ya is the vowel of the alif before it, as in {@code أوباما}. */
  private static boolean isVowelLetter(String word, int at) {
    return at < word.length()
        && (word.charAt(at) == Letters.WAW || word.charAt(at) == Letters.YA)
        && !isBeforeAlif(word, at);
  }

  /**
   * Whether a waw or ya is a consonant: at the beginning of the word, or after an alif if it does
   * not end the word.
   */
  private static boolean isConsonant(String word, int at) {
    boolean followsAlif = at > 1 && isAlif(word.charAt(at - 1));
    return at == 0 || (followsAlif && at + 1 < word.length());
  }

  private static boolean isBeforeAlif(String word, int at) {
    return at + 1 < word.length() && isAlif(word.charAt(at + 1));
  }

  private static boolean isAlif(char c) {
    return c == Letters.ALIF || c == Letters.TA_MARBUTA || c == Letters.ALIF_MAQSURA;
  }

  private String withShortVowels(List<Sound> sounds) {
    StringBuilder latin = new StringBuilder();
    int consonantsInARow = sounds.isEmpty() || sounds.get(0).isVowel() ? 0 : 1;
    for (int i = 0; i < sounds.size(); i++) {
      Sound sound = sounds.get(i);
      boolean isOpen = sound.isVowel() || i + 1 == sounds.size();
      latin.append(i == 0 ? "" : glide(sounds.get(i - 1), sound)).append(sound.latin());
      if (sound.isVowel()) {
        consonantsInARow = 0;
      } else if (!isOpen && !sounds.get(i + 1).isVowel()) {
        consonantsInARow++;
        if (takesVowel(sounds, i, consonantsInARow)) {
          latin.append(isForeign && consonantsInARow > 1 ? E : A);
          consonantsInARow = 0;
        }
      }
    }
    return latin.toString();
  }

  /** The glide between two vowels of an Arabic word: {@code سوريا} becomes {@code suriya}. */
  private String glide(Sound before, Sound sound) {
    if (isForeign || !before.isVowel() || !sound.isVowel()) {
      return "";
    }
    return switch (before.latin()) {
      case I -> "y";
      case U -> "w";
      default -> "";
    };
  }

  /**
   * Whether a vowel is inserted after a consonant or a silent letter: between two consonants that
   * begin the word, where three would meet, between two that end a word without a long vowel, and
   * after a silent letter.
   */
  private boolean takesVowel(List<Sound> sounds, int at, int consonantsInARow) {
    if (sounds.get(at).isSpelt() && sounds.get(at + 1).isSpelt()) {
      return false;
    }
    if (at == 0) {
      return !isForeign || !isGlideBeforeVowel(sounds, 1);
    }
    boolean endsWord = at + 2 == sounds.size();
    return sounds.get(at).latin().isEmpty()
        || (consonantsInARow > 1 && !(isForeign && isGlideBeforeVowel(sounds, at + 1)))
        || (endsWord && isShort(sounds));
  }

  private boolean isGlideBeforeVowel(List<Sound> sounds, int at) {
    return glides.contains(sounds.get(at).latin())
        && !sounds.get(at).latin().isEmpty()
        && at + 1 < sounds.size()
        && sounds.get(at + 1).isVowel();
  }

  /** Whether the word has no long vowel after its first sound: {@code حسن}, {@code أسد}. */
  private static boolean isShort(List<Sound> sounds) {
    return sounds.stream().skip(1).noneMatch(Sound::isVowel);
  }
}
