package rasd.report;

import static rasd.tables.Columns.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rasd.published.PublishedRun;

/**
 * The source, day and story of every article, by the number of the article. Articles are numbered
 * in the order of the table {@code articles}, which is the order of their ids.
 */
final class Articles {
  private static final int HEXADECIMAL = 16;
  private static final int UNKNOWN_DAY = Integer.MIN_VALUE;

  private final long[] ids;
  private final int[] sources;
  private final int[] days;
  private final int[] stories;
  private final List<String> sourceNames;

  private Articles(
      long[] ids, int[] sources, int[] days, long[] storyIds, List<String> sourceNames) {
    this.ids = ids;
    this.sources = sources;
    this.days = days;
    this.sourceNames = sourceNames;
    this.stories = Arrays.stream(storyIds).mapToInt(this::number).toArray();
  }

  static Articles of(PublishedRun run) {
    int size = Math.toIntExact(run.rows("articles"));
    long[] ids = new long[size];
    int[] sources = new int[size];
    int[] days = new int[size];
    long[] stories = new long[size];
    TreeMap<String, Integer> names = new TreeMap<>();
    int[] next = {0};
    run.table("articles")
        .columns(ARTICLE_ID, SOURCE, PUBLISHED_ON, STORY_ID)
        .forEach(
            row -> {
              int i = next[0]++;
              String source = row.textOrNull(SOURCE);
              LocalDate day = row.day(PUBLISHED_ON);
              ids[i] = id(row.text(ARTICLE_ID));
              sources[i] = source == null ? -1 : names.computeIfAbsent(source, s -> names.size());
              days[i] = day == null ? UNKNOWN_DAY : (int) day.toEpochDay();
              stories[i] = id(row.text(STORY_ID));
            });
    String[] byNumber = new String[names.size()];
    names.forEach((name, number) -> byNumber[number] = name);
    return new Articles(ids, sources, days, stories, List.of(byNumber));
  }

  private static long id(String articleId) {
    return Long.parseUnsignedLong(articleId, HEXADECIMAL);
  }

  int size() {
    return ids.length;
  }

  /** The number of the article with this id, which must be in the table. */
  int number(String articleId) {
    return number(id(articleId));
  }

  private int number(long id) {
    int low = 0;
    int high = ids.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Long.compareUnsigned(ids[middle], id) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (high < 0 || ids[low] != id) {
      throw new IllegalStateException(
          "No article has the id " + String.format(Locale.ROOT, "%016x", id));
    }
    return low;
  }

  String id(int article) {
    return String.format(Locale.ROOT, "%016x", ids[article]);
  }

  @Nullable String source(int article) {
    return sources[article] < 0 ? null : sourceNames.get(sources[article]);
  }

  @Nullable LocalDate day(int article) {
    return days[article] == UNKNOWN_DAY ? null : LocalDate.ofEpochDay(days[article]);
  }

  /** The month of an article, such as {@code 2014-10}; null if the day is unknown. */
  @Nullable String month(int article) {
    LocalDate day = day(article);
    return day == null ? null : day.toString().substring(0, "2014-10".length());
  }

  /**
   * The number of an article's story, which has the id, and so the number, of one of its articles.
   */
  int story(int article) {
    return stories[article];
  }

  boolean isFrom(int article, String source) {
    return source.equals(source(article));
  }

  boolean isWithin(int article, LocalDate first, LocalDate last) {
    int day = days[article];
    return day != UNKNOWN_DAY && day >= first.toEpochDay() && day <= last.toEpochDay();
  }

  /** The articles of each story that more than one article reports. */
  List<List<Integer>> sharedStories() {
    TreeMap<Integer, List<Integer>> byStory = new TreeMap<>();
    for (int i = 0; i < ids.length; i++) {
      byStory.computeIfAbsent(stories[i], s -> new ArrayList<>()).add(i);
    }
    return byStory.values().stream().filter(articles -> articles.size() > 1).toList();
  }

  /** The known sources of some articles, sorted and without repetitions. */
  List<String> sources(List<Integer> articles) {
    TreeSet<String> found = new TreeSet<>();
    for (int article : articles) {
      String source = source(article);
      if (source != null) {
        found.add(source);
      }
    }
    return List.copyOf(found);
  }
}
