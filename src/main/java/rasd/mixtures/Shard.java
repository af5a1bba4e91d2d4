package rasd.mixtures;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Some documents, and the topic of each of their tokens, a word after the other: of the documents
 * {@code 3 7 3} and {@code 7}, the words are 3 7, their tokens start at 0 2 (and end at 4), and the
 * tokens stand in the documents 0 0 0 1. It is never changed; a sweep gives a new one that shares
 * all but the topics.
 *
 * <p>Six bytes a token.
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
   * @param lengths tokens of each document
   * @param words the distinct ones, ascending
   * @param starts where the tokens of each word begin, and where those of the last one end
   * @param documents of each token
   * @param topics of each token
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

  int tokens() {
    return documents.length;
  }

  /** How many distinct words there are. */
  int words() {
    return words.length;
  }

  int word(int i) {
    return words[i];
  }

  /** Where the tokens of the word at a place begin; those of the one before it end there. */
  int start(int i) {
    return starts[i];
  }

  int document(int token) {
    return documents[token];
  }

  /** A new array. */
  short[] topics() {
    return topics.clone();
  }

  int longestDocument() {
    return Arrays.stream(lengths).max().orElse(0);
  }

  /** How many tokens of each word have each topic, see {@link Sweep}. */
  Changes counts(int topicCount) {
    Changes.Builder counts = new Changes.Builder();
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
