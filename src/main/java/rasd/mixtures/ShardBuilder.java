package rasd.mixtures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Builds a shard of documents, whose tokens it orders by word. */
final class ShardBuilder {
  /** Given instead of a document's topic if a topic is to be drawn for each of its tokens. */
  static final int ANY_TOPIC = -1;

  private final int id;
  private final List<int[]> words = new ArrayList<>();
  private final List<int[]> counts = new ArrayList<>();
  private final List<Integer> initialTopics = new ArrayList<>();
  private int vocabulary;
  private long tokens;

  ShardBuilder(int id) {
    this.id = id;
  }

  /** The size of the vocabulary; 0 before the first document. */
  int vocabulary() {
    return vocabulary;
  }

  /** The number of documents so far. */
  int documents() {
    return words.size();
  }

  /** The number of tokens of the documents so far. */
  long tokens() {
    return tokens;
  }

  /**
   * Adds a document.
   *
   * @param ofVocabulary size of the vocabulary
   * @param documentWords distinct words
   * @param topic the topic of all its tokens, or {@link #ANY_TOPIC}
   */
  void add(int ofVocabulary, int[] documentWords, int[] documentCounts, int topic) {
    vocabulary = ofVocabulary;
    words.add(documentWords);
    counts.add(documentCounts);
    initialTopics.add(topic);
    tokens += Arrays.stream(documentCounts).asLongStream().sum();
  }

  Shard build(int topicCount, SplittableRandom random) {
    int[] ends = ends();
    int[] present = presentWords(ends);
    int[] starts = new int[present.length + 1];
    for (int i = 0; i < present.length; i++) {
      starts[i + 1] = ends[present[i]];
    }
    int[] lengths = counts.stream().mapToInt(each -> Arrays.stream(each).sum()).toArray();
    int[] documents = documents(ends, starts[present.length]);
    short[] topics = new short[documents.length];
    for (int token = 0; token < topics.length; token++) {
      int topic = initialTopics.get(documents[token]);
      topics[token] = (short) (topic == ANY_TOPIC ? random.nextInt(topicCount) : topic);
    }
    return new Shard(id, lengths, present, starts, documents, topics);
  }

  /** The index at which the tokens of each word of the vocabulary end. */
  private int[] ends() {
    int[] ends = new int[vocabulary];
    for (int document = 0; document < words.size(); document++) {
      int[] documentWords = words.get(document);
      for (int i = 0; i < documentWords.length; i++) {
        ends[documentWords[i]] += counts.get(document)[i];
      }
    }
    for (int word = 1; word < vocabulary; word++) {
      ends[word] += ends[word - 1];
    }
    return ends;
  }

  /**
   * The document of each token. Documents are placed from the last to the first, each at the end of
   * the places that are still free for its words.
   */
  private int[] documents(int[] ends, int size) {
    int[] free = ends.clone();
    int[] documents = new int[size];
    for (int document = words.size() - 1; document >= 0; document--) {
      int[] documentWords = words.get(document);
      for (int i = 0; i < documentWords.length; i++) {
        int end = free[documentWords[i]];
        free[documentWords[i]] -= counts.get(document)[i];
        Arrays.fill(documents, free[documentWords[i]], end, document);
      }
    }
    return documents;
  }

  private static int[] presentWords(int[] ends) {
    int[] present = new int[ends.length];
    int size = 0;
    int start = 0;
    for (int word = 0; word < ends.length; word++) {
      if (ends[word] > start) {
        present[size++] = word;
      }
      start = ends[word];
    }
    return Arrays.copyOf(present, size);
  }
}
