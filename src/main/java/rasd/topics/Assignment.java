package rasd.topics;

import java.io.Serializable;

/** Assigns each unit to one topic. */
@FunctionalInterface
interface Assignment extends Serializable {
  int topicOf(MatrixBlock units, int unit);
}
