package rasd.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The network as {@code nodes.csv} and {@code edges.csv}, with the headings that Gephi expects. */
final class GephiLists {
  private GephiLists() {}

  static String write(Network network, Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Writer out = Files.newBufferedWriter(folder.resolve("nodes.csv"), UTF_8)) {
      Csv csv = new Csv(out);
      csv.row(
          List.of(
              "Id",
              "Label",
              "name_latin",
              "type",
              "mention_count",
              "article_count",
              "story_count",
              "community_id",
              "degree",
              "strength"));
      network.nodes().forEach(node -> csv.row(row(node)));
    }
    try (Writer out = Files.newBufferedWriter(folder.resolve("edges.csv"), UTF_8)) {
      Csv csv = new Csv(out);
      csv.row(
          List.of(
              "Source",
              "Target",
              "Type",
              "Weight",
              "article_count",
              "story_count",
              "npmi",
              "q_value",
              "backbone"));
      network.forEachEdge(edge -> csv.row(row(edge)));
    }
    return "%s: nodes.csv with %,d nodes, edges.csv with %,d edges"
        .formatted(folder, network.nodes().size(), network.edgeCount());
  }

  private static List<@Nullable Object> row(Node node) {
    Node.NodeMeasures measures = node.measures();
    return Arrays.asList(
        node.id(),
        node.name(),
        node.latin(),
        node.type(),
        node.mentions(),
        node.articles(),
        node.stories(),
        measures == null ? null : measures.community(),
        measures == null ? null : measures.degree(),
        measures == null ? null : measures.strength());
  }

  private static List<@Nullable Object> row(Edge edge) {
    return Arrays.asList(
        edge.a(),
        edge.b(),
        "Undirected",
        edge.weight(),
        edge.articles(),
        edge.stories(),
        known(edge.npmi()),
        known(edge.qValue()),
        edge.isBackbone());
  }

  private static @Nullable Double known(double measure) {
    return Double.isNaN(measure) ? null : measure;
  }
}
