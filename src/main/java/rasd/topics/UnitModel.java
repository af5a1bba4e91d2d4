package rasd.topics;

import java.io.Serializable;
import rasd.clusters.UnitCounts;

/** Gives topics to units, always the same to equal units. It is sent to the executors. */
@FunctionalInterface
interface UnitModel extends Serializable {
  UnitTopics of(UnitCounts unit);
}
