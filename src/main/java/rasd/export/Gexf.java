package rasd.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The network as GEXF 1.3. An edge has a spell, with a weight, for each month in which the pair has
 * a row. The edge of a pair without such a month always exists.
 */
final class Gexf {
  private static final String[][] NODE_ATTRIBUTES = {
    {"name_latin", "string"},
    {"type", "string"},
    {"mention_count", "long"},
    {"article_count", "long"},
    {"story_count", "long"},
    {"community_id", "integer"},
    {"degree", "long"},
    {"strength", "double"},
    {"betweenness", "double"}
  };
  private static final String[][] EDGE_ATTRIBUTES = {
    {"article_count", "long"},
    {"story_count", "long"},
    {"source_count", "long"},
    {"npmi", "double"},
    {"q_value", "double"},
    {"backbone", "boolean"}
  };

  private final XmlFile xml;
  private final Map<String, List<Network.MonthWeight>> months;
  private long edges;

  private Gexf(XmlFile xml, Map<String, List<Network.MonthWeight>> months) {
    this.xml = xml;
    this.months = months;
  }

  static String write(Network network, Path target) throws IOException {
    try (XmlFile xml = new XmlFile(target)) {
      new Gexf(xml, network.months()).write(network);
    }
    return "%s: %,d nodes, %,d edges"
        .formatted(target, network.nodes().size(), network.edgeCount());
  }

  private void write(Network network) throws IOException {
    xml.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
    xml.open("meta").open("creator").text("Rasd").end().end();
    xml.open(
        "graph",
        "defaultedgetype",
        "undirected",
        "mode",
        "dynamic",
        "timeformat",
        "date",
        "timerepresentation",
        "interval");
    declare("node", "static", NODE_ATTRIBUTES);
    declare("edge", "static", EDGE_ATTRIBUTES);
    declare("edge", "dynamic", new String[][] {{"weight", "double"}});
    xml.open("nodes");
    for (Node node : network.nodes()) {
      write(node);
    }
    xml.end().open("edges");
    network.forEachEdge(this::write);
    xml.end().end().end();
  }

  private void declare(String element, String mode, String[][] attributes) throws IOException {
    xml.open("attributes", "class", element, "mode", mode);
    for (String[] attribute : attributes) {
      xml.empty("attribute", "id", attribute[0], "title", attribute[0], "type", attribute[1]);
    }
    xml.end();
  }

  private void write(Node node) throws IOException {
    xml.open("node", "id", node.id(), "label", node.name()).open("attvalues");
    value("name_latin", node.latin());
    value("type", node.type());
    value("mention_count", node.mentions());
    value("article_count", node.articles());
    value("story_count", node.stories());
    Node.NodeMeasures measures = node.measures();
    if (measures != null) {
      value("community_id", measures.community());
      value("degree", measures.degree());
      value("strength", XmlFile.measure(measures.strength()));
      value("betweenness", XmlFile.measure(measures.betweenness()));
    }
    xml.end().end();
  }

  private void write(Edge edge) {
    try {
      List<Network.MonthWeight> weights =
          months.getOrDefault(Network.key(edge.a(), edge.b()), List.of());
      xml.open(
          "edge",
          "id",
          edges++,
          "source",
          edge.a(),
          "target",
          edge.b(),
          "weight",
          (double) edge.weight());
      xml.open("attvalues");
      value("article_count", edge.articles());
      value("story_count", edge.stories());
      value("source_count", edge.sources());
      value("npmi", XmlFile.measure(edge.npmi()));
      value("q_value", XmlFile.measure(edge.qValue()));
      value("backbone", edge.isBackbone());
      for (Network.MonthWeight weight : weights) {
        YearMonth month = YearMonth.parse(weight.month());
        xml.empty(
            "attvalue",
            "for",
            "weight",
            "value",
            (double) weight.weight(),
            "start",
            month.atDay(1),
            "end",
            month.atEndOfMonth());
      }
      xml.end();
      if (!weights.isEmpty()) {
        xml.open("spells");
        for (Network.MonthWeight weight : weights) {
          YearMonth month = YearMonth.parse(weight.month());
          xml.empty("spell", "start", month.atDay(1), "end", month.atEndOfMonth());
        }
        xml.end();
      }
      xml.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void value(String attribute, @Nullable Object value) throws IOException {
    if (value != null) {
      xml.empty("attvalue", "for", attribute, "value", value);
    }
  }
}
