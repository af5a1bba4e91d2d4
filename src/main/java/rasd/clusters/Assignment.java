package rasd.clusters;

import java.io.Serializable;

/** Assigns each unit to one topic. */
@FunctionalInterface
public interface Assignment extends Serializable {
  int topicOf(MatrixBlock units, int unit);
}
