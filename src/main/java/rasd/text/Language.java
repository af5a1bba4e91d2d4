package rasd.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the language of a text: {@code ar} for {@code وصل الوزير إلى باريس}, {@code fa} for
 * {@code وزیر خارجه به پاریس رسید}.
 *
 * <p>Arabic, Persian, Urdu, Hebrew and Russian are recognised by their letters, English and French
 * by function words. For every other language, including Kurdish and Pashto, and for a text without
 * letters, the language is null. Only the first 4,000 characters are examined.
 *
 * <p>Not handled: romanised Arabic; other languages in Hebrew letters; other languages in the
 * letters of Russian.
 */
public final class Language {
  private static final int SAMPLE = 4_000;
  private static final String PERSIAN = "\u067E\u0686\u0698\u06AF\u06A9\u06CC"; // پ چ ژ گ ک ی
  private static final String URDU = "\u0679\u0688\u0691\u06BA\u06D2\u06C1\u06BE"; // ٹ ڈ ڑ ں ے ہ ھ
  private static final String
      OTHERS = // Kurdish, Pashto and Uyghur letters: ڵ ڕ ۆ ێ ە ټ ډ ړ ښ ځ څ ې ۇ ۈ
      "\u06B5\u0695\u06C6\u06CE\u06D5\u067C\u0689\u0693\u069A\u0681\u0685\u06D0\u06C7\u06C8";
  private static final Set<String> ENGLISH =
      Set.of("the", "of", "and", "to", "is", "that", "for", "with", "was", "by", "from", "has");
  private static final Set<String> FRENCH =
      Set.of("le", "la", "les", "des", "et", "est", "une", "dans", "pour", "que", "du", "au");

  private Language() {}

  /** The ISO 639-1 code of the language, or null if it is not certain. */
  public static @Nullable String of(String text) {
    LetterCounts counts = count(text);
    int most =
        Math.max(Math.max(counts.arabic, counts.latin), Math.max(counts.hebrew, counts.cyrillic));
    if (most == 0 || most * 2 < counts.letters) {
      return null;
    }
    if (most == counts.arabic) {
      return inArabicScript(counts);
    }
    if (most == counts.latin) {
      return inLatinScript(text);
    }
    return most == counts.hebrew ? "he" : russian(counts);
  }

  /**
   * A language other than Arabic is recognised if more than one letter in fifty is a letter that
   * distinguishes it. A text in which more than one word in eight has the article is Arabic typed
   * on a Persian keyboard, not Persian.
   */
  private static @Nullable String inArabicScript(LetterCounts counts) {
    if (counts.others * 50 > counts.arabic) {
      return null;
    }
    if (counts.urdu * 50 > counts.arabic) {
      return "ur";
    }
    boolean hasArticle = counts.articles * 8 > counts.words;
    return counts.persian * 50 > counts.arabic && !hasArticle ? "fa" : "ar";
  }

  private static @Nullable String russian(LetterCounts counts) {
    return counts.notRussian == 0 && counts.cyrillic > 0 ? "ru" : null;
  }

  private static @Nullable String inLatinScript(String text) {
    int english = 0;
    int french = 0;
    int words = 0;
    for (String word : Folding.normalize(sample(text)).split("[^\\p{L}]+", -1)) {
      english += ENGLISH.contains(word) ? 1 : 0;
      french += FRENCH.contains(word) ? 1 : 0;
      words++;
    }
    if (Math.max(english, french) * 12 < words || english == french) {
      return null;
    }
    return english > french ? "en" : "fr";
  }

  private static String sample(String text) {
    return text.substring(0, Math.min(text.length(), SAMPLE));
  }

  private static LetterCounts count(String text) {
    LetterCounts counts = new LetterCounts();
    boolean followsLetter = false;
    for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
      char c = text.charAt(i);
      boolean isArabic = Letters.isArabicLetter(c);
      boolean isLetter = isArabic || Character.isLetter(c);
      if (isLetter && c != Letters.TATWEEL) {
        counts.letter(c, isArabic);
        if (isArabic && !followsLetter) {
          counts.words++;
          counts.articles += text.startsWith("\u0627\u0644", i) ? 1 : 0; // ال
        }
      }
      followsLetter = isLetter;
    }
    return counts;
  }

  /** The numbers of letters, words and articles in a text. */
  private static final class LetterCounts {
    int letters;
    int arabic;
    int persian;
    int urdu;
    int others;
    int latin;
    int hebrew;
    int cyrillic;
    int notRussian;
    int words;
    int articles;

    void letter(char c, boolean isArabic) {
      letters++;
      if (isArabic) {
        arabic++;
        if (c > Letters.YA) {
          afterTheAlphabet(c);
        }
      } else if (c < 0x250) {
        latin++;
      } else if (c >= 0x590 && c < 0x600) {
        hebrew++;
      } else if (c >= 0x400 && c < 0x530) {
        cyrillic++;
        notRussian += (c >= 0x410 && c <= 0x44F) || c == 0x401 || c == 0x451 ? 0 : 1;
      }
    }

    /** Counts a letter that comes after the Arabic alphabet in Unicode. */
    private void afterTheAlphabet(char c) {
      persian += PERSIAN.indexOf(c) >= 0 ? 1 : 0;
      urdu += URDU.indexOf(c) >= 0 ? 1 : 0;
      others += OTHERS.indexOf(c) >= 0 ? 1 : 0;
    }
  }
}
