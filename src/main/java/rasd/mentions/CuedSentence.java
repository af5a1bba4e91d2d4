package rasd.mentions;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rasd.article.EntityType;
import rasd.article.Mention;
import rasd.names.Clues;
import rasd.names.NameCues.CueKind;
import rasd.names.WordClues;

/**
 * A sentence as the finders of new names see it: its words, what they say about names, and which of
 * them belong to known names.
 */
final class CuedSentence {
  private final String body;
  private final List<NameFinder.SentenceWord> words;
  private final BitSet stops;
  private final Clues clues;
  private final Namesakes namesakes;
  private final @Nullable WordClues[] told;
  private final BitSet names = new BitSet();
  private final BitSet familyNames = new BitSet();
  private final @Nullable EntityType[] types;
  private final int[] lasts;

  private CuedSentence(String body, ArticleSentence sentence, Clues clues) {
    this.body = body;
    this.words = sentence.words();
    this.stops = sentence.stops();
    this.clues = clues;
    this.namesakes = new Namesakes(clues);
    this.told = new WordClues[words.size()];
    this.types = new EntityType[words.size()];
    this.lasts = new int[words.size()];
  }

  /**
   * @param known the known names of the sentence in the order of the text; names of other sentences
   *     are ignored
   */
  static CuedSentence of(String body, ArticleSentence sentence, List<Mention> known, Clues clues) {
    CuedSentence view = new CuedSentence(body, sentence, clues);
    int next = 0;
    for (Mention name : known) {
      next = view.mark(name, next);
    }
    return view;
  }

  /**
   * Marks the words of a known name, which it looks for from the given index on, and returns the
   * index of the word to continue from.
   */
  private int mark(Mention name, int from) {
    int first = from;
    int next = from;
    while (next < words.size() && words.get(next).begin() < name.end()) {
      if (words.get(next).end() > name.begin()) {
        names.set(next);
        types[next] = name.type();
      } else {
        first++;
      }
      next++;
    }
    Arrays.fill(lasts, first, next, next - 1);
    boolean isFamilyName = name.type() == EntityType.PER && next - first == 1;
    familyNames.set(first, isFamilyName);
    return next;
  }

  int size() {
    return words.size();
  }

  /** The normalized form of a word. */
  String word(int i) {
    return words.get(i).normalized();
  }

  /** The normalized words from {@code first} to {@code last}, without the clitics of the first. */
  String name(int first, int last, int clitics) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(i -> i == first ? word(i).substring(clitics) : word(i))
        .collect(Collectors.joining(" "));
  }

  /** What a word says about names, regardless of the words beside it. */
  WordClues clues(int i) {
    WordClues here = told[i];
    if (here == null) {
      boolean isAli = word(i).equals(ArticleSentence.ALI) && !stops.get(i);
      here = isAli ? WordClues.GIVEN_NAME : clues.of(word(i));
      told[i] = here;
    }
    return here;
  }

  Set<CueKind> kinds(int i) {
    return clues(i).kinds();
  }

  boolean is(CueKind kind, int i) {
    return kinds(i).contains(kind);
  }

  /** Whether the word belongs to a known name. */
  boolean isName(int i) {
    return names.get(i);
  }

  /** The type of the known name to which the word belongs, or null. */
  @Nullable EntityType type(int i) {
    return types[i];
  }

  /** The index of the last word of the known name to which a word belongs. */
  int lastOfName(int i) {
    return lasts[i];
  }

  /**
   * The type of names that can begin with this word, as {@code مطار صنعاء} begins with {@code
   * مطار}, or null if there are none. The word must be without clitics.
   */
  @Nullable EntityType headOf(String word) {
    Set<CueKind> kinds = clues.listed(word);
    return kinds.contains(CueKind.HEAD_OF_PLACE)
        ? EntityType.LOC
        : kinds.contains(CueKind.HEAD_OF_GROUP) ? EntityType.ORG : null;
  }

  /** Whether any word from {@code first} to {@code last} belongs to a known name. */
  boolean hasName(int first, int last) {
    int name = names.nextSetBit(first);
    return name >= 0 && name <= last;
  }

  /** Whether the word alone is a known name of a person. */
  boolean isFamilyName(int i) {
    return familyNames.get(i);
  }

  /**
   * Whether the word cannot belong to a new name because it is part of a known name or one of the
   * sentence's {@link ArticleSentence#stops}.
   */
  boolean isClosed(int i) {
    return names.get(i) || stops.get(i);
  }

  /** Whether the token is one of the sentence's {@link ArticleSentence#stops}. */
  boolean isStop(int i) {
    return stops.get(i);
  }

  /** Whether a name of this type that begins here is that of a thing: {@code مستشفى الملك فهد}. */
  boolean isOfThing(EntityType type, int first) {
    return namesakes.has(type, body, words, first);
  }

  /** Whether a word of this kind directly precedes the word. */
  boolean follows(CueKind kind, int i) {
    return i > 0 && is(kind, i - 1) && followsDirectly(i);
  }

  /**
   * Whether a word is separated from the one before it only by white space, hyphens or the full
   * stop of an abbreviation: {@code د. سعيد}.
   */
  boolean followsDirectly(int i) {
    if (i <= 0 || i >= words.size()) {
      return false;
    }
    boolean isAfterLetter = words.get(i - 1).normalized().length() == 1;
    for (int at = words.get(i - 1).end(); at < words.get(i).begin(); at++) {
      char c = body.charAt(at);
      boolean isJoining = c == '-' || (c == '.' && isAfterLetter);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !isJoining) {
        return false;
      }
    }
    return true;
  }
}
