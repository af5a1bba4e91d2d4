package rasd.report;

import static rasd.tables.Columns.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import rasd.published.TableRow;
import rasd.tables.Slices;

/**
 * The part about stories that are printed more than once: those printed most often, and who had
 * them first.
 */
final class StoriesPart implements Part {
  private static final int MOST_STORIES = 60;
  private static final int MOST_AGENCIES = 30;

  /** A story that more than one article reports, and its sources. */
  private record Story(int number, List<Integer> articles, List<String> sources) {
    static final Comparator<Story> MOST_PRINTED =
        Comparator.<Story>comparingInt(story -> story.sources().size())
            .thenComparingInt(story -> story.articles().size())
            .reversed()
            .thenComparingInt(Story::number);
  }

  /**
   * The counts of a source: its articles that have copies, and how often it was first, alone or
   * together with others, in a story that other sources also report.
   */
  private static final class Standing {
    private final List<Integer> copies = new ArrayList<>();
    private long own;
    private long shared;
    private long alone;
    private long together;

    long later() {
      return shared - alone - together;
    }
  }

  @Override
  public String key() {
    return "stories";
  }

  @Override
  public void write(Material material, Element section) {
    Articles articles = material.articles();
    Top<Story> top = new Top<>(MOST_STORIES, Story.MOST_PRINTED);
    Map<String, Standing> standings = new TreeMap<>();
    for (List<Integer> told : articles.sharedStories()) {
      Story story = new Story(articles.story(told.get(0)), told, articles.sources(told));
      top.add(story);
      add(story, articles, standings);
    }
    writeStories(top, material, section);
    writeStandings(standings, material, section);
    writeAgencies(material, section);
  }

  /** Adds a story to the counts of its sources. A story without known days has no first source. */
  private static void add(Story story, Articles articles, Map<String, Standing> standings) {
    List<String> first = first(story.articles(), articles);
    for (String source : story.sources()) {
      Standing standing = standings.computeIfAbsent(source, s -> new Standing());
      List<Integer> ofSource =
          story.articles().stream().filter(a -> articles.isFrom(a, source)).toList();
      standing.copies.addAll(ofSource);
      standing.own += ofSource.size() > 1 ? ofSource.size() : 0;
      if (story.sources().size() > 1 && !first.isEmpty()) {
        standing.shared++;
        if (first.contains(source)) {
          standing.alone += first.size() == 1 ? 1 : 0;
          standing.together += first.size() == 1 ? 0 : 1;
        }
      }
    }
  }

  /** The sources that had the story on its first day. */
  private static List<String> first(List<Integer> told, Articles articles) {
    List<LocalDate> days =
        told.stream().map(articles::day).filter(Objects::nonNull).sorted().toList();
    return days.isEmpty()
        ? List.of()
        : articles.sources(told.stream().filter(a -> days.get(0).equals(articles.day(a))).toList());
  }

  private static void writeStories(Top<Story> top, Material material, Element section) {
    Articles articles = material.articles();
    Map<Integer, String> titles = titles(top.list(), material);
    Figure figure =
        material
            .figure("stories_shared", Chart.NONE)
            .text("title", ChartRole.LABEL)
            .number("articles", ChartRole.VALUE)
            .number("sources")
            .text("who")
            .text("first")
            .text("last")
            .text("who_first");
    for (Story story : top.list()) {
      List<LocalDate> days =
          story.articles().stream().map(articles::day).filter(Objects::nonNull).sorted().toList();
      String title = titles.getOrDefault(story.number(), articles.id(story.number()));
      figure
          .row(
              material
                  .evidence()
                  .ofArticles(title, story.articles().stream().mapToInt(article -> article)))
          .cell(title)
          .whole(story.articles().size())
          .whole(story.sources().size())
          .cells(story.sources())
          .day(days.isEmpty() ? null : days.get(0))
          .day(days.isEmpty() ? null : days.get(days.size() - 1))
          .cells(first(story.articles(), articles));
    }
    figure.writeTo(section, new Figure.Cap(top.seen(), "stories"));
  }

