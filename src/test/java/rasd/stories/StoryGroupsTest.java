package rasd.stories;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StoryGroupsTest {
  private static final String GREATEST = "ffffffffffffffff";

  @Test
  void articlesLinkedThroughOthersAreOneGroup() {
    Stories stories = stories(1, 2, 3, 4, 2, 5);

    assertEquals(id(1), stories.storyOf(id(5)));
    assertEquals(id(1), stories.storyOf(id(2)));
    assertEquals(id(3), stories.storyOf(id(4)));
    assertEquals(3, stories.size());
  }

  @Test
  void theSmallestArticleAndThoseWithoutLinksAreTheirOwnStory() {
    Stories stories = stories(1, 2);

    assertEquals(id(1), stories.storyOf(id(1)));
    assertEquals(id(9), stories.storyOf(id(9)));
  }

  @Test
  void theSmallestIsTheSmallestAsText() {
    assertEquals(id(1), stories(-1, 1).storyOf(GREATEST));
  }

  @Test
  void theOrderOfTheLinksDoesNotMatter() {
    long[] links = {7, 8, 1, 2, 8, 2, 5, 7};
    long[] turned = {7, 5, 2, 8, 2, 1, 8, 7};

    for (long article : links) {
      assertEquals(id(1), stories(links).storyOf(id(article)));
      assertEquals(id(1), stories(turned).storyOf(id(article)));
    }
  }

  @Test
  void aLongChainIsOneStory() {
    int length = 100_000;
    long[] links = new long[2 * length];
    for (int i = 0; i < length; i++) {
      links[2 * i] = length - i;
      links[2 * i + 1] = length - i + 1;
    }

    assertEquals(id(1), stories(links).storyOf(id(length + 1)));
  }

  @Test
  void fewestLinksJoinTheSameArticles() {
    long[] fewest = new StoryGroups(new long[] {1, 2, 2, 3, 1, 3, 5, 4}).fewestLinks();

    assertArrayEquals(new long[] {2, 1, 3, 1, 5, 4}, fewest);
  }

  @Test
  void withoutLinksThereIsNothingToTell() {
    assertTrue(stories().isEmpty());
    assertEquals(id(1), Stories.NONE.storyOf(id(1)));
  }

  @Test
  void anIdIsTheSameAsNumberAndAsText() {
    assertEquals(GREATEST, Stories.text(Stories.number(GREATEST)));
    assertEquals("00000000000000ab", Stories.text(0xab));
  }

  private static Stories stories(long... links) {
    return new StoryGroups(links).stories();
  }

  private static String id(long article) {
    return Stories.text(article);
  }
}
