package rasd.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.GradientDescentVOSLayoutAlgorithm;
import nl.cwts.networkanalysis.Layout;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Places the nodes of a network so that nodes with heavy edges between them are near each other:
 * the VOS layout (van Eck and Waltman 2007) of association strengths. The same edges always give
 * the same places.
 */
final class NetworkLayout {
  private static final long SEED = 42;
  private static final int ATTRACTION = 2;
  private static final int REPULSION = 1;

  /**
   * The weight of an added edge between every two nodes, which keeps unconnected parts of the
   * network near each other.
   */
  private static final double EDGE_OF_ALL = 0.05;

  /**
   * The largest number of rounds. The neighbourhoods are stable after about a hundred rounds; the
   * default of 1000 would take a third of the report's time.
   */
  private static final int ROUNDS = 200;

  private static final int WIDTH = 1000;

  private record Spring(String a, String b, double weight) {}

  private final SortedSet<String> nodes = new TreeSet<>();
  private final List<Spring> edges = new ArrayList<>();

  void add(String a, String b, double weight) {
    nodes.add(a);
    nodes.add(b);
    edges.add(new Spring(a, b, weight));
  }

  /** The coordinates of each node, across and down, from 0 to 1000. */
  Map<String, double[]> places() {
    Map<String, double[]> places = new HashMap<>();
    if (nodes.isEmpty()) {
      return places;
    }
    List<String> order = List.copyOf(nodes);
    GradientDescentVOSLayoutAlgorithm algorithm =
        new GradientDescentVOSLayoutAlgorithm(ATTRACTION, REPULSION, EDGE_OF_ALL, new Random(SEED));
    algorithm.setMaxNIterations(ROUNDS);
    Layout layout =
        algorithm.findLayout(network(order).createNormalizedNetworkUsingAssociationStrength());
    layout.standardize(true);
    double[] across = spread(order.size(), node -> layout.getCoordinates(node)[0]);
    double[] down = spread(order.size(), node -> layout.getCoordinates(node)[1]);
    for (int i = 0; i < order.size(); i++) {
      places.put(order.get(i), new double[] {across[i], down[i]});
    }
    return places;
  }

  private Network network(List<String> order) {
    LargeIntArray[] ends = {new LargeIntArray(0), new LargeIntArray(0)};
    LargeDoubleArray weights = new LargeDoubleArray(0);
    for (Spring edge : edges) {
      ends[0].append(Collections.binarySearch(order, edge.a()));
      ends[1].append(Collections.binarySearch(order, edge.b()));
      weights.append(edge.weight());
    }
    return new Network(order.size(), true, ends, weights, false, true);
  }

  /**
   * Coordinates from 0 to 1000: half by the place and half by its rank, so that a few distant nodes
   * do not crowd all others into the middle.
   */
  private static double[] spread(int size, IntToDoubleFunction coordinate) {
    double[] places = IntStream.range(0, size).mapToDouble(coordinate).toArray();
    double[] sorted = places.clone();
    Arrays.sort(sorted);
    double least = sorted[0];
    double width = Math.max(Double.MIN_NORMAL, sorted[size - 1] - least);
    return Arrays.stream(places)
        .map(
            place ->
                ((place - least) / width
                        + (double) Arrays.binarySearch(sorted, place) / Math.max(1, size - 1))
                    * WIDTH
                    / 2)
        .toArray();
  }
}
