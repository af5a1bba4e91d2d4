package rasd.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * An undirected weighted graph in arrays. Nodes are numbered in the order of their names, the
 * neighbours of a node stand in that order too, so that sums over them are made in one order
 * whatever that of the edges was.
 *
 * <p>The edge a-b of weight 3 stands in {@code neighbours} twice, as a's and as b's.
 */
final class Graph {
  /** Of the nodes. */
  final String[] names;

  /** Where the neighbours of a node begin; one more entry than nodes. */
  final int[] first;

  /** Of all nodes, one node after the other. */
  final int[] neighbours;

  /** Of the edges to them. */
  final long[] weights;

  private Graph(String[] names, int[] first, int[] neighbours, long[] weights) {
    this.names = names;
    this.first = first;
    this.neighbours = neighbours;
    this.weights = weights;
  }

  /** An edge between two nodes; each pair of nodes has one at the most, none has one to itself. */
  record Edge(String a, String b, long weight) {}

  static Graph of(List<Edge> edges) {
    TreeSet<String> sorted = new TreeSet<>();
    for (Edge edge : edges) {
      sorted.add(edge.a());
      sorted.add(edge.b());
    }
    String[] names = sorted.toArray(String[]::new);
    List<Edge> ordered =
        edges.stream().sorted(Comparator.comparing(Edge::a).thenComparing(Edge::b)).toList();
    int[] first = new int[names.length + 1];
    for (Edge edge : ordered) {
      first[number(names, edge.a()) + 1]++;
      first[number(names, edge.b()) + 1]++;
    }
    Arrays.parallelPrefix(first, Integer::sum);
    return filled(names, first, ordered);
  }

  /**
   * Edges in the order of their lesser ends: first each node's lesser neighbours, then the others.
   */
  private static Graph filled(String[] names, int[] first, List<Edge> ordered) {
    int[] neighbours = new int[first[names.length]];
    long[] weights = new long[neighbours.length];
    int[] next = first.clone();
    for (boolean isLesser : new boolean[] {true, false}) {
      for (Edge edge : ordered) {
        int a = number(names, edge.a());
        int b = number(names, edge.b());
        int of = isLesser ? Math.max(a, b) : Math.min(a, b);
        neighbours[next[of]] = a + b - of;
        weights[next[of]++] = edge.weight();
      }
    }
    return new Graph(names, first, neighbours, weights);
  }

  private static int number(String[] names, String name) {
    return Arrays.binarySearch(names, name);
  }

  int size() {
    return names.length;
  }

  int degree(int node) {
    return first[node + 1] - first[node];
  }

  /** The sum of the weights of a node's edges. */
  long strength(int node) {
    long strength = 0;
    for (int i = first[node]; i < first[node + 1]; i++) {
      strength += weights[i];
    }
    return strength;
  }
}
