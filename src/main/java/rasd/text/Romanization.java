package rasd.text;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes Arabic names in Latin letters as the English-language press does, or at least in a form
 * that can be read aloud: {@code أحمد القحطاني} becomes {@code Ahmed al-Qahtani}, {@code ليبتون}
 * becomes {@code Libton}.
 *
 * <p>Parts of names are looked up in {@code conf/romanization.tsv}, also after the article; عبد and
 * the name after it are one part. A name of several words may begin with a listed head, whose
 * English form says where the rest goes: {@code مطار الطائف} becomes {@code Taif Airport}.
 *
 * <p>Other names follow rules. Consonants are those of BGN/PCGN 1956 without diacritics; ع and ء
 * are left out. و and ي are vowels, or w and y at the beginning of a word and after an alif. Arabic
 * does not write short vowels: a word of a listed shape is given the vowels of its shape ({@code
 * خويلدي}, {@link WordShapes}); in other words, a vowel is inserted where two consonants would
 * begin a word or three would meet. A word without the article and without a letter that only
 * Arabic words have is read as foreign: its و is o, its غ is g, تش is ch, and its beginning and its
 * ending may be listed (وف is ov).
 *
 * <p>Not handled: persons who spell their names unusually; doubled consonants; foreign names beyond
 * the list, in which ب may be p and ف may be v.
 */
public final class Romanization implements Serializable {
  private static final long serialVersionUID = 1;

  private static final String ARTICLE = "\u0627\u0644"; // ال
  private static final String ABD_AL = "\u0639\u0628\u062F\u0627\u0644"; // عبدال
  private static final Pattern ABD_APART =
      Pattern.compile("\\b\u0639\u0628\u062F \u0627\u0644", Pattern.UNICODE_CHARACTER_CLASS);
  private static final String ARABIC_ONLY =
      "\u0621\u062B\u062D\u062E\u0630\u0635\u0636\u0637\u0638\u0639\u0642"; // ء ث ح خ ذ ص ض ط ظ ع ق
  private static final String LETTER = "letter";
  private static final String HEAD = "head";
  private static final String SHAPE = "shape";
  private static final String BEGINNING = "beginning";
  private static final String ENDING = "ending";
  private static final String FOREIGN = "foreign";
  private static final String NAME = "name";
  private static final String REST = "*";
  private static final String GLIDES = "rl";
  private static final String AIN_AND_HAMZA = "\u0639\u0621"; // ع ء

  private final Map<Character, String> letters = new HashMap<>();
  private final Map<String, String> foreign = new TreeMap<>();
  private final Map<String, String> beginnings = new TreeMap<>();
  private final Map<String, String> endings = new TreeMap<>();
  private final Map<String, String> shapes = new HashMap<>();
  private final Map<String, String> heads = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();

  private Romanization() {}

  /**
   * Reads lines of the form {@code kind<TAB>Arabic<TAB>Latin}; lines that begin with # are
   * comments. In lines of the kind {@code foreign}, the last field is Arabic, too.
   *
   * @throws IllegalArgumentException if a line does not have this form
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
    String kind = fields.length == 3 ? fields[0] : "";
    if (kind.equals(LETTER) && fields[1].length() == 1) {
      letters.put(fields[1].charAt(0), fields[2]);
    } else if (kind.equals(FOREIGN) && fields[1].length() <= 2) {
      foreign.put(fields[1], fields[2]);
    } else if (kind.equals(BEGINNING)) {
      beginnings.put(fields[1], fields[2]);
    } else if (kind.equals(ENDING)) {
      endings.put(fields[1], fields[2]);
    } else if (kind.equals(SHAPE)) {
      shapes.put(fields[1], fields[2]);
    } else if (kind.equals(HEAD) && fields[2].contains(REST)) {
      heads.put(fields[1], fields[2]);
    } else if (kind.equals(NAME)) {
      names.put(Folding.normalize(fields[1]), fields[2]);
    } else {
      throw new IllegalArgumentException(
          "A line must have a kind, a part of a name and its Latin form, separated by tabs: "
              + line);
    }
  }

  /**
   * A copy of this romanization that gives these places their English names where they follow a
   * head.
   *
   * @param english the English name of each normalized Arabic name
   */
  public Romanization withPlaces(Map<String, String> english) {
    Romanization with = new Romanization();
    with.letters.putAll(letters);
    with.foreign.putAll(foreign);
    with.beginnings.putAll(beginnings);
    with.endings.putAll(endings);
    with.shapes.putAll(shapes);
    with.heads.putAll(heads);
    with.names.putAll(names);
    with.places.putAll(english);
    return with;
  }

