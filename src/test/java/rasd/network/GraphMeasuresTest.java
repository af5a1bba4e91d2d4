package rasd.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Graphs are written as edges, a-b or a-b:weight. The nodes are in the order of their names. */
class GraphMeasuresTest {
  private static final String TWO_TRIANGLES = "a-b a-c b-c c-d d-e d-f e-f";

  private static List<String> edges(String text) {
    return Arrays.asList(text.split(" ", -1));
  }

  private static Graph graph(String text) {
    return graph(edges(text));
  }

  private static Graph graph(List<String> edges) {
    List<String[]> parts = edges.stream().map(edge -> edge.split("[-:]", -1)).toList();
    List<String> names =
        parts.stream().flatMap(part -> Stream.of(part[0], part[1])).sorted().distinct().toList();
    return Graph.of(
        names.toArray(String[]::new),
        parts.stream().mapToInt(part -> names.indexOf(part[0])).toArray(),
        parts.stream().mapToInt(part -> names.indexOf(part[1])).toArray(),
        parts.stream().mapToLong(part -> part.length < 3 ? 1 : Long.parseLong(part[2])).toArray());
  }

  @Test
  void theGraphIsTheSameInWhateverOrderItsEdgesCome() {
    Graph graph = graph("b-c:2 a-c:3 a-b:4 c-d:5");
    List<String> shuffled = new ArrayList<>(edges("b-c:2 a-c:3 a-b:4 c-d:5"));
    Collections.shuffle(shuffled, new Random(1));
    Graph again = graph(shuffled);
    assertArrayEquals(new String[] {"a", "b", "c", "d"}, graph.names);
    assertArrayEquals(new int[] {0, 2, 4, 7, 8}, graph.first);
    assertArrayEquals(new int[] {1, 2, 0, 2, 0, 1, 3, 2}, graph.neighbours);
    assertArrayEquals(new long[] {4, 3, 4, 2, 3, 2, 5, 5}, graph.weights);
    assertArrayEquals(graph.neighbours, again.neighbours);
    assertArrayEquals(graph.weights, again.weights);
    assertEquals(3, graph.degree(2));
    assertEquals(10, graph.strength(2));
  }

  @Test
  void betweennessIsThatOfFreeman() {
    assertArrayEquals(new double[] {0, 3, 4, 3, 0}, of("a-b b-c c-d d-e"));
    assertArrayEquals(new double[] {6, 0, 0, 0, 0}, of("a-b a-c a-d a-e"));
    assertArrayEquals(new double[] {0.5, 0.5, 0.5, 0.5}, of("a-b b-c c-d d-a"));
    assertArrayEquals(new double[] {0, 0, 0}, of("a-b b-c c-a"));
    assertArrayEquals(new double[] {0, 0, 6, 6, 0, 0}, of(TWO_TRIANGLES));
    assertArrayEquals(
        new double[] {0, 0, 6, 6, 0, 0, 0, 2, 2, 0}, of(TWO_TRIANGLES + " g-h h-i i-j"));
  }

  private static double[] of(String text) {
    return Betweenness.of(graph(text), 100);
  }

  @Test
  void withFewStartsBetweennessIsScaledUp() {
    double[] fromHalf = Betweenness.of(graph("a-b b-c c-d d-a"), 2);
    assertArrayEquals(new double[] {0, 1, 0, 1}, fromHalf, 1e-12);
  }

  @Test
  void clusteringIsTheShareOfNeighboursThatMeet() {
    assertArrayEquals(
        new Double[] {1.0, 1.0, 1 / 3.0, 1 / 3.0, 1.0, 1.0},
        Triangles.clustering(graph(TWO_TRIANGLES)));
    assertArrayEquals(new Double[] {null, 0.0, null}, Triangles.clustering(graph("a-b b-c")));
  }

  @Test
  void pageRankSumsToOneAndFollowsTheWeights() {
    double[] ranks = PageRank.of(graph("a-b:9 a-c:1"));
    assertEquals(1, Arrays.stream(ranks).sum(), 1e-9);
    double a = 0.15 / 3 + 0.85 * (ranks[1] + ranks[2]);
    assertEquals(a, ranks[0], 1e-9);
    assertEquals(0.15 / 3 + 0.85 * 0.9 * ranks[0], ranks[1], 1e-9);
  }

  @Test
  void communitiesAreNumberedBySizeThenByTheirFirstNode() {
    assertArrayEquals(new int[] {0, 0, 0, 1, 1, 1}, Communities.of(graph(TWO_TRIANGLES), 42));
    assertArrayEquals(new int[] {1, 1, 0, 0, 0}, Communities.of(graph("a-b c-d c-e d-e"), 42));
  }

  @Test
  void weightsTellWhoBelongsTogether() {
    assertArrayEquals(
        new int[] {0, 1, 0, 1}, Communities.of(graph("a-b a-c:9 a-d b-c b-d:9 c-d"), 42));
  }
}
