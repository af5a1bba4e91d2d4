package rasd.report;

import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import rasd.published.TableRow;
import rasd.tables.Context;
import rasd.tables.Slices;

/**
 * The part about who is mentioned with whom in a sentence: the network, its pairs, and their
 * matrix.
 */
final class NetworkPart implements Part {
  private static final String CONTEXT_READ = Context.SENTENCE.label();
  private static final int MOST_PAIRS = 300;
  private static final int MOST_IN_MATRIX = 30;

  /** A row of {@code comentions}. */
  private record ComentionRow(
      String a,
      String b,
      long weight,
      long stories,
      long sources,
      double npmi,
      double g2,
      double qValue,
      List<String> articles,
      List<Long> sentences) {
    static final Comparator<ComentionRow> HEAVIEST =
        Comparator.comparingLong(ComentionRow::weight)
            .thenComparingDouble(ComentionRow::g2)
            .reversed()
            .thenComparing(ComentionRow::a)
            .thenComparing(ComentionRow::b);
  }

  /** A row of {@code entity_network}. */
  private record NetworkRow(
      String entity, long community, long degree, double strength, double betweenness) {
    static final Comparator<NetworkRow> STRONGEST =
        Comparator.comparingDouble(NetworkRow::strength)
            .reversed()
            .thenComparing(NetworkRow::entity);
  }

  @Override
  public String key() {
    return "network";
  }

  @Override
  public void write(Material material, Element section) {
    Top<ComentionRow> pairs = pairs(material);
    Set<String> shown = new TreeSet<>();
    for (ComentionRow pair : pairs.list()) {
      shown.add(pair.a());
      shown.add(pair.b());
    }
    List<NetworkRow> nodes = nodes(shown, material);
    writeNodes(nodes, pairs.list(), material, section);
    writePairs(pairs, material, section);
    writeMatrix(nodes, material, section);
  }

  private static Top<ComentionRow> pairs(Material material) {
    Top<ComentionRow> top = new Top<>(MOST_PAIRS, ComentionRow.HEAVIEST);
    material
        .run()
        .table("comentions")
        .columns(ENTITY_A, ENTITY_B, WEIGHT, STORY_COUNT, SOURCE_COUNT)
        .columns(NPMI, G2, Q_VALUE, BACKBONE, EVIDENCE)
        .where(CONTEXT, CONTEXT_READ)
        .where(SLICE_TYPE, Slices.ALL)
        .forEach(
            row -> {
              if (row.truth(BACKBONE) || material.run().rows("entity_network") < MOST_PAIRS) {
                top.add(pair(row));
              }
            });
    return top;
  }

  private static ComentionRow pair(TableRow row) {
    return new ComentionRow(
        row.text(ENTITY_A),
        row.text(ENTITY_B),
        row.whole(WEIGHT),
        row.whole(STORY_COUNT),
        row.whole(SOURCE_COUNT),
        row.measure(NPMI),
        row.measure(G2),
        row.measure(Q_VALUE),
        row.texts(EVIDENCE + "." + ARTICLE_ID),
        row.wholes(EVIDENCE + "." + SENTENCE_NO));
  }

  private static List<NetworkRow> nodes(Set<String> shown, Material material) {
    List<NetworkRow> nodes = new ArrayList<>();
    material
        .run()
        .table("entity_network")
        .columns(COMMUNITY_ID, DEGREE, STRENGTH, BETWEENNESS)
        .where(CONTEXT, CONTEXT_READ)
        .where(ENTITY_ID, shown)
        .forEach(
            row ->
                nodes.add(
                    new NetworkRow(
                        row.text(ENTITY_ID),
                        row.has(COMMUNITY_ID) ? row.whole(COMMUNITY_ID) : -1,
                        row.whole(DEGREE),
                        row.measure(STRENGTH),
                        row.measure(BETWEENNESS))));
    nodes.sort(NetworkRow.STRONGEST);
    return nodes;
  }

