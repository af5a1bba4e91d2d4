package rasd.phrases;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import rasd.article.Article;
import rasd.corpus.PartialSums;
import rasd.corpus.SharedStories;

/**
 * Counts the {@link Neighbours} in a task's articles: the number of neighbours of each term, and
 * how often each pair of terms occurs near each other. A pair that does not pass the sieve is not
 * counted, although its terms count as each other's neighbours.
 */
final class NeighbourCounter implements PartialSums {
  private final int window;
  private final Sieve sieve;
  private final long least;
  private final SharedStories stories;
  private final int parts;
  private final SequenceSums sums = new SequenceSums(0);

  /**
   * @param least pairs that are certainly rarer than this in the corpus are not counted
   * @param parts the number of parts; see {@link SequenceBlocks}
   */
  NeighbourCounter(int window, Sieve sieve, long least, SharedStories stories, int parts) {
    this.window = window;
    this.sieve = sieve;
    this.least = least;
    this.stories = stories;
    this.parts = parts;
  }

  @Override
  public void add(Article article) {
    sums.beginArticle(stories.isShared(article.id()) ? article.head().storyId() : null);
    List<String> names = article.terms().names();
    int[] words = names.stream().mapToInt(sums::word).toArray();
    int[] alone = new int[words.length];
    for (int term = 0; term < words.length; term++) {
      alone[term] = sums.sequence(SequenceSums.ROOT, words[term]);
    }
    int[] degrees = new int[words.length];
    Neighbours neighbours = Neighbours.of(article, window);
    neighbours.forEachPair(
        (a, b) -> {
          if (sieve.passes(neighbours.hash(a, b), least)) {
            sums.count(sums.sequence(alone[a], words[b]));
          }
        },
        degrees);
    for (int term = 0; term < degrees.length; term++) {
      sums.add(alone[term], SequenceSums.COUNT, degrees[term]);
    }
  }

  @Override
  public boolean isFull() {
    return sums.isFull();
  }

  @Override
  public Iterator<Row> drain() {
    return SequenceBlocks.drain(sums, parts);
  }
}
