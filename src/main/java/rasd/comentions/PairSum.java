package rasd.comentions;

import java.util.Arrays;
import rasd.article.ByteWriter;

/**
 * The sums of one pair in one place. Entries must be added story by story. The memory grows with
 * the number of sources, not of articles.
 */
final class PairSum {
  /** The number of an unknown source. */
  static final int UNKNOWN = -1;

  private final long[] articleIds = new long[PairCounter.MOST_EVIDENCE];
  private final int[] sentences = new int[PairCounter.MOST_EVIDENCE];
  private int found;
  private int[] sourceNumbers = new int[1];
  private int sources;
  private boolean hasStory;
  private long lastStory;
  private long articles;
  private long stories;
  private long weight;

  /**
   * Adds an entry.
   *
   * @param source the number of the slice of the entry's source, or {@link #UNKNOWN}
   */
  void add(PairEntry entry, int source) {
    Profile profile = entry.profile();
    articles += entry.articles();
    weight += entry.weight();
    if (!profile.isShared()) {
      stories += entry.articles();
    } else if (!hasStory || lastStory != profile.story()) {
      stories++;
      hasStory = true;
      lastStory = profile.story();
    }
    if (source != UNKNOWN) {
      addSource(source);
    }
    for (PairEntry.EvidenceSentence sentence : entry.evidence()) {
      addEvidence(sentence.article(), sentence.number());
    }
  }

  private void addSource(int source) {
    int place = Arrays.binarySearch(sourceNumbers, 0, sources, source);
    if (place < 0) {
      if (sources == sourceNumbers.length) {
        sourceNumbers = Arrays.copyOf(sourceNumbers, 2 * sources);
      }
      int free = -place - 1;
      System.arraycopy(sourceNumbers, free, sourceNumbers, free + 1, sources - free);
      sourceNumbers[free] = source;
      sources++;
    }
  }

  private void addEvidence(long article, int sentence) {
    int place = found;
    while (place > 0 && isBefore(article, sentence, place - 1)) {
      place--;
    }
    if (place < PairCounter.MOST_EVIDENCE) {
      found = Math.min(found + 1, PairCounter.MOST_EVIDENCE);
      System.arraycopy(articleIds, place, articleIds, place + 1, found - place - 1);
      System.arraycopy(sentences, place, sentences, place + 1, found - place - 1);
      articleIds[place] = article;
      sentences[place] = sentence;
    }
  }

  private boolean isBefore(long article, int sentence, int place) {
    int order = Long.compareUnsigned(article, articleIds[place]);
    return order < 0 || (order == 0 && sentence < sentences[place]);
  }

  /** The number of contexts that have the pair. */
  long weight() {
    return weight;
  }

  /** Writes all sums of the pair and its evidence. */
  void write(ByteWriter bytes) {
    bytes.writeLong(weight);
    bytes.writeLong(articles);
    bytes.writeLong(stories);
    bytes.writeInt(sources);
    bytes.writeInt(found);
    for (int i = 0; i < found; i++) {
      bytes.writeHash(articleIds[i]);
      bytes.writeInt(sentences[i]);
    }
  }
}