  private static void writeNodes(
      List<NetworkRow> nodes, List<ComentionRow> pairs, Material material, Element section) {
    NetworkLayout layout = new NetworkLayout();
    pairs.forEach(pair -> layout.add(pair.a(), pair.b(), (double) pair.weight()));
    Map<String, double[]> places = layout.places();
    Figure figure =
        material
            .figure("nodes", Chart.NETWORK)
            .text("name", ChartRole.LABEL)
            .text("about")
            .number("strength", ChartRole.VALUE)
            .number("community", ChartRole.GROUP)
            .number("degree")
            .number("betweenness");
    for (NetworkRow node : nodes) {
      double[] place = places.getOrDefault(node.entity(), new double[2]);
      figure
          .row(material.evidence().ofEntity(material.entities().name(node.entity()), node.entity()))
          .data("id", node.entity())
          .data("x", Math.round(place[0]))
          .data("y", Math.round(place[1]))
          .cell(material.entities().name(node.entity()))
          .cell(material.entities().about(node.entity(), material.wording()))
          .whole(Math.round(node.strength()))
          .whole(node.community())
          .whole(node.degree())
          .decimal(node.betweenness(), 0);
    }
    figure.writeTo(section, new Figure.Cap(material.entities().size(), "entity_network"));
  }

  private static void writePairs(Top<ComentionRow> pairs, Material material, Element section) {
    Figure figure =
        material
            .figure("pairs", Chart.NONE)
            .text("name", ChartRole.LABEL)
            .text("about")
            .text("with", ChartRole.OTHER)
            .text("about_other")
            .number("sentences", ChartRole.VALUE)
            .number("stories")
            .number("sources")
            .number("npmi")
            .number("g2")
            .number("q_value");
    for (ComentionRow pair : pairs.list()) {
      String a = material.entities().name(pair.a());
      String b = material.entities().name(pair.b());
      figure
          .row(material.evidence().ofPlaces(a + " + " + b, places(pair, material.articles())))
          .data("a", pair.a())
          .data("b", pair.b())
          .cell(a)
          .cell(material.entities().about(pair.a(), material.wording()))
          .cell(b)
          .cell(material.entities().about(pair.b(), material.wording()))
          .whole(pair.weight())
          .whole(pair.stories())
          .whole(pair.sources())
          .decimal(pair.npmi(), 2)
          .decimal(pair.g2(), 0)
          .qValue(pair.qValue());
    }
    figure.writeTo(section, new Figure.Cap(pairs.seen(), "comentions"));
  }

  private static List<MarkedPlace> places(ComentionRow pair, Articles articles) {
    List<MarkedPlace> places = new ArrayList<>();
    for (int i = 0; i < pair.articles().size(); i++) {
      places.add(
          MarkedPlace.unmarked(
              articles.number(pair.articles().get(i)), pair.sentences().get(i).intValue()));
    }
    return places;
  }

  private static void writeMatrix(List<NetworkRow> nodes, Material material, Element section) {
    List<String> ids = nodes.stream().limit(MOST_IN_MATRIX).map(NetworkRow::entity).toList();
    Map<String, Map<String, Long>> weights = new HashMap<>();
    material
        .run()
        .table("comentions")
        .columns(WEIGHT)
        .where(CONTEXT, CONTEXT_READ)
        .where(SLICE_TYPE, Slices.ALL)
        .where(ENTITY_A, ids)
        .where(ENTITY_B, ids)
        .forEach(
            row -> {
              String a = row.text(ENTITY_A);
              String b = row.text(ENTITY_B);
              weights.computeIfAbsent(a, key -> new HashMap<>()).put(b, row.whole(WEIGHT));
              weights.computeIfAbsent(b, key -> new HashMap<>()).put(a, row.whole(WEIGHT));
            });
    Figure figure =
        material
            .figure("matrix", Chart.HEAT)
            .text("name", ChartRole.LABEL)
            .points("sentences", ids.stream().map(material.entities()::name).toList());
    for (String id : ids) {
      String name = material.entities().name(id);
      figure.row(material.evidence().ofEntity(name, id)).cell(name);
      Map<String, Long> row = weights.getOrDefault(id, Map.of());
      ids.forEach(other -> figure.whole(row.getOrDefault(other, 0L)));
    }
    figure.writeTo(section, new Figure.Cap(material.entities().size(), "comentions"));
  }
}
