package rasd.network;

import java.util.Arrays;

/**
 * Betweenness centrality: the number of shortest paths between two other nodes that pass through a
 * node, where each pair counts one, divided among its shortest paths (Freeman 1977). It is computed
 * by the algorithm of Brandes (2001). Every edge has length 1, whatever its weight.
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
   * @param mostStarts in a graph of more nodes, only paths from this many nodes are followed, which
   *     are spread evenly over the order of nodes, and the sums are scaled up (Brandes and Pich
   *     2007)
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

  /** A first traversal from one node of each component. */
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

  /** The value that the neighbours would pass on to the start is not needed. */
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
   * A breadth-first search that returns the number of nodes reached. The farthest nodes lead to no
   * others; in networks of news they are at least half of all nodes.
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
