package rasd.topics;

import java.io.Serializable;
import rasd.clusters.UnitCounts;

/** Tells the topics of a unit, which are the same each time. It is sent to the executors. */
@FunctionalInterface
interface UnitModel extends Serializable {
  UnitTopics of(UnitCounts unit);
}
