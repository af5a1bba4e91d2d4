package rasd.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The network as GraphML, which Gephi, igraph and networkx read. The id of a node is the id of its
 * entity; {@code label} is the entity's name.
 */
final class GraphMl {
  private static final String[][] KEYS = {
    {"node", "name", "string"},
    {"node", "label", "string"},
    {"node", "name_latin", "string"},
    {"node", "type", "string"},
    {"node", "mention_count", "long"},
    {"node", "article_count", "long"},
    {"node", "story_count", "long"},
    {"node", "community_id", "int"},
    {"node", "degree", "long"},
    {"node", "strength", "double"},
    {"node", "pagerank", "double"},
    {"node", "betweenness", "double"},
    {"edge", "weight", "double"},
    {"edge", "article_count", "long"},
    {"edge", "story_count", "long"},
    {"edge", "source_count", "long"},
    {"edge", "npmi", "double"},
    {"edge", "g2", "double"},
    {"edge", "q_value", "double"},
    {"edge", "backbone", "boolean"}
  };

  private final XmlFile xml;

  private GraphMl(XmlFile xml) {
    this.xml = xml;
  }

  static String write(Network network, Path target) throws IOException {
    try (XmlFile xml = new XmlFile(target)) {
      xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
      for (String[] key : KEYS) {
        xml.empty(
            "key",
            "id",
            id(key[0], key[1]),
            "for",
            key[0],
            "attr.name",
            key[1],
            "attr.type",
            key[2]);
      }
      xml.open("graph", "edgedefault", "undirected");
      GraphMl writer = new GraphMl(xml);
      for (Node node : network.nodes()) {
        writer.write(node);
      }
      network.forEachEdge(writer::write);
      xml.end().end();
    }
    return "%s: %,d nodes, %,d edges"
        .formatted(target, network.nodes().size(), network.edgeCount());
  }

  private static String id(String element, String name) {
    return element + "_" + name;
  }

  private void write(Node node) throws IOException {
    xml.open("node", "id", node.id());
    data("node", "name", node.id());
    data("node", "label", node.name());
    data("node", "name_latin", node.latin());
    data("node", "type", node.type());
    data("node", "mention_count", node.mentions());
    data("node", "article_count", node.articles());
    data("node", "story_count", node.stories());
    Node.NodeMeasures measures = node.measures();
    if (measures != null) {
      data("node", "community_id", measures.community());
      data("node", "degree", measures.degree());
      data("node", "strength", XmlFile.measure(measures.strength()));
      data("node", "pagerank", XmlFile.measure(measures.pagerank()));
      data("node", "betweenness", XmlFile.measure(measures.betweenness()));
    }
    xml.end();
  }

  private void write(Edge edge) {
    try {
      xml.open("edge", "source", edge.a(), "target", edge.b());
      data("edge", "weight", (double) edge.weight());
      data("edge", "article_count", edge.articles());
      data("edge", "story_count", edge.stories());
      data("edge", "source_count", edge.sources());
      data("edge", "npmi", XmlFile.measure(edge.npmi()));
      data("edge", "g2", XmlFile.measure(edge.g2()));
      data("edge", "q_value", XmlFile.measure(edge.qValue()));
      data("edge", "backbone", edge.isBackbone());
      xml.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void data(String element, String name, @Nullable Object value) throws IOException {
    if (value != null) {
      xml.open("data", "key", id(element, name)).text(value.toString()).end();
    }
  }
}
