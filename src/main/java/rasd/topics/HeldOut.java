package rasd.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.xxhash64;
import static rasd.topics.TrainingUnits.UNIT_ID;

import java.util.function.ToDoubleFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Holds out the units on which a mixture is measured: about one in ten, by the hash of the unit's
 * id. The mixture is not fitted to them.
 */
final class HeldOut {
  private static final int MOST = 1000;
  private static final int ONE_OF = 10;

  private HeldOut() {}

  /** The units to which a mixture is fitted. */
  static Dataset<Row> others(Dataset<Row> placed) {
    return placed.where(isHeldOut().equalTo(false));
  }

  /** The units on which the mixture is measured: those that are held out, at most a thousand. */
  private static Dataset<Row> of(Dataset<Row> placed) {
    return placed.where(isHeldOut()).orderBy(UNIT_ID).limit(MOST);
  }

  /** The value of a measure on the units that are held out, or null if there are none. */
  static @Nullable Double measured(Dataset<Row> placed, ToDoubleFunction<Dataset<Row>> measure) {
    Dataset<Row> heldOut = of(placed).cache();
    Double measured = heldOut.isEmpty() ? null : measure.applyAsDouble(heldOut);
    heldOut.unpersist();
    return measured;
  }

  private static Column isHeldOut() {
    return pmod(xxhash64(col(UNIT_ID)), lit(ONE_OF)).equalTo(0);
  }
}
