package rasd.phrases;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the joints where a run of words can be split: {@code حرب على الارهاب} into {@code حرب} and
 * {@code الارهاب}, without the preposition; {@code وزير الخارجية الروسي} into {@code وزير} and
 * {@code الخارجية الروسي}, or into {@code وزير الخارجية} and {@code الروسي}.
 */
final class Joints {
  private Joints() {}

  /** How the words on both sides of a joint are connected. */
  enum JointKind {
    /** Both words have the article: الجيش السوري is a noun with its adjective. */
    AGREEMENT,
    /** Nothing is between them: وزير الخارجية. */
    PLAIN,
    /** A preposition is between them: حرب على الإرهاب. */
    PREPOSITION,
    /** The second word has a conjunction: قطر ومصر. */
    CONJUNCTION
  }

  /** A joint with the runs of words on both sides, each written like the whole run. */
  record Joint(String left, String right, JointKind kind) {}

  static List<Joint> of(String key) {
    String[] words = key.split(" ", -1);
    List<Joint> joints = new ArrayList<>();
    int left = 1; // The number of words on the left side.
    for (int right = 1; right < words.length; right++) {
      if (!PhraseWord.isInner(words[right])) {
        joints.add(
            new Joint(
                String.join(" ", List.of(words).subList(0, left)),
                rightOf(words, right),
                kind(words, left, right)));
        left = right + 1;
      }
    }
    return joints;
  }

  private static String rightOf(String[] words, int begin) {
    String rest = String.join(" ", List.of(words).subList(begin, words.length));
    return PhraseWord.core(words[begin]) + rest.substring(words[begin].length());
  }

  private static JointKind kind(String[] words, int left, int right) {
    if (left < right) {
      return JointKind.PREPOSITION;
    }
    if (PhraseWord.hasConjunction(words[right])) {
      return JointKind.CONJUNCTION;
    }
    return PhraseWord.isDefinite(words[left - 1]) && PhraseWord.isDefinite(words[right])
        ? JointKind.AGREEMENT
        : JointKind.PLAIN;
  }
}
