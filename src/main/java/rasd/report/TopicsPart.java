package rasd.report;

import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import rasd.published.TableRow;
import rasd.tables.Slices;

/**
 * The part about topics, in the order of their numbers in the tables: terms, shares, exemplars, and
 * the models that were tried.
 */
final class TopicsPart implements Part {
  private static final int MOST_TOPICS = 50;
  private static final int MOST_TERMS = 20;
  private static final double OF_PROBABILITY = 0.6;

  /** A row of {@code topics}. */
  private record TopicRow(
      int number,
      String label,
      double share,
      long articles,
      long stories,
      double npmi,
      double stability,
      List<String> terms,
      List<String> exemplars,
      List<Long> sentences) {
    static final Comparator<TopicRow> BY_NUMBER = Comparator.comparingInt(TopicRow::number);
  }

  /** A row of {@code topic_terms}. */
  private record TopicTermRow(String term, long rank, double probability, double relevance) {
    static final Comparator<TopicTermRow> BY_RANK =
        Comparator.comparingLong(TopicTermRow::rank).thenComparing(TopicTermRow::term);

    /**
     * The logarithm of the term's lift, from {@code relevance = 0.6 ln probability + 0.4 ln lift}.
     */
    double lift() {
      return (relevance - OF_PROBABILITY * Math.log(probability)) / (1 - OF_PROBABILITY);
    }
  }

  @Override
  public String key() {
    return "topics";
  }

  @Override
  public void write(Material material, Element section) {
    Top<TopicRow> topics = new Top<>(MOST_TOPICS, TopicRow.BY_NUMBER);
    material
        .run()
        .table("topics")
        .columns(TOPIC_ID, LABEL, SHARE, ARTICLE_COUNT, STORY_COUNT, NPMI, STABILITY)
        .columns(TOP_TERMS, EXEMPLAR_SENTENCES)
        .forEach(row -> topics.add(topic(row)));
    writeTopics(topics, material, section);
    writeTerms(topics, material, section);
    if (material.totals().months().size() > 1) {
      writeSlices(
          "topic_months", Slices.OF_MONTH, material.totals().months(), topics, material, section);
    }
    if (material.totals().sources().size() > 1) {
      writeSlices(
          "topic_sources",
          Slices.OF_SOURCE,
          material.totals().sources(),
          topics,
          material,
          section);
    }
    writeModels(material, section);
  }

  private static TopicRow topic(TableRow row) {
    String label = row.textOrNull(LABEL);
    return new TopicRow(
        (int) row.whole(TOPIC_ID),
        label == null ? "" : label,
        row.measure(SHARE),
        row.whole(ARTICLE_COUNT),
        row.whole(STORY_COUNT),
        row.measure(NPMI),
        row.measure(STABILITY),
        row.texts(TOP_TERMS),
        row.texts(EXEMPLAR_SENTENCES + "." + ARTICLE_ID),
        row.wholes(EXEMPLAR_SENTENCES + "." + SENTENCE_NO));
  }

  private static String name(TopicRow topic, Wording wording) {
    return wording.whole(topic.number()) + " · " + topic.label();
  }

  private static void writeTopics(Top<TopicRow> topics, Material material, Element section) {
    Wording wording = material.wording();
    Figure figure =
        material
            .figure("topic_list", Chart.BARS)
            .text("topic", ChartRole.LABEL)
            .number("share", ChartRole.VALUE)
            .number("articles")
            .number("stories")
            .text("terms")
            .number("stability")
            .number("npmi");
    for (TopicRow topic : topics.list()) {
      figure
          .row(sentences(topic, material))
          .cell(name(topic, wording))
          .percent(topic.share())
          .whole(topic.articles())
          .whole(topic.stories())
          .cells(topic.terms())
          .decimal(topic.stability(), 2)
          .decimal(topic.npmi(), 2);
    }
    figure.writeTo(section, new Figure.Cap(topics.seen(), "topics"));
  }

  private static @Nullable String sentences(TopicRow topic, Material material) {
    return material.evidence().ofPlaces(name(topic, material.wording()), places(topic, material));
  }

  private static List<MarkedPlace> places(TopicRow topic, Material material) {
    List<MarkedPlace> places = new ArrayList<>();
    for (int i = 0; i < topic.exemplars().size(); i++) {
      places.add(
          MarkedPlace.unmarked(
              material.articles().number(topic.exemplars().get(i)),
              topic.sentences().get(i).intValue()));
    }
    return places;
  }

