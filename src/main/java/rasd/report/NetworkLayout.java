package rasd.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
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
   * The weight of an edge between all pairs, so that unconnected parts of the network stay near
   * each other.
   */
  private static final double EDGE_OF_ALL = 0.05;

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
    Layout layout =
        new GradientDescentVOSLayoutAlgorithm(ATTRACTION, REPULSION, EDGE_OF_ALL, new Random(SEED))
            .findLayout(network(order).createNormalizedNetworkUsingAssociationStrength());
    layout.standardize(true);
    double[] least = layout.getMinCoordinates();
    double[] most = layout.getMaxCoordinates();
    for (int i = 0; i < order.size(); i++) {
      double[] place = layout.getCoordinates(i);
      places.put(
          order.get(i),
          new double[] {scaled(place[0], least[0], most[0]), scaled(place[1], least[1], most[1])});
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

  private static double scaled(double place, double least, double most) {
    return most > least ? (place - least) / (most - least) * WIDTH : WIDTH / 2.0;
  }
}
