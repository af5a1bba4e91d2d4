package rasd.network;

import java.util.Arrays;

/**
 * An undirected weighted graph in arrays. Nodes are numbered in the order of their names, and the
 * neighbours of a node are in the same order. Sums over neighbours thus do not depend on the order
 * of the edges.
 *
 * <p>The edge a-b of weight 3 is in {@code neighbours} twice, once for a and once for b.
 */
final class Graph {
  /** The names of the nodes. */
  final String[] names;

  /**
   * For each node, the index at which its neighbours begin; the last element is the number of all
   * neighbours.
   */
  final int[] first;

  /** The neighbours of all nodes, ordered by node. */
  final int[] neighbours;

  /** The weights of the edges to the neighbours. */
  final long[] weights;

  private Graph(String[] names, int[] first, int[] neighbours, long[] weights) {
    this.names = names;
    this.first = first;
    this.neighbours = neighbours;
    this.weights = weights;
  }

  /**
   * Builds a graph of edges in any order. Each pair of nodes must have at most one edge, and no
   * node an edge to itself.
   *
   * @param names the names of the nodes in the order of their numbers
   * @param a the number of one end of each edge
   * @param b the number of the other end
   * @param weights the weights of the edges
   */
  static Graph of(String[] names, int[] a, int[] b, long[] weights) {
    int[] first = new int[names.length + 1];
    for (int edge = 0; edge < a.length; edge++) {
      first[a[edge] + 1]++;
      first[b[edge] + 1]++;
    }
    Arrays.parallelPrefix(first, Integer::sum);
    Graph unordered = new Graph(names, first, new int[2 * a.length], new long[2 * a.length]);
    int[] next = first.clone();
    for (int edge = 0; edge < a.length; edge++) {
      unordered.put(next[a[edge]]++, b[edge], weights[edge]);
      unordered.put(next[b[edge]]++, a[edge], weights[edge]);
    }
    return unordered.ordered();
  }

  /**
   * The same graph with the neighbours of each node in order: the nodes are added, one after the
   * other, to the lists of their neighbours.
   */
  private Graph ordered() {
    Graph ordered = new Graph(names, first, new int[neighbours.length], new long[weights.length]);
    int[] next = first.clone();
    for (int node = 0; node < names.length; node++) {
      for (int i = first[node]; i < first[node + 1]; i++) {
        ordered.put(next[neighbours[i]]++, node, weights[i]);
      }
    }
    return ordered;
  }

  private void put(int place, int neighbour, long weight) {
    neighbours[place] = neighbour;
    weights[place] = weight;
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
