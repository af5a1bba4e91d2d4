package rasd.mixtures;

import java.io.Serializable;
import org.apache.spark.ml.param.BooleanParam;
import org.apache.spark.ml.param.DoubleParam;
import org.apache.spark.ml.param.IntParam;
import org.apache.spark.ml.param.LongParam;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.param.Params;
import org.apache.spark.ml.util.Identifiable;

/** The parameters that {@link GibbsLda} and its model have. Spark finds them by these methods. */
public interface GibbsLdaParams extends Params {

  /** The parameters of one estimator or model. */
  final class Declared implements Serializable {
    private static final long serialVersionUID = 1;

    private final Param<String> idCol;
    private final Param<String> featuresCol;
    private final Param<String> initialTopicCol;
    private final Param<String> topicDistributionCol;
    private final IntParam k;
    private final IntParam sweeps;
    private final IntParam burnIn;
    private final IntParam optimizeInterval;
    private final IntParam averagedSweeps;
    private final DoubleParam alpha;
    private final DoubleParam beta;
    private final LongParam seed;
    private final IntParam shards;
    private final Param<String> checkpointFolder;
    private final IntParam checkpointInterval;
    private final BooleanParam resume;

    Declared(Identifiable of) {
      idCol = new Param<>(of, "idCol", "column that tells documents apart");
      featuresCol = new Param<>(of, "featuresCol", "column of the counts of words, a vector");
      initialTopicCol =
          new Param<>(
              of,
              "initialTopicCol",
              "column of the topic that a document's tokens begin with, an int or null; empty for"
                  + " a start at random");
      topicDistributionCol =
          new Param<>(of, "topicDistributionCol", "column for the shares of topics, a vector");
      k = new IntParam(of, "k", "number of topics, at least 2");
      sweeps = new IntParam(of, "sweeps", "how often every token's topic is drawn");
      burnIn = new IntParam(of, "burnIn", "sweeps before alpha and beta are first fitted");
      optimizeInterval =
          new IntParam(
              of, "optimizeInterval", "sweeps between fits of alpha and beta; 0 keeps them");
      averagedSweeps =
          new IntParam(of, "averagedSweeps", "the last sweeps, whose mean the model is");
      alpha = new DoubleParam(of, "alpha", "weight of each topic in a mixture, to begin with");
      beta = new DoubleParam(of, "beta", "weight of each word in a topic, to begin with");
      seed = new LongParam(of, "seed", "of the random numbers");
      shards =
          new IntParam(of, "shards", "parts that the documents are laid in, whatever the machine");
      checkpointFolder =
          new Param<>(of, "checkpointFolder", "folder to resume from; empty for no checkpoints");
      checkpointInterval = new IntParam(of, "checkpointInterval", "sweeps between checkpoints");
      resume =
          new BooleanParam(of, "resume", "whether to go on from the last checkpoint in the folder");
    }
  }

  Declared declared();

  default Param<String> idCol() {
    return declared().idCol;
  }

  default Param<String> featuresCol() {
    return declared().featuresCol;
  }

  default Param<String> initialTopicCol() {
    return declared().initialTopicCol;
  }

  default Param<String> topicDistributionCol() {
    return declared().topicDistributionCol;
  }

  default IntParam k() {
    return declared().k;
  }

  default IntParam sweeps() {
    return declared().sweeps;
  }

  default IntParam burnIn() {
    return declared().burnIn;
  }

  default IntParam optimizeInterval() {
    return declared().optimizeInterval;
  }

  default IntParam averagedSweeps() {
    return declared().averagedSweeps;
  }

  default DoubleParam alpha() {
    return declared().alpha;
  }

  default DoubleParam beta() {
    return declared().beta;
  }

  default LongParam seed() {
    return declared().seed;
  }

  default IntParam shards() {
    return declared().shards;
  }

  default Param<String> checkpointFolder() {
    return declared().checkpointFolder;
  }

  default IntParam checkpointInterval() {
    return declared().checkpointInterval;
  }

  default BooleanParam resume() {
    return declared().resume;
  }

  /** Sets what holds where the user says nothing. */
  default void setDefaults() {
    setDefault(idCol(), "id");
    setDefault(featuresCol(), "features");
    setDefault(initialTopicCol(), "");
    setDefault(topicDistributionCol(), "topicDistribution");
    setDefault(k(), 10);
    setDefault(sweeps(), 100);
    setDefault(burnIn(), 10);
    setDefault(optimizeInterval(), 5);
    setDefault(averagedSweeps(), 5);
    setDefault(alpha(), 0.25);
    setDefault(beta(), 0.01);
    setDefault(seed(), 42L);
    setDefault(shards(), 8);
    setDefault(checkpointFolder(), "");
    setDefault(checkpointInterval(), 10);
    setDefault(resume(), false);
  }
}
