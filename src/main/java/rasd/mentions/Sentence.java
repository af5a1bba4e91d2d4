package rasd.mentions;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rasd.mentions.NameCues.Kind;

/**
 * A sentence as the finders of new names see it: its words, what they tell, and which of them known
 * names have taken.
 */
final class Sentence {
  private final String body;
  private final List<NameFinder.Word> words;
  private final NameCues cues;
  private final BitSet names;
  private final BitSet familyNames;
  private final BitSet stops;

  private Sentence(
      String body,
      List<NameFinder.Word> words,
      NameCues cues,
      BitSet names,
      BitSet familyNames,
      BitSet stops) {
    this.body = body;
    this.words = words;
    this.cues = cues;
    this.names = names;
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
    int next = 0;
    for (Occurrence name : known) {
      int first = next;
      while (next < sentence.words().size()
          && sentence.words().get(next).begin() < name.place().end()) {
        boolean isInside = sentence.words().get(next).end() > name.place().begin();
        names.set(next, isInside);
        first += isInside ? 0 : 1;
        next++;
      }
      boolean isFamilyName = name.type() == EntityType.PER && next - first == 1;
      familyNames.set(first, isFamilyName);
    }
    return new Sentence(body, sentence.words(), cues, names, familyNames, sentence.stops());
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
    return cues.of(word(i));
  }

  boolean is(Kind kind, int i) {
    return kinds(i).contains(kind);
  }

  /** Whether a known name holds the word. */
  boolean isName(int i) {
    return names.get(i);
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
