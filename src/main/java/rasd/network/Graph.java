package rasd.network;

import java.util.Arrays;

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

  /**
   * The graph of some edges, in whatever order. Each pair of nodes has one at the most, none has
   * one to itself.
   *
   * @param names of the nodes, in the order of their numbers
   * @param a number of one end of each edge
   * @param b number of the other
   * @param weights of the edges
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

  /** The same with neighbours in order: node by node, each is put where it is a neighbour. */
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
