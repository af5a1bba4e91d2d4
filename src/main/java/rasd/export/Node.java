package rasd.export;

import org.jspecify.annotations.Nullable;

/**
 * An entity of the network.
 *
 * @param measures of the network; null where its pairs were not among the strongest
 */
record Node(
    String id,
    String name,
    @Nullable String latin,
    String type,
    long mentions,
    long articles,
    long stories,
    @Nullable Measures measures) {

  /** What {@code entity_network} says of it. */
  record Measures(
      long community, long degree, double strength, double pagerank, double betweenness) {}
}
