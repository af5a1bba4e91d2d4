package rasd.phrases;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The chosen phrases of a corpus, numbered in the order of their normalized words. */
public final class Phrases implements Serializable {
  private static final long serialVersionUID = 1;

  private final String[] keys;
  private final Phrase[] phrases;
  private final FormPieces pieces;
  private final boolean isCut;
  private transient volatile @Nullable PhraseTrie trie;

  /**
   * @param pieces how the words were read of which the phrases were chosen; they are found with the
   *     same readings
   */
  Phrases(Map<String, Phrase> byKey, FormPieces pieces, boolean isCut) {
    this.pieces = pieces;
    TreeMap<String, Phrase> sorted = new TreeMap<>(byKey);
    this.keys = sorted.keySet().toArray(String[]::new);
    this.phrases = sorted.values().toArray(Phrase[]::new);
    this.isCut = isCut;
  }

  int count() {
    return keys.length;
  }

  /** The normalized words of a phrase. */
  String key(int number) {
    return keys[number];
  }

  Phrase phrase(int number) {
    return phrases[number];
  }

  /** The number of a phrase, or a negative number if there is no such phrase. */
  int find(String key) {
    return Arrays.binarySearch(keys, key);
  }

  FormPieces pieces() {
    return pieces;
  }

  /** The trie of the phrases, which is built when it is first needed in a process. */
  PhraseTrie trie() {
    PhraseTrie made = trie;
    if (made == null) {
      made = new PhraseTrie(keys);
      trie = made;
    }
    return made;
  }

  /** Whether there may be more phrases, because not all candidates were judged. */
  public boolean isCut() {
    return isCut;
  }
}
