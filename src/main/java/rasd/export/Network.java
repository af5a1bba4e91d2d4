package rasd.export;

import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import rasd.published.PublishedRun;
import rasd.published.Scan;
import rasd.published.TableRow;
import rasd.tables.Slices;

/** The pairs of one context in the whole corpus, and the entities in them. */
final class Network {
  private final PublishedRun run;
  private final String context;
  private final boolean isBackbone;
  private final Map<String, Node> nodes = new TreeMap<>();
  private long edges;

  private Network(PublishedRun run, String context, boolean isBackbone) {
    this.run = run;
    this.context = context;
    this.isBackbone = isBackbone;
  }

  /** Reads the entities. Pairs are read when they are needed. */
  static Network of(PublishedRun run, String context, boolean isBackbone) {
    Network network = new Network(run, context, isBackbone);
    Set<String> ends = new TreeSet<>();
    network
        .pairs(Slices.ALL)
        .forEach(
            row -> {
              if (network.isWanted(row)) {
                network.edges++;
                ends.add(row.text(ENTITY_A));
                ends.add(row.text(ENTITY_B));
              }
            });
    network.readNodes(ends);
    return network;
  }

  private Scan pairs(String sliceType) {
    return run.table("comentions")
        .columns(ENTITY_A, ENTITY_B, BACKBONE)
        .where(CONTEXT, context)
        .where(SLICE_TYPE, sliceType);
  }

  private boolean isWanted(TableRow row) {
    return !isBackbone || row.truth(BACKBONE);
  }

  private void readNodes(Set<String> ends) {
    Map<String, Node.NodeMeasures> measures = new HashMap<>();
    run.table("entity_network")
        .columns(ENTITY_ID, COMMUNITY_ID, DEGREE, STRENGTH, PAGERANK, BETWEENNESS)
        .where(CONTEXT, context)
        .forEach(
            row ->
                measures.put(
                    row.text(ENTITY_ID),
                    new Node.NodeMeasures(
                        row.whole(COMMUNITY_ID),
                        row.whole(DEGREE),
                        row.measure(STRENGTH),
                        row.measure(PAGERANK),
                        row.measure(BETWEENNESS))));
    run.table("entities")
        .columns(ENTITY_ID, NAME, NAME_LATIN, TYPE, MENTION_COUNT, ARTICLE_COUNT, STORY_COUNT)
        .forEach(
            row -> {
              String id = row.text(ENTITY_ID);
              if (ends.contains(id)) {
                nodes.put(id, node(row, id, measures));
              }
            });
  }

  private static Node node(TableRow row, String id, Map<String, Node.NodeMeasures> measures) {
    return new Node(
        id,
        row.text(NAME),
        row.textOrNull(NAME_LATIN),
        row.text(TYPE),
        row.whole(MENTION_COUNT),
        row.whole(ARTICLE_COUNT),
        row.whole(STORY_COUNT),
        measures.get(id));
  }

  /** The entities, by id. */
  Collection<Node> nodes() {
    return nodes.values();
  }

  long edgeCount() {
    return edges;
  }

  /** Passes each pair to the consumer, in the order of the entities' ids. */
  void forEachEdge(Consumer<Edge> consumer) {
    pairs(Slices.ALL)
        .columns(WEIGHT, ARTICLE_COUNT, STORY_COUNT, SOURCE_COUNT, NPMI, G2, Q_VALUE)
        .forEach(
            row -> {
              if (isWanted(row)) {
                consumer.accept(edge(row));
              }
            });
  }

  private static Edge edge(TableRow row) {
    return new Edge(
        row.text(ENTITY_A),
        row.text(ENTITY_B),
        row.whole(WEIGHT),
        row.whole(ARTICLE_COUNT),
        row.whole(STORY_COUNT),
        row.whole(SOURCE_COUNT),
        row.measure(NPMI),
        row.measure(G2),
        row.measure(Q_VALUE),
        row.truth(BACKBONE));
  }

  /**
   * The weights of each pair in the months in which it has a row, in the order of time, by the
   * pair's {@link #key}.
   */
  Map<String, List<MonthWeight>> months() {
    Map<String, List<MonthWeight>> months = new HashMap<>();
    pairs(Slices.OF_MONTH)
        .columns(SLICE, WEIGHT)
        .forEach(
            row ->
                months
                    .computeIfAbsent(
                        key(row.text(ENTITY_A), row.text(ENTITY_B)), k -> new ArrayList<>(1))
                    .add(new MonthWeight(row.text(SLICE), row.whole(WEIGHT))));
    return months;
  }

  static String key(String a, String b) {
    return a + '\t' + b;
  }

  /** A month, such as {@code 2014-10}, and the weight of a pair in that month. */
  record MonthWeight(String month, long weight) {}
}
