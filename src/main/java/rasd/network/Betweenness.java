package rasd.network;

import java.util.Arrays;

/**
 * How many shortest ways between two others lead over a node, each pair counted once and shared
 * among its shortest ways (Freeman 1977), by the algorithm of Brandes (2001). Every edge is one
 * step long, whatever its weight.
 */
final class Betweenness {
  private final Graph graph;
  private final double[] sums;
  private final int[] queue;
  private final int[] distance;
  private final double[] ways;
  private final double[] share;

  private Betweenness(Graph graph) {
    this.graph = graph;
    this.sums = new double[graph.size()];
    this.queue = new int[graph.size()];
    this.distance = new int[graph.size()];
    this.ways = new double[graph.size()];
    this.share = new double[graph.size()];
  }

  /**
   * A value for each node.
   *
   * @param mostStarts with more nodes than this the ways from so many of them are followed, evenly
   *     spread over the nodes' order, and the sums scaled up (Brandes and Pich 2007)
   */
  static double[] of(Graph graph, int mostStarts) {
    int size = graph.size();
    int starts = Math.min(size, mostStarts);
    Betweenness betweenness = new Betweenness(graph);
    for (int i = 0; i < starts; i++) {
      betweenness.addWaysFrom((int) ((long) i * size / starts));
    }
    double scale = (double) size / starts / 2;
    return Arrays.stream(betweenness.sums).map(sum -> sum * scale).toArray();
  }

  private void addWaysFrom(int start) {
    int reached = countWaysFrom(start);
    Arrays.fill(share, 0);
    for (int i = reached - 1; i > 0; i--) {
      int node = queue[i];
      for (int k = graph.first[node]; k < graph.first[node + 1]; k++) {
        int before = graph.neighbours[k];
        if (distance[before] == distance[node] - 1) {
          share[before] += ways[before] / ways[node] * (1 + share[node]);
        }
      }
      sums[node] += share[node];
    }
  }

  /** Breadth first; gives how many nodes were reached. */
  private int countWaysFrom(int start) {
    Arrays.fill(distance, -1);
    Arrays.fill(ways, 0);
    distance[start] = 0;
    ways[start] = 1;
    queue[0] = start;
    int reached = 1;
    for (int i = 0; i < reached; i++) {
      int node = queue[i];
      for (int k = graph.first[node]; k < graph.first[node + 1]; k++) {
        int next = graph.neighbours[k];
        if (distance[next] < 0) {
          distance[next] = distance[node] + 1;
          queue[reached++] = next;
        }
        if (distance[next] == distance[node] + 1) {
          ways[next] += ways[node];
        }
      }
    }
    return reached;
  }
}
