package rasd.mixtures;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Some documents and the topics of their tokens, which are ordered by word. For the documents
 * {@code 3 7 3} and {@code 7} the words are 3 and 7, their tokens start at 0 and 2 (and end at 4),
 * and the tokens are in the documents 0 0 0 1. A shard is immutable; a sweep returns a new one that
 * shares everything but the topics.
 *
 * <p>A shard takes six bytes per token.
 */
final class Shard implements Serializable {
  private static final long serialVersionUID = 1;

  private final int id;
  private final int[] lengths;
  private final int[] words;
  private final int[] starts;
  private final int[] documents;
  private final short[] topics;

  /**
   * @param lengths number of tokens of each document
   * @param words distinct words, ascending
   * @param starts for each word, the index at which its tokens begin; the last element is the
   *     number of all tokens
   * @param documents the document of each token
   * @param topics the topic of each token
   */
  Shard(int id, int[] lengths, int[] words, int[] starts, int[] documents, short[] topics) {
    this.id = id;
    this.lengths = lengths;
    this.words = words;
    this.starts = starts;
    this.documents = documents;
    this.topics = topics;
  }

  Shard withTopics(short[] others) {
    if (others.length != documents.length) {
      throw new IllegalArgumentException(
          "Shard " + id + " has " + documents.length + " tokens, not " + others.length);
    }
    return new Shard(id, lengths, words, starts, documents, others);
  }

  int id() {
    return id;
  }

  int documents() {
    return lengths.length;
  }

  int length(int document) {
    return lengths[document];
  }

  /** The number of distinct words. */
  int words() {
    return words.length;
  }

  int word(int i) {
    return words[i];
  }

  /** The index at which the tokens of a word begin and those of the previous word end. */
  int start(int i) {
    return starts[i];
  }

  int document(int token) {
    return documents[token];
  }

  /** The topic of each token, in a new array. */
  short[] topics() {
    return topics.clone();
  }

  int longestDocument() {
    return Arrays.stream(lengths).max().orElse(0);
  }

  /** The number of tokens of each word that have each topic; see {@link Sweep}. */
  Changes counts(int topicCount) {
    Changes.ChangeCollector counts = new Changes.ChangeCollector();
    for (int i = 0; i < words.length; i++) {
      int[] row = new int[topicCount];
      for (int token = starts[i]; token < starts[i + 1]; token++) {
        row[topics[token]]++;
      }
      counts.addRow(words[i] * topicCount, new int[topicCount], row);
    }
    return counts.build();
  }
}
