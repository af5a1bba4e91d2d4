package rasd.text;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The vowels that Arabic words of one shape have: {@code شمردلي} has the shape {@code ففففي}, like
 * {@code جعفري}, and becomes {@code shamardali}.
 *
 * <p>In a shape, ف is any consonant; long vowels, ة, and an initial mim or alif with hamza are
 * themselves. In the Latin form of a shape, consonants are numbered: {@code 1a23a4i}. An ع that
 * ends a syllable lengthens an a ({@code سعدي} becomes {@code saadi}).
 *
 * <p>Not handled: shapes with several readings, of which only one is listed.
 *
 * @param latin the Latin form of each shape
 * @param consonants the Latin letters for each Arabic letter; Arabic letters that are missing are
 *     silent
 */
record WordShapes(Map<String, String> latin, Map<Character, String> consonants) {
  private static final char ANY = '\u0641'; // ف
  private static final char MIM = '\u0645'; // م
  private static final char AIN = '\u0639'; // ع
  private static final String VOWELS =
      "\u0627\u0622\u0648\u064A\u0649\u0629\u0624\u0626"; // ا آ و ي ى ة ؤ ئ

  /** The word in Latin letters, or null if its shape is not listed. */
  @Nullable String of(String word) {
    StringBuilder shape = new StringBuilder();
    StringBuilder roots = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i == 0 ? isPrefix(c) : VOWELS.indexOf(c) >= 0) {
        shape.append(c);
      } else {
        shape.append(ANY);
        roots.append(c);
      }
    }
    String pattern = latin.get(shape.toString());
    return pattern == null ? null : filled(pattern, roots);
  }

  private static boolean isPrefix(char first) {
    return first == MIM || first == Letters.ALIF_HAMZA_ABOVE;
  }

  private String filled(String pattern, CharSequence roots) {
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (!Character.isDigit(c)) {
        filled.append(c);
        continue;
      }
      char root = roots.charAt(Character.digit(c, 10) - 1);
      filled.append(consonants.getOrDefault(root, ""));
      boolean endsSyllable = i + 1 < pattern.length() && Character.isDigit(pattern.charAt(i + 1));
      if (root == AIN && endsSyllable && filled.toString().endsWith("a")) {
        filled.append('a');
      }
    }
    return filled.toString();
  }
}
