package rasd.mentions;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rasd.article.EntityType;
import rasd.mentions.NameCues.Kind;

/**
 * A sentence as the finders of new names see it: its words, what they tell, and which of them known
 * names have taken.
 */
final class Sentence {
  private final String body;
  private final List<NameFinder.Word> words;
  private final List<Set<Kind>> kinds;
  private final BitSet names;
  private final List<@Nullable EntityType> types;
  private final BitSet familyNames;
  private final BitSet stops;

  private Sentence(
      String body,
      List<NameFinder.Word> words,
      NameCues cues,
      BitSet names,
      List<@Nullable EntityType> types,
      BitSet familyNames,
      BitSet stops) {
    this.body = body;
    this.words = words;
    this.kinds = words.stream().map(word -> cues.of(word.normalized())).toList();
    this.names = names;
    this.types = types;
    this.familyNames = familyNames;
    this.stops = stops;
  }

  /**
   * @param known the known names of the sentence, in the order of the text; those of other
   *     sentences do no harm
   */
  static Sentence of(String body, ArticleSentence sentence, List<Occurrence> known, NameCues cues) {
    BitSet names = new BitSet();
    BitSet familyNames = new BitSet();
    @Nullable EntityType[] types = new EntityType[sentence.words().size()];
    int next = 0;
    for (Occurrence name : known) {
      int first = next;
      while (next < sentence.words().size()
          && sentence.words().get(next).begin() < name.place().end()) {
        boolean isInside = sentence.words().get(next).end() > name.place().begin();
        names.set(next, isInside);
        types[next] = isInside ? name.type() : null;
        first += isInside ? 0 : 1;
        next++;
      }
      boolean isFamilyName = name.type() == EntityType.PER && next - first == 1;
      familyNames.set(first, isFamilyName);
    }
    return new Sentence(
        body, sentence.words(), cues, names, Arrays.asList(types), familyNames, sentence.stops());
  }

  int size() {
    return words.size();
  }

  /** The normalized form of a word. */
  String word(int i) {
    return words.get(i).normalized();
  }

  /** The normalized words from one to another, without the clitics of the first. */
  String name(int first, int last, int clitics) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(i -> i == first ? word(i).substring(clitics) : word(i))
        .collect(Collectors.joining(" "));
  }

  Set<Kind> kinds(int i) {
    return kinds.get(i);
  }

  boolean is(Kind kind, int i) {
    return kinds(i).contains(kind);
  }

  /** Whether a known name holds the word. */
  boolean isName(int i) {
    return names.get(i);
  }

  /** The type of the known name that holds the word, or null. */
  @Nullable EntityType type(int i) {
    return types.get(i);
  }

  /** Whether a known name holds a word from one to another. */
  boolean hasName(int first, int last) {
    int name = names.nextSetBit(first);
    return name >= 0 && name <= last;
  }

  /** Whether the word alone is known as a person's name. */
  boolean isFamilyName(int i) {
    return familyNames.get(i);
  }

  /** Whether no new name may hold the word: it is a known one, a stop word, a number. */
  boolean isClosed(int i) {
    return names.get(i) || stops.get(i);
  }

  /** Whether only white space or a hyphen stands between a word and the one before it. */
  boolean followsDirectly(int i) {
    if (i <= 0 || i >= words.size()) {
      return false;
    }
    for (int at = words.get(i - 1).end(); at < words.get(i).begin(); at++) {
      char c = body.charAt(at);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '-') {
        return false;
      }
    }
    return true;
  }
}
