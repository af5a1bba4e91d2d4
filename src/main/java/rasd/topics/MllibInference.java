package rasd.topics;

import breeze.linalg.DenseMatrix;
import breeze.linalg.DenseVector;
import org.apache.spark.ml.clustering.LocalLDAModel;
import org.apache.spark.ml.linalg.Matrix;
import org.apache.spark.mllib.clustering.LDAUtils$;
import org.apache.spark.mllib.clustering.OnlineLDAOptimizer$;
import org.apache.spark.mllib.linalg.Vectors;
import rasd.clusters.UnitCounts;
import rasd.measures.VectorMath;

/**
 * Computes the shares of topics that a model of MLlib's LDA gives a unit, by the method of MLlib's
 * {@code transform}. MLlib itself would prepare the whole model for every single unit.
 *
 * @param expectations exp(E[ln p(term | topic)]), term by term
 * @param alpha weights of the topics in the prior
 */
@SuppressWarnings("ArrayRecordComponent") // Instances are never compared.
record MllibInference(double[] expectations, double[] alpha, double gammaShape, long seed)
    implements Mixture.Shares {
  static MllibInference of(LocalLDAModel model) {
    Matrix topics = model.topicsMatrix();
    DenseMatrix<Object> logarithms =
        LDAUtils$.MODULE$.dirichletExpectation(
            new DenseMatrix<Object>(
                topics.numCols(), topics.numRows(), topics.transpose().toDense().toArray()));
    double[] expectations = new double[topics.numCols() * topics.numRows()];
    for (int term = 0; term < topics.numRows(); term++) {
      for (int topic = 0; topic < topics.numCols(); topic++) {
        expectations[term * topics.numCols() + topic] =
            Math.exp((Double) logarithms.apply(topic, term));
      }
    }
    return new MllibInference(
        expectations,
        model.estimatedDocConcentration().toArray(),
        model.oldLocalModel().gammaShape(),
        model.oldLocalModel().seed());
  }

  @Override
  public double[] of(UnitCounts unit) {
    int topics = alpha.length;
    int terms = expectations.length / topics;
    double[] gamma =
        (double[])
            OnlineLDAOptimizer$.MODULE$
                .variationalTopicInference(
                    Vectors.sparse(terms, unit.places(), unit.counts()),
                    new DenseMatrix<Object>(terms, topics, expectations, 0, topics, true),
                    new DenseVector<Object>(alpha),
                    gammaShape,
                    topics,
                    seed)
                ._1()
                .data();
    VectorMath.scaleToOne(gamma);
    return gamma;
  }
}
