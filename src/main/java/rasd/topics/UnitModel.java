package rasd.topics;

import java.io.Serializable;

/** Tells the topics of a unit, which are the same each time. It is sent to the executors. */
@FunctionalInterface
interface UnitModel extends Serializable {
  UnitTopics of(UnitCounts unit);
}
