package rasd.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SequenceSumsTest {
  @Test
  void aSequenceIsCountedOnceAnArticleAndStory() {
    SequenceSums sums = new SequenceSums(0);
    add(sums, null, "مجلس الامن", "مجلس الامن");
    add(sums, null, "مجلس الامن", "مجلس");

    assertEquals(List.of("مجلس 1 1 1", "مجلس الامن 3 2 2"), show(sums));
  }

  @Test
  void articlesOfOneStoryMeetWhereverTheyAreCounted() {
    SequenceSums one = new SequenceSums(0);
    add(one, "s1", "مجلس الامن");
    add(one, "s1", "مجلس الامن");
    SequenceSums other = new SequenceSums(0);
    add(other, "s2", "مجلس الامن");
    add(other, "s1", "مجلس الامن");
    add(other, null, "مجلس الامن");

    for (int parts = 1; parts <= 3; parts++) {
      assertEquals(List.of("مجلس الامن 5 5 3"), show(added(parts, one, other)));
    }
  }

  @Test
  void whatBeginsWithTheSameWordComesTogether() {
    SequenceSums sums = new SequenceSums(0);
    IntStream.range(0, 100).forEach(i -> add(sums, null, "مجلس " + i, i + " مجلس"));

    SequenceSums part = new SequenceSums(0);
    Row ofPart = SequenceBlocks.of(sums, 4).next();
    SequenceBlocks.add(ofPart.getAs(1), part);

    assertTrue(part.size() > 20 && part.size() < 180, "size: " + part.size());
    assertEquals(show(sums), show(added(4, sums)));
    long beginning = show(part).stream().filter(shown -> shown.startsWith("مجلس ")).count();
    assertTrue(beginning == 0 || beginning == 100, "beginning with the same: " + beginning);
  }

  @Test
  void nothingIsLeftWhenSumsAreCleared() {
    SequenceSums sums = new SequenceSums(1);
    add(sums, "s1", "مجلس الامن");
    sums.add(0, SequenceSums.OWN, 7);
    sums.clear();
    add(sums, null, "قرار مجلس");

    assertEquals(List.of("قرار مجلس 1 1 1"), show(sums));
    assertEquals(0, sums.sum(0, SequenceSums.OWN));
    assertEquals(0, sums.storyCount());
  }

  @Test
  void sumsTellWhenTheyTakeTooMuchMemory() {
    SequenceSums sums = new SequenceSums(0);
    int word = sums.word("مجلس");
    for (int i = 0; !sums.isFull(); i++) {
      sums.count(sums.sequence(i - 1, word));
    }
    assertEquals(SequenceSums.MOST, sums.size());
    sums.clear();
    assertFalse(sums.isFull());
  }

  @Test
  void noSumsNoBlocks() {
    assertFalse(SequenceBlocks.of(new SequenceSums(0), 4).hasNext());
  }

  private static void add(SequenceSums sums, @Nullable String story, String... sequences) {
    sums.beginArticle(story);
    for (String words : sequences) {
      int sequence = SequenceSums.ROOT;
      for (String word : words.split(" ", -1)) {
        sequence = sums.sequence(sequence, sums.word(word));
      }
      sums.count(sequence);
    }
  }

  private static SequenceSums added(int parts, SequenceSums... all) {
    SequenceSums added = new SequenceSums(0);
    for (SequenceSums sums : all) {
      SequenceBlocks.of(sums, parts)
          .forEachRemaining(row -> SequenceBlocks.add(row.getAs(1), added));
    }
    return added;
  }

  private static List<String> show(SequenceSums sums) {
    return IntStream.range(0, sums.size())
        .filter(sequence -> sums.sum(sequence, SequenceSums.COUNT) > 0)
        .mapToObj(
            sequence ->
                "%s %d %d %d"
                    .formatted(
                        sums.text(sequence, new StringBuilder()),
                        sums.sum(sequence, SequenceSums.COUNT),
                        sums.sum(sequence, SequenceSums.ARTICLES),
                        sums.sum(sequence, SequenceSums.STORIES)))
        .sorted()
        .toList();
  }
}
