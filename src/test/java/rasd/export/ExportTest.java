package rasd.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.nio.graphml.SimpleGraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import rasd.published.PublishedRun;
import rasd.tables.UserError;

class ExportTest {
  @TempDir static Path folder;
  private static PublishedRun run;

  @BeforeAll
  static void publish() throws Exception {
    run = PublishedRun.at(NetworkTables.publish(folder.resolve("out")).toString());
  }

  @Test
  void jGraphTReadsTheNetworkWithItsWeights() throws Exception {
    Path file = write(ExportFormat.graphml, "network.graphml", false, null, false);
    Graph<String, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(
            SupplierUtil.createStringSupplier(), SupplierUtil.DEFAULT_WEIGHTED_EDGE_SUPPLIER);
    Map<String, String> labels = new TreeMap<>();
    SimpleGraphMLImporter<String, DefaultWeightedEdge> importer = new SimpleGraphMLImporter<>();
    importer.setEdgeWeightAttributeName("weight");
    importer.setSchemaValidation(false);
    importer.addVertexAttributeConsumer(
        (attribute, value) -> {
          if (attribute.getSecond().equals("name_latin")) {
            labels.put(attribute.getFirst(), value.getValue());
          }
        });
    importer.importGraph(graph, new StringReader(Files.readString(file, UTF_8)));

    assertEquals(3, graph.vertexSet().size());
    assertEquals(
        List.of(2.0, 3.0), graph.edgeSet().stream().map(graph::getEdgeWeight).sorted().toList());
    assertEquals(List.of("Sergey & Lavrov", "Syria"), labels.values().stream().sorted().toList());
  }

  @Test
  void onlyTheBackboneIsWrittenWhereItIsAskedFor() throws Exception {
    String graph = Files.readString(write(ExportFormat.graphml, "bone.graphml", true, null, false));

    assertTrue(graph.contains("<edge source=\"PER:لافروف\" target=\"SY\">"), graph);
    assertEquals(2, graph.split("<edge ", -1).length);
    assertEquals(3, graph.split("<node ", -1).length);
  }

  @Test
  void gexfHasTheWeightOfEachMonthAsASpell() throws Exception {
    Document gexf =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(write(ExportFormat.gexf, "network.gexf", false, null, false).toFile());
    Element edge = (Element) gexf.getElementsByTagName("edge").item(0);

    assertEquals("http://gexf.net/1.3", gexf.getDocumentElement().getAttribute("xmlns"));
    assertEquals("3.0", edge.getAttribute("weight"));
    assertEquals(List.of("2014-10-01 2014-10-31", "2015-02-01 2015-02-28"), spans(edge, "spell"));
    assertEquals(2, gexf.getElementsByTagName("spell").getLength());
    assertEquals(
        "سيرغي لافروف",
        ((Element) gexf.getElementsByTagName("node").item(0)).getAttribute("label"));
  }

  private static List<String> spans(Element edge, String name) {
    var found = edge.getElementsByTagName(name);
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> (Element) found.item(i))
        .map(span -> span.getAttribute("start") + " " + span.getAttribute("end"))
        .toList();
  }

  @Test
  void gephiGetsNodesAndEdges() throws Exception {
    Path lists = write(ExportFormat.gephi, "gephi", false, null, false);

    assertEquals(
        "SY,سوريا,Syria,LOC,4,2,2,1,2,5.0", Files.readAllLines(lists.resolve("nodes.csv")).get(2));
    assertEquals(
        List.of(
            "Source,Target,Type,Weight,article_count,story_count,npmi,q_value,backbone",
            "PER:لافروف,SY,Undirected,3,3,3,0.5,0.5,true",
            "SY,daesh,Undirected,2,2,2,,0.5,false"),
        Files.readAllLines(lists.resolve("edges.csv")));
  }

  @Test
  void theMatrixOfTermsHasARowAnArticleAndAColumnATerm() throws Exception {
    Path matrix = write(ExportFormat.terms, "matrix", false, null, false);

    assertEquals(
        List.of(
            "%%MatrixMarket matrix coordinate real general", "2 3 3", "1 2 2", "2 1 1", "2 2 4"),
        Files.readAllLines(matrix.resolve("matrix.mtx")));
    assertEquals(
        List.of("00000000000000aa", "00000000000000bb"),
        Files.readAllLines(matrix.resolve("articles.txt")));
    assertEquals(List.of("=SUM", "قال", "وزير"), Files.readAllLines(matrix.resolve("terms.txt")));
    assertEquals(
        List.of("2", "0\t=SUM\t1", "1\tقال\t2", "2\tوزير\t1"),
        Files.readAllLines(matrix.resolve("terms.dict.txt")));
  }

  @Test
  void theMatrixOfPairsHasItsLowerTriangle() throws Exception {
    Path matrix = write(ExportFormat.comentions, "pairs", false, null, false);

    assertEquals(
        List.of("%%MatrixMarket matrix coordinate real symmetric", "3 3 2", "2 1 3", "3 2 2"),
        Files.readAllLines(matrix.resolve("matrix.mtx")));
    assertEquals(
        List.of("PER:لافروف", "SY", "daesh"), Files.readAllLines(matrix.resolve("entities.txt")));
  }

  @Test
  void aTableIsWrittenAsRfc4180HasItAndGuardedAgainstFormulas() throws Exception {
    assertEquals(
        """
        term,article_count,forms\r
        '=SUM,1,"{""=SUM"":1}"\r
        قال,2,"{""قال"":2}"\r
        وزير,1,"{""وزير"":1}"\r
        """,
        Files.readString(write(ExportFormat.csv, "terms.csv", false, "terms", false)));
  }

  @Test
  void excelGetsAByteOrderMark() throws Exception {
    assertTrue(
        Files.readString(write(ExportFormat.csv, "excel.csv", false, "terms", true))
            .startsWith("\uFEFFterm,"));
  }

  @Test
  void daysNumbersListsAndNullsAreCells() throws Exception {
    assertEquals(
        "2014-10-15,2014-10-15T10:00,-1.5,\"[\"\"a\"\",\"\"b\"\"]\",\"{\"\"x\"\":1}\",",
        Files.readAllLines(write(ExportFormat.csv, "days.csv", false, "days", false)).get(1));
  }

  @Test
  void aTableThatIsNotThereIsRefused() {
    UserError error =
        assertThrows(
            UserError.class, () -> write(ExportFormat.csv, "no.csv", false, "recipes", false));

    assertTrue(error.getMessage().startsWith("The run has no table recipes; it has"));
    assertThrows(UserError.class, () -> write(ExportFormat.csv, "no.csv", false, null, false));
    assertThrows(UserError.class, () -> new Export(ExportFormat.gexf, "page", false, null, false));
  }

  private static Path write(
      ExportFormat format, String name, boolean isBackbone, String table, boolean hasMark) {
    Path target = folder.resolve(name);
    new Export(format, "sentence", isBackbone, table, hasMark).write(run, target);
    return target;
  }
}
