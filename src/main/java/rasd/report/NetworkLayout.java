package rasd.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import nl.cwts.networkanalysis.GradientDescentVOSLayoutAlgorithm;
import nl.cwts.networkanalysis.Layout;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Places of the nodes of a network, so that those with heavy edges are near each other: the VOS
 * layout (van Eck and Waltman 2007) over association strengths. The same edges give the same
 * places.
 */
final class NetworkLayout {
  private static final long SEED = 42;
  private static final int ATTRACTION = 2;
  private static final int REPULSION = 1;
  private static final int WIDTH = 1000;

  private final TreeMap<String, Integer> nodes = new TreeMap<>();
  private final List<String> ends = new ArrayList<>();
  private final List<Double> weights = new ArrayList<>();

  void add(String a, String b, double weight) {
    nodes.put(a, 0);
    nodes.put(b, 0);
    ends.add(a);
    ends.add(b);
    weights.add(weight);
  }

  /** Across and down, from 0 to 1000. */
  Map<String, double[]> places() {
    Map<String, double[]> places = new HashMap<>();
    if (nodes.isEmpty()) {
      return places;
    }
    int next = 0;
    for (Map.Entry<String, Integer> node : nodes.entrySet()) {
      node.setValue(next++);
    }
    Layout layout =
        new GradientDescentVOSLayoutAlgorithm(ATTRACTION, REPULSION, 0, new Random(SEED))
            .findLayout(network().createNormalizedNetworkUsingAssociationStrength());
    layout.standardize(true);
    double[] least = layout.getMinCoordinates();
    double[] most = layout.getMaxCoordinates();
    nodes.forEach(
        (node, number) -> {
          double[] place = layout.getCoordinates(number);
          places.put(
              node,
              new double[] {
                scaled(place[0], least[0], most[0]), scaled(place[1], least[1], most[1])
              });
        });
    return places;
  }

  private Network network() {
    LargeIntArray[] edges = {new LargeIntArray(0), new LargeIntArray(0)};
    LargeDoubleArray edgeWeights = new LargeDoubleArray(0);
    for (int i = 0; i < weights.size(); i++) {
      edges[0].append(Objects.requireNonNull(nodes.get(ends.get(2 * i))));
      edges[1].append(Objects.requireNonNull(nodes.get(ends.get(2 * i + 1))));
      edgeWeights.append(weights.get(i));
    }
    return new Network(nodes.size(), true, edges, edgeWeights, false, true);
  }

  private static double scaled(double place, double least, double most) {
    return most > least ? (place - least) / (most - least) * WIDTH : WIDTH / 2.0;
  }
}
