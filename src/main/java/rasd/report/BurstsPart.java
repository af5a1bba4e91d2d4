package rasd.report;

import static rasd.tables.Columns.*;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import rasd.published.TableRow;

/** The part about bursts: when something suddenly became news. */
final class BurstsPart implements Part {
  private static final int MOST = 60;

  /** A row of {@code bursts}. */
  private record BurstRow(
      String kind,
      String key,
      LocalDate first,
      LocalDate last,
      long articles,
      long stories,
      double weight) {
    static final Comparator<BurstRow> HEAVIEST =
        Comparator.comparingDouble(BurstRow::weight)
            .reversed()
            .thenComparing(BurstRow::kind)
            .thenComparing(BurstRow::key)
            .thenComparing(BurstRow::first);
  }

  @Override
  public String key() {
    return "bursts";
  }

  @Override
  public void write(Material material, Element section) {
    Top<BurstRow> top = new Top<>(MOST, BurstRow.HEAVIEST);
    material
        .run()
        .table("bursts")
        .columns(KIND, KEY, LEVEL, START_ON, END_ON, ARTICLE_COUNT, STORY_COUNT, WEIGHT)
        .forEach(
            row -> {
              if (row.whole(LEVEL) == 1 && !isOfCalendar(row)) {
                top.add(
                    new BurstRow(
                        row.text(KIND),
                        row.text(KEY),
                        Objects.requireNonNull(row.day(START_ON)),
                        Objects.requireNonNull(row.day(END_ON)),
                        row.whole(ARTICLE_COUNT),
                        row.whole(STORY_COUNT),
                        row.measure(WEIGHT)));
              }
            });
    Wording wording = material.wording();
    Figure figure =
        material
            .figure("burst_list", Chart.SPANS)
            .text("burst", ChartRole.LABEL)
            .text("kind", ChartRole.GROUP)
            .text("first", ChartRole.START)
            .text("last", ChartRole.END)
            .number("weight", ChartRole.VALUE)
            .number("articles")
            .number("stories");
    for (BurstRow burst : top.list()) {
      figure
          .row(sentences(burst, material))
          .data("start", burst.first())
          .data("end", burst.last())
          .cell(name(burst, material))
          .cell(wording.text("burst." + burst.kind()))
          .day(burst.first())
          .day(burst.last())
          .decimal(burst.weight(), 0)
          .whole(burst.articles())
          .whole(burst.stories());
    }
    figure.writeTo(section, new Figure.Cap(top.seen(), "bursts"));
  }

  private static boolean isOfCalendar(TableRow row) {
    return row.text(KIND).equals("term") && CalendarTerms.has(row.text(KEY));
  }

  private static String name(BurstRow burst, Material material) {
    return burst.kind().equals("entity") ? material.entities().name(burst.key()) : burst.key();
  }

  private static @Nullable String sentences(BurstRow burst, Material material) {
    String heading =
        name(burst, material)
            + ": "
            + material.wording().day(burst.first())
            + " – "
            + material.wording().day(burst.last());
    IntPredicate isThen =
        article -> material.articles().isWithin(article, burst.first(), burst.last());
    return burst.kind().equals("entity")
        ? material.evidence().ofEntity(heading, burst.key(), isThen)
        : material.evidence().ofTerm(heading, burst.key(), isThen);
  }
}
