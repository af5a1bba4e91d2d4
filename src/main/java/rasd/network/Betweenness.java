package rasd.network;

import java.util.Arrays;

/**
 * Betweenness centrality of a node: the sum, over all pairs of other nodes, of the share of the
 * pair's shortest paths that pass through the node (Freeman 1977). It is computed by the algorithm
 * of Brandes (2001). Every edge has length 1, whatever its weight.
 */
final class Betweenness {
  private final Graph graph;
  private final int[] componentSizes;
  private final double[] sums;
  private final int[] queue;
  private final int[] distance;
  private final double[] ways;
  private final double[] share;

  private Betweenness(Graph graph) {
    this.graph = graph;
    this.componentSizes = new int[graph.size()];
    this.sums = new double[graph.size()];
    this.queue = new int[graph.size()];
    this.distance = new int[graph.size()];
    this.ways = new double[graph.size()];
    this.share = new double[graph.size()];
  }

  /**
   * A value for each node.
   *
   * @param mostStarts the number of nodes up to which values are exact. In a larger graph, only
   *     paths from this many nodes, evenly spaced in the order of all nodes, are followed, and the
   *     sums are scaled up (Brandes and Pich 2007).
   */
  static double[] of(Graph graph, int mostStarts) {
    int size = graph.size();
    int starts = Math.min(size, mostStarts);
    Betweenness betweenness = new Betweenness(graph);
    betweenness.measureComponents();
    for (int i = 0; i < starts; i++) {
      betweenness.addWaysFrom((int) ((long) i * size / starts));
    }
    double scale = (double) size / starts / 2;
    return Arrays.stream(betweenness.sums).map(sum -> sum * scale).toArray();
  }

  /** Counts the nodes of each component by a traversal from one of its nodes. */
  private void measureComponents() {
    for (int start = 0; start < graph.size(); start++) {
      if (componentSizes[start] == 0) {
        componentSizes[start] = graph.size();
        int reached = countWaysFrom(start);
        for (int i = 0; i < reached; i++) {
          componentSizes[queue[i]] = reached;
        }
      }
    }
  }

  /**
   * Adds the paths from a node. The node's neighbours pass nothing on to it, because the ends of a
   * path do not count.
   */
  private void addWaysFrom(int start) {
    int reached = countWaysFrom(start);
    Arrays.fill(share, 0);
    for (int i = reached - 1; i > 0; i--) {
      int node = queue[i];
      if (distance[node] > 1) {
        handOn(node);
      }
      sums[node] += share[node];
    }
  }

  private void handOn(int node) {
    int before = distance[node] - 1;
    for (int k = graph.first[node]; k < graph.first[node + 1]; k++) {
      int neighbour = graph.neighbours[k];
      if (distance[neighbour] == before) {
        share[neighbour] += ways[neighbour] / ways[node] * (1 + share[node]);
      }
    }
  }

  /**
   * Counts the shortest paths to each node by a breadth-first search, and returns the number of
   * nodes reached. The edges of the farthest nodes, which in networks of news are at least half of
   * all nodes, are not followed, because they lead to no further nodes.
   */
  private int countWaysFrom(int start) {
    Arrays.fill(distance, -1);
    Arrays.fill(ways, 0);
    distance[start] = 0;
    ways[start] = 1;
    queue[0] = start;
    int reached = 1;
    for (int i = 0; i < reached && !isFarthest(i, reached, start); i++) {
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

  private boolean isFarthest(int i, int reached, int start) {
    return reached == componentSizes[start] && distance[queue[i]] == distance[queue[reached - 1]];
  }
}
