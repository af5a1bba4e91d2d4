package rasd.text;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes Arabic names in Latin letters that can be read aloud: {@code سيرغي لافروف} becomes {@code
 * Sirghi Lafruf}, {@code بشار الأسد} {@code Bashar al-Asad}.
 *
 * <p>Consonants follow BGN/PCGN 1956 without diacritics; ع and ء are left out. و and ي are u and i,
 * or w and y next to a vowel. Arabic does not write short vowels, so an a is inserted where two
 * consonants would begin a word or three would meet. Words with another usual spelling are listed
 * in {@code conf/romanization.tsv}.
 *
 * <p>Not handled: how people spell their own names; doubled consonants; names of other languages,
 * for which the list of names has an English name.
 */
public final class Romanization implements Serializable {
  private static final long serialVersionUID = 1;

  private static final String ARTICLE = "\u0627\u0644"; // ال
  private static final String LETTER = "letter";
  private static final String NAME = "name";
  private static final String GLIDES = "rl";
  private static final String AIN_AND_HAMZA = "\u0639\u0621"; // ع ء

  private final Map<Character, String> letters = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  private Romanization() {}

  /**
   * Reads lines {@code kind<TAB>Arabic<TAB>Latin}; those that begin with # are comments.
   *
   * @throws IllegalArgumentException for a line of another form
   */
  public static Romanization parse(Collection<String> lines) {
    Romanization read = new Romanization();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        read.add(line.split("\t", -1), line);
      }
    }
    return read;
  }

  private void add(String[] fields, String line) {
    if (fields.length == 3 && fields[0].equals(LETTER) && fields[1].length() == 1) {
      letters.put(fields[1].charAt(0), fields[2]);
    } else if (fields.length == 3 && fields[0].equals(NAME)) {
      names.put(Folding.normalize(fields[1]), fields[2]);
    } else {
      throw new IllegalArgumentException("Not a letter or a name and its Latin: " + line);
    }
  }

  /**
   * The name in Latin letters. Characters that are not Arabic letters are kept. Null if nothing is
   * left.
   */
  public @Nullable String latin(String name) {
    StringBuilder latin = new StringBuilder();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      if (Letters.isArabicLetter(c) || Letters.isArabicMark(c)) {
        word.append(c);
      } else {
        latin.append(word.isEmpty() ? "" : word(word.toString())).append(c);
        word.setLength(0);
      }
    }
    String whole = latin.toString().strip();
    return whole.isEmpty() ? null : capitalized(whole);
  }

  private String word(String word) {
    String listed = names.get(Folding.normalize(word));
    if (listed != null) {
      return listed;
    }
    String bare = Folding.normalizeKeepingFinalAlif(word);
    if (bare.startsWith(ARTICLE) && bare.length() > ARTICLE.length() + 1) {
      return "al-" + word(withoutArticle(word));
    }
    return capitalized(
        new Syllables(letters, AIN_AND_HAMZA, GLIDES).of(Folding.withoutMarks(word)));
  }

  private static String withoutArticle(String word) {
    return word.substring(Folding.surfaceOffset(word, ARTICLE.length()));
  }

  private static String capitalized(String latin) {
    return latin.isEmpty()
        ? latin
        : latin.substring(0, 1).toUpperCase(Locale.ROOT) + latin.substring(1);
  }
}
