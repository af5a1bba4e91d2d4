package rasd.html;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rasd.pages.Line;

/**
 * What a page's JSON-LD says about the page's own story. The headline and the dates are each read
 * from the object that has them and best fits the page by its address, its headline and its type.
 * These values are null if no object fits.
 *
 * @param published the day or time of publication as written; null if it is not given
 */
record StoryItem(@Nullable String headline, @Nullable String published, @Nullable String modified) {
  private static final int OWN_ADDRESS = 4;
  private static final int OWN_HEADLINE = 2;
  private static final int FOREIGN = -2;
  private static final int LEAST = -1;
  private static final Pattern NO_PART_OF_ADDRESS =
      Pattern.compile("(?i)^(?:https?:)?//(?:www\\.|m\\.)?|[?#].*$|/$");

  /**
   * The story among these objects.
   *
   * @param addresses the addresses of the page
   */
  static StoryItem among(
      List<JsonLd.StoryProperties> items, Collection<String> addresses, Collection<String> titles) {
    Function<JsonLd.StoryProperties, Integer> score = item -> score(item, addresses, titles);
    JsonLd.StoryProperties dated = best(items, score, item -> item.published() != null);
    JsonLd.StoryProperties named = best(items, score, item -> item.headline() != null);
    return new StoryItem(
        named == null ? null : named.headline(),
        dated == null ? null : dated.published(),
        dated == null ? null : dated.modified());
  }

  private static JsonLd.@Nullable StoryProperties best(
      List<JsonLd.StoryProperties> items,
      Function<JsonLd.StoryProperties, Integer> score,
      Function<JsonLd.StoryProperties, Boolean> says) {
    JsonLd.StoryProperties best = null;
    int most = LEAST - 1;
    for (JsonLd.StoryProperties item : items) {
      int points = score.apply(item);
      if (points > most && says.apply(item)) {
        most = points;
        best = item;
      }
    }
    return best;
  }

  private static int score(
      JsonLd.StoryProperties item, Collection<String> addresses, Collection<String> titles) {
    int score = item.isStory() ? 1 : 0;
    if (item.address() != null && !addresses.isEmpty()) {
      String own = bare(item.address());
      score +=
          addresses.stream().map(StoryItem::bare).anyMatch(own::equals) ? OWN_ADDRESS : FOREIGN;
    }
    if (item.headline() != null && !titles.isEmpty()) {
      String headline = Line.fold(item.headline());
      score +=
          titles.stream().map(Line::fold).anyMatch(title -> isSame(headline, title))
              ? OWN_HEADLINE
              : FOREIGN;
    }
    return score;
  }

  /** Whether two titles are the same; either may include the site's name. */
  private static boolean isSame(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && (one.contains(other) || other.contains(one));
  }

  private static String bare(String address) {
    String bare = NO_PART_OF_ADDRESS.matcher(address.strip()).replaceAll("");
    return bare.toLowerCase(Locale.ROOT);
  }
}
