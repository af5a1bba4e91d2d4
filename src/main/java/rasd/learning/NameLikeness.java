package rasd.learning;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rasd.article.EntityType;
import rasd.names.NameWords;
import rasd.names.WordShape;

/**
 * Decides whether two full names are spellings of one name. In a person's name with an Arabic word,
 * only letters that count as equal may differ; in other names, every word may vary like a foreign
 * word.
 */
public final class NameLikeness {
  private static final String ARTICLE = "\u0627\u0644"; // ال
  private static final char ALIF = '\u0627'; // ا
  private static final char HA = '\u0647'; // ه
  private static final char TA_MARBUTA = '\u0629'; // ة
  private static final String ARABIC_LETTERS = "\u062D\u0639\u0636\u0638\u0635"; // ح ع ض ظ ص
  private static final int FEWEST_LETTERS_OF_SINGLE = 5;
  private static final String SPACE = " ";
  private static final String LETTERS = "letters";

  private final NameWords words;

  public NameLikeness(NameWords words) {
    this.words = words;
  }

  /** The consonants of a name. Names with different consonants are never compared. */
  static String skeleton(String name) {
    return Arrays.stream(name.split(SPACE, -1))
        .map(word -> Spelling.skeleton(withoutArticle(word)))
        .collect(Collectors.joining());
  }

  /**
   * The block to which a name belongs, by its type and its consonants. Names in different blocks
   * are never compared.
   */
  static String block(EntityType type, String name) {
    return type + " " + skeleton(name);
  }

  /** The reason why two names, given as normalized words, are one; null if they are not. */
  @Nullable String whySame(EntityType type, String name, String other) {
    if (name.replace(SPACE, "").equals(other.replace(SPACE, ""))) {
      return "spaces";
    }
    String[] one = name.split(SPACE, -1);
    String[] two = other.split(SPACE, -1);
    if (one.length != two.length) {
      return null;
    }
    boolean isPerson = type == EntityType.PER;
    if (isPerson && (isArabic(one) || isArabic(two))) {
      return haveSameLetters(one, two) ? LETTERS : null;
    }
    if (one.length == 1 && Math.min(name.length(), other.length()) < FEWEST_LETTERS_OF_SINGLE) {
      return null;
    }
    return whySameForeign(one, two, isPerson);
  }

  private static @Nullable String whySameForeign(String[] one, String[] two, boolean isPerson) {
    String reason = null;
    for (int i = 0; i < one.length; i++) {
      String here =
          isPerson ? Spelling.sameForeign(one[i], two[i]) : whySameOfPlaces(one[i], two[i]);
      if (here == null) {
        return null;
      }
      reason = reason == null || !one[i].equals(two[i]) ? here : reason;
    }
    return reason;
  }

  /**
   * The reason why two words in names of places or organisations are one; null if they are not. If
   * both have the article, only letters of equal sound may differ: {@code البصيرة} is not {@code
   * البصرة}; if only one has it, nothing else may differ. An initial ه is not silent: {@code هيران}
   * is not {@code إيران}.
   */
  private static @Nullable String whySameOfPlaces(String one, String two) {
    boolean isArticled = WordShape.hasArticle(one) || WordShape.hasArticle(two);
    if (WordShape.hasArticle(one) != WordShape.hasArticle(two)) {
      return withoutArticle(one).equals(withoutArticle(two)) ? LETTERS : null;
    }
    String reason = Spelling.sameForeign(placeWord(one), placeWord(two));
    boolean isOther = Spelling.SILENT_H.equals(reason) || (isArticled && !LETTERS.equals(reason));
    return isOther ? null : reason;
  }

  /**
   * The form in which words in names of places are compared: {@code سورية} equals {@code سوريا}.
   */
  private static String placeWord(String word) {
    String bare = withoutArticle(word);
    char last = bare.charAt(bare.length() - 1);
    return last == HA || last == TA_MARBUTA ? bare.substring(0, bare.length() - 1) + ALIF : bare;
  }

  private static boolean haveSameLetters(String[] one, String[] two) {
    for (int i = 0; i < one.length; i++) {
      if (!Spelling.sameLetters(one[i], two[i])) {
        return false;
      }
    }
    return true;
  }

  private boolean isArabic(String[] name) {
    return Arrays.stream(name)
        .anyMatch(
            word ->
                words.isArabic(word)
                    || word.startsWith(ARTICLE)
                    || word.chars().anyMatch(c -> ARABIC_LETTERS.indexOf(c) >= 0));
  }

  private static String withoutArticle(String word) {
    return WordShape.hasArticle(word) ? word.substring(ARTICLE.length()) : word;
  }
}