  private static void writeTerms(Top<TopicRow> topics, Material material, Element section) {
    Map<Integer, Top<TopicTermRow>> terms = new TreeMap<>();
    topics.list().forEach(t -> terms.put(t.number(), new Top<>(MOST_TERMS, TopicTermRow.BY_RANK)));
    material
        .run()
        .table("topic_terms")
        .columns(TOPIC_ID, TERM, RANK, PROBABILITY, RELEVANCE)
        .forEach(
            row -> {
              Top<TopicTermRow> top = terms.get((int) row.whole(TOPIC_ID));
              if (top != null) {
                top.add(
                    new TopicTermRow(
                        row.text(TERM),
                        row.whole(RANK),
                        row.measure(PROBABILITY),
                        row.measure(RELEVANCE)));
              }
            });
    Figure figure =
        material
            .figure("topic_terms", Chart.BARS)
            .text("topic", ChartRole.GROUP)
            .text("term", ChartRole.LABEL)
            .number("probability", ChartRole.VALUE)
            .number("lift")
            .number("relevance");
    for (TopicRow topic : topics.list()) {
      List<TopicTermRow> byRelevance =
          Objects.requireNonNull(terms.get(topic.number())).list().stream()
              .sorted(Comparator.comparingDouble(TopicTermRow::relevance).reversed())
              .toList();
      for (TopicTermRow term : byRelevance) {
        figure
            .row(sentences(topic, material))
            .cell(name(topic, material.wording()))
            .cell(term.term())
            .decimal(term.probability(), 4)
            .decimal(term.lift(), 2)
            .decimal(term.relevance(), 2);
      }
    }
    figure.writeTo(section, new Figure.Cap(material.run().rows("topic_terms"), "topic_terms"));
  }

  private static void writeSlices(
      String key,
      String type,
      List<String> slices,
      Top<TopicRow> topics,
      Material material,
      Element section) {
    Map<Integer, Map<String, Double>> shares = new TreeMap<>();
    material
        .run()
        .table("topic_slices")
        .columns(TOPIC_ID, SLICE, SHARE)
        .where(SLICE_TYPE, type)
        .forEach(
            row ->
                shares
                    .computeIfAbsent((int) row.whole(TOPIC_ID), topic -> new TreeMap<>())
                    .put(row.text(SLICE), row.measure(SHARE)));
    boolean isByMonth = type.equals(Slices.OF_MONTH);
    Figure figure =
        material
            .figure(key, isByMonth ? Chart.LINES : Chart.HEAT)
            .text("topic", ChartRole.LABEL)
            .points(slices.stream().map(slice -> material.wording().slice(type, slice)).toList());
    if (isByMonth) {
      figure.number("change");
    }
    for (TopicRow topic : topics.list()) {
      Map<String, Double> ofTopic = shares.getOrDefault(topic.number(), Map.of());
      double[] ofSlices = slices.stream().mapToDouble(s -> ofTopic.getOrDefault(s, 0.0)).toArray();
      figure
          .row(sentences(topic, material))
          .cell(name(topic, material.wording()))
          .percents(ofSlices);
      if (isByMonth) {
        figure.change(ofSlices);
      }
    }
    figure.writeTo(section, new Figure.Cap(topics.seen(), "topic_slices"));
  }

  private static void writeModels(Material material, Element section) {
    Figure figure =
        material
            .figure("models", Chart.NONE)
            .text("model")
            .text("selected")
            .number("k")
            .number("stability")
            .number("npmi")
            .number("exclusivity")
            .number("diversity");
    Wording wording = material.wording();
    material
        .run()
        .table("topic_models")
        .columns(MODEL_ID, SELECTED, K, STABILITY, NPMI, EXCLUSIVITY, DIVERSITY)
        .forEach(
            row ->
                figure
                    .row(null)
                    .cell(row.text(MODEL_ID))
                    .cell(wording.text(row.truth(SELECTED) ? "yes" : "no"))
                    .whole(row.whole(K))
                    .decimal(row.measure(STABILITY), 2)
                    .decimal(row.measure(NPMI), 2)
                    .decimal(row.measure(EXCLUSIVITY), 2)
                    .decimal(row.measure(DIVERSITY), 2));
    figure.writeTo(section);
  }
}
