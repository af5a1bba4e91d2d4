package rasd.topics;

import java.io.Serializable;

/** Tells the topics of a unit, each time the same. It is sent to the executors. */
@FunctionalInterface
interface UnitModel extends Serializable {
  UnitTopics of(UnitCounts unit);
}
