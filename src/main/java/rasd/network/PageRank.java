package rasd.network;

import java.util.Arrays;

/**
 * The share of time that a random walk spends at each node. The walk follows edges in proportion to
 * their weights, but with a probability of 0.15, it starts again at any node instead (Page et al.
 * 1999).
 */
final class PageRank {
  private static final double DAMPING = 0.85;
  private static final double CLOSE_ENOUGH = 1e-12;
  private static final int MOST_ROUNDS = 500;

  private PageRank() {}

  /** A value for each node. The values sum to 1. */
  static double[] of(Graph graph) {
    int size = graph.size();
    double[] ranks = new double[size];
    Arrays.fill(ranks, 1.0 / size);
    long[] strengths = new long[size];
    Arrays.setAll(strengths, graph::strength);
    double change = 1;
    for (int round = 0; round < MOST_ROUNDS && change > CLOSE_ENOUGH; round++) {
      double[] next = next(graph, strengths, ranks);
      change = 0;
      for (int node = 0; node < size; node++) {
        change += Math.abs(next[node] - ranks[node]);
      }
      ranks = next;
    }
    return ranks;
  }

  private static double[] next(Graph graph, long[] strengths, double[] ranks) {
    double[] next = new double[ranks.length];
    for (int node = 0; node < ranks.length; node++) {
      double received = 0;
      for (int i = graph.first[node]; i < graph.first[node + 1]; i++) {
        int from = graph.neighbours[i];
        received += ranks[from] * graph.weights[i] / strengths[from];
      }
      next[node] = (1 - DAMPING) / ranks.length + DAMPING * received;
    }
    return next;
  }
}
