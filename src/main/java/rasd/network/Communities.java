package rasd.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Groups of nodes such that the edges inside the groups have more weight than expected by chance.
 * They are found by the Leiden algorithm (Traag, Waltman and van Eck 2019), which looks for the
 * greatest modularity.
 */
final class Communities {
  private static final int ITERATIONS = 50;
  private static final double RANDOMNESS = 0.01;

  private Communities() {}

  /**
   * The number of each node's community. Communities are numbered from 0 by decreasing size; among
   * communities of equal size, the one with the first node comes first.
   */
  static int[] of(Graph graph, long seed) {
    if (graph.size() == 0) {
      return new int[0];
    }
    Network network =
        new Network(
            graph.size(),
            true,
            LongStream.rangeClosed(0, graph.size()).map(i -> graph.first[(int) i]).toArray(),
            new LargeIntArray(graph.neighbours),
            new LargeDoubleArray(Arrays.stream(graph.weights).asDoubleStream().toArray()),
            false);
    double resolution = 1 / (2 * network.getTotalEdgeWeight());
    Clustering clustering = new Clustering(graph.size());
    new LeidenAlgorithm(resolution, ITERATIONS, RANDOMNESS, new Random(seed))
        .improveClustering(network, clustering);
    return numbered(clustering.getClusters());
  }

  private static int[] numbered(int[] clusters) {
    int count = Arrays.stream(clusters).max().orElse(-1) + 1;
    int[] size = new int[count];
    int[] firstNode = new int[count];
    for (int node = clusters.length - 1; node >= 0; node--) {
      size[clusters[node]]++;
      firstNode[clusters[node]] = node;
    }
    int[] order =
        IntStream.range(0, count)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(cluster -> -size[cluster])
                    .thenComparingInt(cluster -> firstNode[cluster]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] number = new int[count];
    for (int i = 0; i < count; i++) {
      number[order[i]] = i;
    }
    return Arrays.stream(clusters).map(cluster -> number[cluster]).toArray();
  }
}
