package rasd.report;

import static rasd.tables.Columns.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import rasd.tables.Slices;

/** The part about the input: what was read, by source and month, and what was left out. */
final class ReadPart implements Part {
  private static final int MOST_SOURCES = 100;

  @Override
  public String key() {
    return "read";
  }

  @Override
  public void write(Material material, Element section) {
    Coverage coverage = Coverage.of(material.articles());
    writeSources(material, section);
    writeMonths(coverage, material, section);
    writeMatrix(coverage, material, section);
    LeftOut.write(material, section);
  }

  private static void writeSources(Material material, Element section) {
    Articles articles = material.articles();
    Figure figure =
        material
            .figure("sources", Chart.BARS)
            .text("source", ChartRole.LABEL)
            .number("articles", ChartRole.VALUE)
            .number("share")
            .number("stories")
            .number("words")
            .text("first")
            .text("last");
    Map<String, LocalDate[]> days = days(articles);
    Map<String, Totals.SizeRow> sources = material.totals().slices(Slices.OF_SOURCE);
    Top<Map.Entry<String, Totals.SizeRow>> top = new Top<>(MOST_SOURCES, Totals.LARGEST_FIRST);
    sources.entrySet().forEach(top::add);
    for (Map.Entry<String, Totals.SizeRow> source : top.list()) {
      String name = source.getKey();
      LocalDate[] span = days.getOrDefault(name, new LocalDate[2]);
      figure
          .row(ofSource(name, material))
          .cell(name)
          .whole(source.getValue().articles())
          .percent((double) source.getValue().articles() / articles.size())
          .whole(source.getValue().stories())
          .whole(source.getValue().words())
          .day(span[0])
          .day(span[1]);
    }
    figure.writeTo(section, new Figure.Cap(top.seen(), "slices"));
  }

  private static @Nullable String ofSource(String source, Material material) {
    Articles articles = material.articles();
    return material
        .evidence()
        .ofArticles(
            source, IntStream.range(0, articles.size()).filter(a -> articles.isFrom(a, source)));
  }

  /** The first and the last day on which each source published. */
  private static Map<String, LocalDate[]> days(Articles articles) {
    Map<String, LocalDate[]> days = new TreeMap<>();
    for (int i = 0; i < articles.size(); i++) {
      String source = articles.source(i);
      LocalDate day = articles.day(i);
      if (source != null && day != null) {
        LocalDate[] span = days.computeIfAbsent(source, s -> new LocalDate[] {day, day});
        span[0] = day.isBefore(span[0]) ? day : span[0];
        span[1] = day.isAfter(span[1]) ? day : span[1];
      }
    }
    return days;
  }

  private static void writeMonths(Coverage coverage, Material material, Element section) {
    Articles articles = material.articles();
    List<String> months = material.totals().months();
    writeCoverage(coverage, months, material, section);
    Figure figure =
        material
            .figure("months", Chart.COLUMNS)
            .text("month", ChartRole.LABEL)
            .number("articles", ChartRole.VALUE)
            .number("sources")
            .number("stories")
            .number("words");
    for (String month : months) {
      Totals.SizeRow size = material.totals().of(Slices.OF_MONTH, month);
      figure
          .row(
              material
                  .evidence()
                  .ofArticles(
                      material.wording().month(month),
                      IntStream.range(0, articles.size())
                          .filter(a -> month.equals(articles.month(a)))))
          .cell(material.wording().month(month))
          .whole(size.articles())
          .whole(coverage.sources(month))
          .whole(size.stories())
          .whole(size.words());
    }
    figure.writeTo(
        section,
        new Figure.Cap(
            material.totals().slices(Slices.OF_MONTH).values().stream()
                .filter(size -> size.articles() > 0)
                .count(),
            "slices"));
  }

  /**
   * Warns the reader if not every source has articles in every month, which makes months hard to
   * compare.
   */
  private static void writeCoverage(
      Coverage coverage, List<String> months, Material material, Element section) {
    int sources = material.totals().slices(Slices.OF_SOURCE).size();
    long whole = coverage.sourcesOfAll(months);
    if (months.size() > 1 && whole < sources) {
      section
          .appendElement("p")
          .addClass("caution")
          .text(material.wording().text("coverage", whole, sources, months.size()));
    }
  }

  private static void writeMatrix(Coverage coverage, Material material, Element section) {
    List<String> sources = material.totals().sources();
    List<String> months = material.totals().months();
    if (sources.size() < 2 || months.size() < 2) {
      return;
    }
    Figure figure =
        material
            .figure("source_months", Chart.HEAT)
            .text("source", ChartRole.LABEL)
            .points("articles", months.stream().map(material.wording()::month).toList());
    for (String source : sources) {
      figure.row(ofSource(source, material)).cell(source);
      months.forEach(month -> figure.whole(coverage.articles(source, month)));
    }
    figure.writeTo(
        section, new Figure.Cap(material.totals().slices(Slices.OF_SOURCE).size(), "articles"));
  }
}
