package rasd.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StoryMergerTest {
  @Test
  void linkedArticlesAreOneStory() {
    assertEquals("1 1", storiesOf(2, 0.67, link(1, 2, 0.6)));
  }

  @Test
  void aRoundUpDoesNotMakeOneStoryOfItsReports() {
    // 3 contains 1 and 2, which have nothing in common.
    assertEquals("1 2 1", storiesOf(3, 0.67, link(1, 3, 1), link(2, 3, 0.9)));
  }

  @Test
  void withoutSupportAskedForWhateverIsLinkedIsOneStory() {
    assertEquals("1 1 1", storiesOf(3, 0, link(1, 3, 1), link(2, 3, 0.9)));
  }

  @Test
  void twoThirdsOfThePairsAreEnough() {
    // 4 is linked to two of the three texts 1, 2 and 3.
    List<Link> links =
        List.of(link(1, 2, 1), link(1, 3, 1), link(2, 3, 1), link(1, 4, 0.7), link(2, 4, 0.7));

    assertEquals("1 1 1 1", storiesOf(4, 0.66, links.toArray(Link[]::new)));
    assertEquals("1 1 1 4", storiesOf(4, 0.67, links.toArray(Link[]::new)));
  }

  @Test
  void copiesCountAsOneText() {
    // 1, 2 and 3 are copies, of which only 1 is linked to 4.
    assertEquals("1 1 1 1", storiesOf(4, 0.67, copy(1, 2), copy(1, 3), link(1, 4, 0.8)));
  }

  @Test
  void copiesAreOneStoryWhateverElseIsNot() {
    assertEquals(
        "1 2 1 1", storiesOf(4, 0.67, copy(3, 4), link(1, 3, 1), link(1, 4, 1), link(2, 3, 0.5)));
  }

  @Test
  void aGroupMayJoinAnotherAfterItHasGrown() {
    // Of the possible links with 1, 2 and 3, 5 alone has one of three, 4 and 5 have four of six.
    Link[] links = {
      link(1, 2, 1),
      link(1, 3, 1),
      link(2, 3, 1),
      link(1, 5, 0.9),
      link(4, 5, 0.6),
      link(1, 4, 0.5),
      link(2, 4, 0.5),
      link(3, 4, 0.5)
    };

    assertEquals("1 1 1 1 1", storiesOf(5, 0.66, links));
  }

  @Test
  void theOrderOfTheLinksDoesNotMatter() {
    Random random = new Random(3);
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      long a = 1 + random.nextInt(20);
      links.add(link(a, a + 1 + random.nextInt(5), (5 + random.nextInt(5)) / 10.0));
    }
    String expected = storiesOf(25, 0.67, links.toArray(Link[]::new));
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(links, random);

      assertEquals(expected, storiesOf(25, 0.67, links.toArray(Link[]::new)));
    }
  }

  private static Link link(long a, long b, double containment) {
    return new Link(a, b, containment, 0.4);
  }

  private static Link copy(long a, long b) {
    return new Link(a, b, 1, 1);
  }

  private static String storiesOf(int articles, double leastSupport, Link... links) {
    long[] merged = new StoryMerger(leastSupport).merge(List.of(links));
    Stories stories = new StoryGroups(merged).stories();
    StringBuilder shown = new StringBuilder();
    for (long article = 1; article <= articles; article++) {
      shown.append(article == 1 ? "" : " ").append(stories.firstOf(article));
    }
    return shown.toString();
  }
}
