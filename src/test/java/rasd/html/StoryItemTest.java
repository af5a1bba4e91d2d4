package rasd.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryItemTest {
  private static final List<String> ADDRESSES = List.of("http://www.a.com/News/1");
  private static final List<String> TITLES = List.of("وصول كيري إلى باريس | سانا");

  private static JsonLd.StoryProperties item(
      boolean isStory, @Nullable String address, @Nullable String headline, String published) {
    return new JsonLd.StoryProperties(isStory, address, headline, published, "changed", null);
  }

  private static @Nullable String published(JsonLd.StoryProperties... items) {
    return StoryItem.among(List.of(items), ADDRESSES, TITLES).published();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://www.a.com/News/1",
        "https://a.com/news/1/",
        "//m.a.com/news/1?id=2",
        " http://a.com/news/1#main"
      })
  void anAddressIsTheSameWithoutWhatSitesVary(String address) {
    JsonLd.StoryProperties own = item(false, address, null, "own");
    assertEquals("own", published(item(true, null, null, "other"), own));
  }

  @Test
  void theObjectWithTheStorysHeadlineOrTypeIsTheStory() {
    JsonLd.StoryProperties any = item(false, null, null, "any");
    assertEquals("own", published(any, item(true, null, null, "own")));
    assertEquals("own", published(any, item(false, null, "وصول كيري إلى باريس", "own")));
    assertEquals(
        "own",
        published(
            item(true, null, null, "typed"), item(false, null, "وصول كيري إلى باريس", "own")));
    assertEquals("any", published(any, item(false, null, null, "second")));
  }

  @Test
  void anObjectOfAnotherPageOrHeadlineIsNot() {
    assertNull(published(item(false, "http://a.com/news/2", null, "other")));
    assertNull(published(item(false, null, "خبر آخر", "other")));
    assertNull(published(item(true, "http://a.com/news/2", "خبر آخر", "other")));
    assertEquals("own", published(item(true, null, "خبر آخر", "own")));
    assertEquals("own", published(item(false, "http://a.com/news/1", "خبر آخر", "own")));
  }

  @Test
  void withoutAnAddressOrATitleOfThePageNoObjectIsOfAnother() {
    List<JsonLd.StoryProperties> items = List.of(item(false, "http://b.com/2", "خبر آخر", "own"));
    StoryItem story = StoryItem.among(items, List.of(), List.of());
    assertEquals(new StoryItem("خبر آخر", "own", "changed"), story);
  }

  @Test
  void theHeadlineAndTheDayMayBeOfTwoObjects() {
    JsonLd.StoryProperties dated = item(true, "http://a.com/news/1", null, "own");
    JsonLd.StoryProperties named =
        new JsonLd.StoryProperties(true, null, "وصول كيري إلى باريس", null, null, null);
    assertEquals(
        new StoryItem("وصول كيري إلى باريس", "own", "changed"),
        StoryItem.among(List.of(dated, named), ADDRESSES, TITLES));
  }
}
