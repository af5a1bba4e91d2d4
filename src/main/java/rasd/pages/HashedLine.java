package rasd.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A line as the hashes of its words, so that it can be compared with all lines of its source
 * without making strings: {@code وقال: 3 مرات} and {@code وقال 17 مرات} are equal, because the
 * values of numbers, vowel marks and punctuation do not count.
 */
final class HashedLine {
  private static final long SEED = 0x9E3779B97F4A7C15L; // 2^64 over the golden ratio
  private static final long FACTOR = 0xBF58476D1CE4E5B9L;
  private static final int LONGEST_WORD = 64;
  private static final int FIRST_CAPACITY = 32;
  private static final int FEWEST_LETTERS = 4;
  private static final String STOPS = ".!?\u061F\u2026";
  private static final String CLOSERS = "\"'\u201D\u2019\u00BB)]";

  private static final char ALIF = '\u0627';
  private static final char LAM = '\u0644';
  private static final String CONJUNCTIONS = "\u0648\u0641"; // و ف
  private static final String PREPOSITIONS = "\u0628\u0643\u0644"; // ب ك ل

  private final char[] letters = new char[LONGEST_WORD];
  private long[] words = new long[FIRST_CAPACITY];
  private int[] stems = new int[FIRST_CAPACITY];
  private int[] begins = new int[FIRST_CAPACITY];
  private final List<Integer> sentenceEnds = new ArrayList<>();
  private int stopped;
  private int count;
  private int length;

  private HashedLine() {}

  static HashedLine of(String text) {
    HashedLine line = new HashedLine();
    line.read(text);
    return line;
  }

  /** The number of words. */
  int words() {
    return count;
  }

  /**
   * The UTF-16 offset of a word, or the length of the line if {@code word} is the number of words.
   */
  int begin(int word) {
    return begins[word];
  }

  /**
   * For each sentence, the index of the word after its last word; empty if there is only one
   * sentence.
   */
  List<Integer> sentenceEnds() {
    return sentenceEnds;
  }

  /** The index of the first word of the last sentence. */
  int lastSentence() {
    return sentenceEnds.isEmpty() ? 0 : sentenceEnds.get(sentenceEnds.size() - 2);
  }

  /** The index of the first word of each sentence. */
  List<Integer> sentenceBegins() {
    List<Integer> begins = new ArrayList<>(List.of(0));
    begins.addAll(sentenceEnds.subList(0, Math.max(0, sentenceEnds.size() - 1)));
    return begins;
  }

  /** Whether a sentence end follows the last word. */
  boolean isStopped() {
    return stopped == count;
  }

  /**
   * The hash of the words from {@code from} to {@code to} (exclusive). It is a multiple of four, so
   * that a unit's kind fits into the last two bits.
   */
  long hash(int from, int to) {
    long hash = SEED;
    for (int word = from; word < to; word++) {
      hash = mix(hash + words[word]);
    }
    return hash & ~3L;
  }

  /** The hash of the whole line. */
  long hash() {
    return hash(0, count);
  }

  /**
   * The hash of a word without its proclitics and article; 0 for a word of fewer than four letters,
   * which says little about the subject of a text.
   */
  int stem(int word) {
    return stems[word];
  }

  static long mix(long value) {
    long mixed = (value ^ (value >>> 32)) * FACTOR;
    return mixed ^ (mixed >>> 29);
  }

  private void read(String text) {
    boolean inWord = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (isInWord(c)) {
        if (inWord && isSeam(text.charAt(i - 1), c)) {
          end();
          inWord = false;
        }
        if (!inWord) {
          note(i);
        }
        inWord = true;
        append(c);
      } else {
        if (inWord) {
          end();
        }
        inWord = false;
        if (STOPS.indexOf(c) >= 0 && isBlankAt(text, i + 1)) {
          endSentence();
        }
      }
    }
    note(text.length());
    if (!isStopped() && !sentenceEnds.isEmpty()) {
      sentenceEnds.add(count);
    }
    if (sentenceEnds.size() == 1) {
      sentenceEnds.clear();
    }
  }

  private void endSentence() {
    if (!isStopped()) {
      sentenceEnds.add(count);
      stopped = count;
    }
  }

  private static boolean isBlankAt(String text, int from) {
    int i = from;
    while (i < text.length() && CLOSERS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i >= text.length() || Character.isWhitespace(text.charAt(i));
  }

  private static boolean isInWord(char c) {
    return c > ' '
        && (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK);
  }

  /** Whether two words are glued here: {@code yahoo.comللتواصل}. */
  private static boolean isSeam(char before, char c) {
    return (isLatin(before) && isArabic(c)) || (isArabic(before) && isLatin(c));
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isArabic(char c) {
    return c >= '\u0621' && c <= '\u06D3' && Character.isLetter(c);
  }

  private void note(int offset) {
    if (count == begins.length) {
      words = Arrays.copyOf(words, 2 * count);
      stems = Arrays.copyOf(stems, 2 * count);
      begins = Arrays.copyOf(begins, 2 * count);
    }
    begins[count] = offset;
  }

  /**
   * Adds a letter in the form in which it is compared. Marks, and digits after the first of a
   * number, add nothing.
   */
  private void append(char c) {
    char folded = folded(c);
    boolean isRepeatedDigit = folded == '0' && length > 0 && letters[length - 1] == '0';
    if (folded != 0 && !isRepeatedDigit && length < LONGEST_WORD) {
      letters[length++] = folded;
    }
  }

  private static char folded(char c) {
    if (c == '\u0640' || Character.getType(c) == Character.NON_SPACING_MARK) {
      return 0;
    }
    return switch (c) {
      case '\u0622', '\u0623', '\u0625', '\u0671' -> ALIF;
      case '\u0649' -> '\u064A';
      case '\u0629' -> '\u0647';
      default -> Character.isDigit(c) ? '0' : Character.toLowerCase(c);
    };
  }

  private void end() {
    words[count] = mix(hashOfLetters(0));
    stems[count] = length < FEWEST_LETTERS ? 0 : stemHash();
    length = 0;
    count++;
  }

  private int stemHash() {
    int stem = (int) (mix(hashOfLetters(stemBegin())) >>> Integer.SIZE);
    return stem == 0 ? 1 : stem;
  }

  private long hashOfLetters(int from) {
    long hash = SEED;
    for (int i = from; i < length; i++) {
      hash = (hash ^ letters[i]) * FACTOR;
    }
    return hash;
  }

  /**
   * The index at which the stem begins: after و or ف and then after لل, or after the article with
   * or without ب, ك or ل before it. Without the article, ب, ك and ل stay. The article and لل stay
   * if fewer than two letters would be left; و and ف stay before such a لل.
   */
  private int stemBegin() {
    int from = CONJUNCTIONS.indexOf(letters[0]) >= 0 ? 1 : 0;
    if (letters[from] == LAM && letters[from + 1] == LAM) {
      return length - from - 2 > 1 ? from + 2 : 0;
    }
    int preposition = PREPOSITIONS.indexOf(letters[from]) >= 0 ? from + 1 : from;
    boolean hasArticle =
        letters[preposition] == ALIF
            && letters[preposition + 1] == LAM
            && length - preposition - 2 > 1;
    return hasArticle ? preposition + 2 : from;
  }
}
