package rasd.comentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rasd.article.ByteReader;
import rasd.article.ByteWriter;
import rasd.tables.Context;

class PairSumTest {
  private static final int SANA = 3;
  private static final int REUTERS = 1;

  private final PairSum sum = new PairSum();

  /** An entry of articles that share their stories with no others. */
  private static PairEntry alone(int articles, int weight, int article, int... sentences) {
    return entry(new Profile(List.of(0), false, 0), articles, weight, article, sentences);
  }

  private static PairEntry ofStory(long story, int articles) {
    return entry(new Profile(List.of(0), true, story), articles, articles, 1);
  }

  private static PairEntry entry(
      Profile profile, int articles, int weight, int article, int... sentences) {
    return new PairEntry(
        Context.ARTICLE,
        profile,
        weight,
        articles,
        IntStream.of(sentences)
            .mapToObj(sentence -> new PairEntry.EvidenceSentence(article, sentence))
            .toList());
  }

  /** The sums as text: weight, articles, stories, sources and evidence. */
  private String show() {
    ByteWriter bytes = new ByteWriter();
    sum.write(bytes);
    ByteReader written = new ByteReader(bytes.toBytes());
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      shown.append(i < 3 ? written.readLong() : written.readInt()).append(' ');
    }
    for (int left = written.readInt(); left > 0; left--) {
      shown
          .append("a")
          .append(written.readHash())
          .append('#')
          .append(written.readInt())
          .append(' ');
    }
    return shown.toString().strip();
  }

  @Test
  void storiesAreCountedOnceAndUnknownSourcesNotAtAll() {
    sum.add(alone(1, 2, 1), SANA);
    sum.add(ofStory(5, 2), PairSum.UNKNOWN);
    sum.add(ofStory(5, 1), SANA);
    sum.add(ofStory(7, 1), REUTERS);
    sum.add(alone(3, 4, 1), REUTERS);
    assertEquals("10 8 6 2", show());
    assertEquals(10, sum.weight());
  }

  @Test
  void aSharedStoryMayHaveTheNumberNought() {
    sum.add(ofStory(0, 2), SANA);
    sum.add(ofStory(0, 1), SANA);
    assertEquals("3 3 1 1", show());
  }

  @Test
  void evidenceIsTheFiveFirstSentencesInWhateverOrderTheArticlesCome() {
    sum.add(alone(1, 1, 3, 1, 2), SANA);
    assertEquals("1 1 1 1 a3#1 a3#2", show());
    sum.add(alone(1, 1, 2, 7, 10, 11), SANA);
    sum.add(alone(1, 1, 4, 0), SANA);
    sum.add(alone(1, 1, 1, 5), SANA);
    assertEquals("4 4 4 1 a1#5 a2#7 a2#10 a2#11 a3#1", show());
  }
}
