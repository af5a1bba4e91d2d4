package rasd.export;

import org.jspecify.annotations.Nullable;

/**
 * An entity of the network.
 *
 * @param measures the entity's measures in the network; null if none of the entity's pairs is among
 *     the strongest
 */
record Node(
    String id,
    String name,
    @Nullable String latin,
    String type,
    long mentions,
    long articles,
    long stories,
    @Nullable NodeMeasures measures) {

  /** The measures of an entity in {@code entity_network}. */
  record NodeMeasures(
      long community, long degree, double strength, double pagerank, double betweenness) {}
}
