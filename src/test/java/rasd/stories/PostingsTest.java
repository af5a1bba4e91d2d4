package rasd.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostingsTest {
  private static final long KEY = 0x7000_0000_0000_0000L;

  @Test
  void postingsOfOneKeyComeOutTogetherAndThoseAloneDoNot() {
    Postings postings = new Postings();
    postings.add(KEY, 3, 10, 5);
    postings.add(-KEY, 4, 20, 6);
    postings.add(KEY, 2, 30, 7);

    assertEquals(
        List.of(List.of(new Posting(KEY, 3, 10, 5), new Posting(KEY, 2, 30, 7))), groups(postings));
  }

  @Test
  void copiesStandTogetherTheSmallestIdFirst() {
    Postings postings = new Postings();
    postings.add(KEY, -1, 10, 5); // ffffffffffffffff, the greatest
    postings.add(KEY, 9, 20, 5);
    postings.add(KEY, 3, 10, 5);

    assertEquals(
        List.of(3L, -1L, 9L), groups(postings).get(0).stream().map(Posting::article).toList());
  }

  @Test
  void keysThatDifferInTheirLowerBitsAreNotMixedUp() {
    Postings postings = new Postings();
    for (long article = 1; article <= 2; article++) {
      postings.add(KEY + 1, article, article, 5);
      postings.add(KEY + 2, article, article, 5);
      postings.add(KEY + 3 + article, article, article, 5);
    }

    assertEquals(
        List.of(KEY + 1, KEY + 2),
        groups(postings).stream().map(group -> group.get(0).key()).toList());
  }

  @Test
  void theyTravelAsBytes() {
    Postings all = new Postings();
    for (long article = 0; article < 1000; article++) {
      Postings one = new Postings();
      one.add(KEY, article, article, 5);
      all.addAll(one.bytes());
    }

    assertEquals(1000, all.size());
    assertEquals(List.of(1000), groups(all).stream().map(List::size).toList());
  }

  @Test
  void ofNoneThereAreNoGroups() {
    assertEquals(List.of(), groups(new Postings()));
  }

  private static List<List<Posting>> groups(Postings postings) {
    List<List<Posting>> groups = new ArrayList<>();
    postings.groups().forEachRemaining(groups::add);
    return groups;
  }
}
