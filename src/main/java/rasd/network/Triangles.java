package rasd.network;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The local clustering coefficient (Watts and Strogatz 1998): the share of pairs of a node's
 * neighbours that are neighbours of each other.
 */
final class Triangles {
  private final Graph graph;
  private final long[] triangles;

  private Triangles(Graph graph) {
    this.graph = graph;
    this.triangles = new long[graph.size()];
  }

  /** A value for each node; null for nodes with fewer than two neighbours. */
  static @Nullable Double[] clustering(Graph graph) {
    Triangles counted = new Triangles(graph);
    counted.count();
    @Nullable Double[] clustering = new Double[graph.size()];
    for (int node = 0; node < graph.size(); node++) {
      long degree = graph.degree(node);
      clustering[node] =
          degree < 2 ? null : counted.triangles[node] / (degree * (degree - 1) / 2.0);
    }
    return clustering;
  }

  /** Visits each triangle once, from its node with the lowest degree, which makes hubs cheap. */
  private void count() {
    boolean[] isNeighbour = new boolean[graph.size()];
    for (int a = 0; a < graph.size(); a++) {
      Arrays.fill(isNeighbour, false);
      for (int i = graph.first[a]; i < graph.first[a + 1]; i++) {
        isNeighbour[graph.neighbours[i]] = comesBefore(a, graph.neighbours[i]);
      }
      for (int i = graph.first[a]; i < graph.first[a + 1]; i++) {
        if (isNeighbour[graph.neighbours[i]]) {
          countAt(a, graph.neighbours[i], isNeighbour);
        }
      }
    }
  }

  private void countAt(int a, int b, boolean[] isNeighbourOfA) {
    for (int i = graph.first[b]; i < graph.first[b + 1]; i++) {
      int c = graph.neighbours[i];
      if (isNeighbourOfA[c] && comesBefore(b, c)) {
        triangles[a]++;
        triangles[b]++;
        triangles[c]++;
      }
    }
  }

  private boolean comesBefore(int one, int other) {
    int difference = Integer.compare(graph.degree(one), graph.degree(other));
    return difference != 0 ? difference < 0 : one < other;
  }
}
