package rasd.report;

import static rasd.tables.Columns.*;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import rasd.published.TableRow;
import rasd.tables.Slices;

/**
 * Shows the key terms of sources and months, and the rates of terms over time, from {@code
 * term_slices}.
 */
final class SliceWords {
  private static final int MOST_OF_SOURCE = 15;
  private static final int MOST_OF_MONTH = 8;
  private static final int MOST_FREQUENT = 20;
  private static final int MOST_TYPICAL = 30;

  /** A key term of a slice. */
  private record KeyTermRow(
      String term, long count, double perMillion, double logRatio, double g2, double qValue) {
    static final Comparator<KeyTermRow> STRONGEST =
        Comparator.comparingDouble(KeyTermRow::g2).reversed().thenComparing(KeyTermRow::term);
  }

  private final Material material;
  private final List<String> sources;
  private final List<String> months;
  private final Map<String, Top<KeyTermRow>> ofSources = new TreeMap<>();
  private final Map<String, Top<KeyTermRow>> ofMonths = new TreeMap<>();
  private final Map<String, Map<String, Double>> rates = new LinkedHashMap<>();

  private SliceWords(Material material) {
    this.material = material;
    this.sources = material.totals().sources();
    this.months = material.totals().months();
    sources.forEach(
        source -> ofSources.put(source, new Top<>(MOST_OF_SOURCE, KeyTermRow.STRONGEST)));
    months.forEach(month -> ofMonths.put(month, new Top<>(MOST_OF_MONTH, KeyTermRow.STRONGEST)));
  }

  /**
   * Reads key terms and rates.
   *
   * @param frequent the most frequent terms of the corpus
   */
  static SliceWords of(List<String> frequent, Material material) {
    SliceWords words = new SliceWords(material);
    material
        .run()
        .table("term_slices")
        .columns(SLICE_TYPE, SLICE, TERM, COUNT, PER_MILLION, LOG_RATIO, G2, Q_VALUE, IS_KEY)
        .forEach(words::addKey);
    words.readRates(frequent);
    return words;
  }

  private void addKey(TableRow row) {
    if (!row.truth(IS_KEY)) {
      return;
    }
    Map<String, Top<KeyTermRow>> slices =
        switch (row.text(SLICE_TYPE)) {
          case Slices.OF_SOURCE -> ofSources;
          case Slices.OF_MONTH -> ofMonths;
          default -> Map.of();
        };
    Top<KeyTermRow> top = slices.get(row.text(SLICE));
    boolean isOfCalendar = slices == ofMonths && CalendarTerms.has(row.text(TERM));
    if (top != null && !isOfCalendar) {
      top.add(
          new KeyTermRow(
              row.text(TERM),
              row.whole(COUNT),
              row.measure(PER_MILLION),
              row.measure(LOG_RATIO),
              row.measure(G2),
              row.measure(Q_VALUE)));
    }
  }

  /**
   * Reads the rates over time of the terms that are most typical of a month, and of the most
   * frequent terms.
   */
  private void readRates(List<String> frequent) {
    Stream.concat(
            ofMonths.values().stream()
                .flatMap(top -> top.list().stream())
                .sorted(KeyTermRow.STRONGEST)
                .map(KeyTermRow::term)
                .distinct()
                .limit(MOST_TYPICAL),
            frequent.stream().limit(MOST_FREQUENT))
        .forEach(term -> rates.put(term, new TreeMap<>()));
    material
        .run()
        .table("term_slices")
        .columns(SLICE, PER_MILLION)
        .where(SLICE_TYPE, Slices.OF_MONTH)
        .where(TERM, rates.keySet())
        .forEach(
            row ->
                Objects.requireNonNull(rates.get(row.text(TERM)))
                    .put(row.text(SLICE), row.measure(PER_MILLION)));
  }

  void write(Element section) {
    writeRates(section);
    if (sources.size() > 1) {
      writeKeys("key_sources", Slices.OF_SOURCE, sources, ofSources, section);
    }
    if (months.size() > 1) {
      writeKeys("key_months", Slices.OF_MONTH, months, ofMonths, section);
    }
  }

  private void writeRates(Element section) {
    if (months.size() < 2) {
      return;
    }
    Wording wording = material.wording();
    Figure figure =
        material
            .figure("term_months", Chart.LINES)
            .text("term", ChartRole.LABEL)
            .points("per_million", months.stream().map(wording::month).toList());
    rates.forEach(
        (term, byMonth) -> {
          figure.row(material.evidence().ofTerm(term)).cell(term);
          months.forEach(month -> figure.decimal(byMonth.getOrDefault(month, 0.0), 0));
        });
    figure.writeTo(section, new Figure.Cap(material.run().rows("terms"), "term_slices"));
  }

  private void writeKeys(
      String key,
      String type,
      List<String> slices,
      Map<String, Top<KeyTermRow>> keys,
      Element section) {
    Figure figure =
        material
            .figure(key, Chart.BARS)
            .text(type, ChartRole.GROUP)
            .text("term", ChartRole.LABEL)
            .number("count")
            .number("per_million")
            .number("log_ratio")
            .number("g2", ChartRole.VALUE)
            .number("q_value");
    for (String slice : slices) {
      String shown = material.wording().slice(type, slice);
      for (KeyTermRow term : Objects.requireNonNull(keys.get(slice)).list()) {
        IntPredicate isThere =
            type.equals(Slices.OF_MONTH)
                ? article -> slice.equals(material.articles().month(article))
                : article -> material.articles().isFrom(article, slice);
        figure
            .row(material.evidence().ofTerm(term.term() + ": " + shown, term.term(), isThere))
            .cell(shown)
            .cell(term.term())
            .whole(term.count())
            .decimal(term.perMillion(), 0)
            .decimal(term.logRatio(), 1)
            .decimal(term.g2(), 0)
            .qValue(term.qValue());
      }
    }
    figure.writeTo(
        section, new Figure.Cap(keys.values().stream().mapToLong(Top::seen).sum(), "term_slices"));
  }
}