  /** The title of each story: that of the first of its articles that has one. */
  private static Map<Integer, String> titles(List<Story> stories, Material material) {
    Map<Integer, String> titles = new HashMap<>();
    List<String> ids = new ArrayList<>();
    for (Story story : stories) {
      story.articles().forEach(article -> ids.add(material.articles().id(article)));
    }
    material
        .run()
        .table("articles")
        .columns(TITLE)
        .where(ARTICLE_ID, ids)
        .forEach(row -> addTitle(row, material.articles(), titles));
    return titles;
  }

  private static void addTitle(TableRow row, Articles articles, Map<Integer, String> titles) {
    String title = row.textOrNull(TITLE);
    if (title != null) {
      titles.putIfAbsent(articles.story(articles.number(row.text(ARTICLE_ID))), title);
    }
  }

  private static void writeStandings(
      Map<String, Standing> standings, Material material, Element section) {
    Figure figure =
        material
            .figure("first", Chart.BARS)
            .text("source", ChartRole.LABEL)
            .number("articles")
            .number("copies", ChartRole.VALUE)
            .number("copy_share")
            .number("own_copies")
            .number("shared")
            .number("first_alone")
            .number("first_together")
            .number("later");
    standings.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, Standing>>comparingInt(s -> -s.getValue().copies.size())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_STORIES)
        .forEach(
            source -> {
              long all = material.totals().of(Slices.OF_SOURCE, source.getKey()).articles();
              Standing standing = source.getValue();
              figure
                  .row(ofCopies(source.getKey(), standing, material))
                  .cell(source.getKey())
                  .whole(all)
                  .whole(standing.copies.size())
                  .percent((double) standing.copies.size() / Math.max(1, all))
                  .whole(standing.own)
                  .whole(standing.shared)
                  .whole(standing.alone)
                  .whole(standing.together)
                  .whole(standing.later());
            });
    figure.writeTo(section, new Figure.Cap(standings.size(), "stories"));
  }

  private static @Nullable String ofCopies(String source, Standing standing, Material material) {
    return material
        .evidence()
        .ofArticles(source, standing.copies.stream().mapToInt(article -> article));
  }

  private static void writeAgencies(Material material, Element section) {
    Map<String, Map<String, Long>> agencies = new TreeMap<>();
    Map<String, List<Integer>> credited = new HashMap<>();
    material
        .run()
        .table("articles")
        .columns(ARTICLE_ID, AGENCY, SOURCE)
        .forEach(
            row -> {
              String agency = row.textOrNull(AGENCY);
              if (agency != null) {
                credited
                    .computeIfAbsent(agency, a -> new ArrayList<>())
                    .add(material.articles().number(row.text(ARTICLE_ID)));
                String source = row.textOrNull(SOURCE);
                agencies
                    .computeIfAbsent(agency, a -> new TreeMap<>())
                    .merge(
                        source == null ? material.wording().text("unknown.source") : source,
                        1L,
                        Long::sum);
              }
            });
    Figure figure =
        material
            .figure("agencies", Chart.BARS)
            .text("agency", ChartRole.LABEL)
            .number("articles", ChartRole.VALUE)
            .text("who");
    agencies.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, Map<String, Long>>>comparingLong(
                    agency -> -sum(agency.getValue()))
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_AGENCIES)
        .forEach(
            agency ->
                figure
                    .row(
                        material
                            .evidence()
                            .ofArticles(
                                agency.getKey(),
                                credited.getOrDefault(agency.getKey(), List.of()).stream()
                                    .mapToInt(article -> article)))
                    .cell(agency.getKey())
                    .whole(sum(agency.getValue()))
                    .cells(Forms.shown(agency.getValue(), MOST_AGENCIES, material.wording())));
    figure.writeTo(section, new Figure.Cap(agencies.size(), "articles"));
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(count -> count).sum();
  }
}
