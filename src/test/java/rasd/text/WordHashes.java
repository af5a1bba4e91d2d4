package rasd.text;

import java.util.List;

/** Hashes the words from which a test makes {@link Shingles}. */
public final class WordHashes {
  private WordHashes() {}

  /** The hash of each word, in their order. */
  public static long[] of(List<String> words) {
    return words.stream().mapToLong(Shingles::hash).toArray();
  }
}
