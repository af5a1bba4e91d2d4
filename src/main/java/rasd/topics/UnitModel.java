package rasd.topics;

import java.io.Serializable;
import rasd.clusters.UnitCounts;

/** Gives topics to units. Equal units always get the same topics. It is sent to the executors. */
@FunctionalInterface
interface UnitModel extends Serializable {
  UnitTopics of(UnitCounts unit);
}