  /**
   * The name in Latin letters, or null if nothing is left. Characters that are not Arabic letters
   * are kept.
   */
  public @Nullable String latin(String name) {
    String[] parts = name.strip().split(" ", 2);
    String head = parts.length == 2 ? heads.get(parts[0]) : null;
    if (head == null) {
      return words(name);
    }
    String place = places.get(Folding.normalize(parts[1]));
    String rest = place == null ? words(parts[1]) : place;
    return rest == null ? null : head.replace(REST, rest);
  }

  private @Nullable String words(String name) {
    String joined = ABD_APART.matcher(Folding.withoutMarks(name)).replaceAll(ABD_AL);
    StringBuilder latin = new StringBuilder();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= joined.length(); i++) {
      char c = i < joined.length() ? joined.charAt(i) : ' ';
      if (Letters.isArabicLetter(c)) {
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
    if (isLongerThan(ARTICLE, word)) {
      return "al-" + arabic(word.substring(ARTICLE.length()));
    }
    if (isLongerThan(ABD_AL, word)) {
      return "Abdul " + arabic(word.substring(ABD_AL.length()));
    }
    return word.chars().anyMatch(c -> ARABIC_ONLY.indexOf(c) >= 0) ? arabic(word) : foreign(word);
  }

  private String arabic(String word) {
    String listed = names.get(Folding.normalize(word));
    if (listed != null) {
      return listed;
    }
    String shaped = new WordShapes(shapes, letters).of(word);
    return capitalized(shaped == null ? syllables(false).of(word) : shaped);
  }

  private String foreign(String word) {
    String ending = longest(endings, end -> word.endsWith(end) && leavesTwo(word, end));
    String left = word.substring(0, word.length() - ending.length());
    String beginning =
        longest(beginnings, start -> left.startsWith(start) && leavesTwo(left, start));
    int from = readForeign(beginning).length();
    String read = readForeign(left);
    return capitalized(
        syllables(true)
            .of(
                beginnings.getOrDefault(beginning, ""),
                read + readForeign(ending),
                from,
                read.length(),
                endings.getOrDefault(ending, "")));
  }

  private String readForeign(String letters) {
    String read = letters;
    for (Map.Entry<String, String> letter : foreign.entrySet()) {
      read = read.replace(letter.getKey(), letter.getValue());
    }
    return read;
  }

  private static String longest(Map<String, String> listed, Predicate<String> isMet) {
    return listed.keySet().stream()
        .filter(isMet)
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  private static boolean leavesTwo(String word, String part) {
    return word.length() > part.length() + 1;
  }

  private Syllables syllables(boolean isForeign) {
    return new Syllables(letters, AIN_AND_HAMZA, GLIDES, isForeign);
  }

  /** Whether a word has this beginning and at least two more letters. */
  private static boolean isLongerThan(String beginning, String word) {
    return word.startsWith(beginning) && word.length() > beginning.length() + 1;
  }

  private static String capitalized(String latin) {
    return latin.isEmpty()
        ? latin
        : latin.substring(0, 1).toUpperCase(Locale.ROOT) + latin.substring(1);
  }
}
