package rasd.clusters;

import java.util.function.Function;
import rasd.measures.VectorMath;

/**
 * Decides the topic of a unit by all its terms. A topic is assumed to draw half of its terms from
 * its own distribution and half from the corpus's; a unit belongs to the topic that is most likely
 * to have drawn the unit's terms. This sharpens clusters that were found in few dimensions
 * (classification EM, Celeux and Govaert 1992).
 */
public final class Multinomial implements Assignment {
  private static final long serialVersionUID = 1;
  private static final double OWN = 0.5;
  private static final int ROUNDS = 5;

  private final double[] ofTopic;
  private final double[] ofTerm;

  /**
   * @param ofTopic ln p(topic)
   * @param ofTerm ln p(term | topic), all topics of a term next to each other
   */
  public Multinomial(double[] ofTopic, double[] ofTerm) {
    this.ofTopic = ofTopic;
    this.ofTerm = ofTerm;
  }

  /**
   * Estimates the probabilities. A topic's own distribution is smoothed by as many terms from the
   * corpus's distribution as the vocabulary has.
   */
  public static Multinomial of(TopicCounts counts) {
    int topics = counts.topics();
    int terms = counts.terms();
    double[] everywhere = new double[terms];
    double[] sizes = new double[topics];
    double whole = 0;
    double units = 0;
    for (int topic = 0; topic < topics; topic++) {
      units += counts.units(topic);
      for (int term = 0; term < terms; term++) {
        double count = counts.withTerm(topic, term);
        everywhere[term] += count;
        sizes[topic] += count;
      }
      whole += sizes[topic];
    }
    double[] ofTerm = new double[topics * terms];
    double[] ofTopic = new double[topics];
    for (int topic = 0; topic < topics; topic++) {
      ofTopic[topic] = StrictMath.log((counts.units(topic) + 1) / (units + topics));
      for (int term = 0; term < terms; term++) {
        double common = everywhere[term] / whole;
        double own = (counts.withTerm(topic, term) + terms * common) / (sizes[topic] + terms);
        ofTerm[term * topics + topic] = StrictMath.log(OWN * own + (1 - OWN) * common);
      }
    }
    return new Multinomial(ofTopic, ofTerm);
  }

  /**
   * Sharpens an assignment.
   *
   * @param counts gives the counts of an assignment over all units
   */
  public static Multinomial sharpened(Assignment start, Function<Assignment, TopicCounts> counts) {
    Multinomial sharpened = of(counts.apply(start));
    for (int round = 1; round < ROUNDS; round++) {
      sharpened = of(counts.apply(sharpened));
    }
    return sharpened;
  }

  @Override
  public int topicOf(MatrixBlock units, int unit) {
    return VectorMath.greatest(
        scores(units.columns(), units.starts()[unit], units.starts()[unit + 1]));
  }

  /**
   * The weight of each topic in a unit; the weights sum to 1. The terms of a text are not
   * independent, so n terms count as much as sqrt(n) independent ones.
   *
   * @param columns places of the unit's terms, at least one
   */
  public double[] weights(int[] columns) {
    double[] weights = scores(columns, 0, columns.length);
    double best = weights[VectorMath.greatest(weights)];
    for (int topic = 0; topic < weights.length; topic++) {
      weights[topic] = StrictMath.exp((weights[topic] - best) / Math.sqrt(columns.length));
    }
    VectorMath.scaleToOne(weights);
    return weights;
  }

  private double[] scores(int[] columns, int begin, int end) {
    double[] scores = ofTopic.clone();
    for (int at = begin; at < end; at++) {
      int place = columns[at] * scores.length;
      for (int topic = 0; topic < scores.length; topic++) {
        scores[topic] += ofTerm[place + topic];
      }
    }
    return scores;
  }

  /** ln p(topic), by topic. */
  public double[] ofTopic() {
    return ofTopic;
  }

  /** ln p(term | topic), all topics of a term next to each other. */
  public double[] ofTerm() {
    return ofTerm;
  }

  /** The same model with its topics renumbered; the order gives the old number of each topic. */
  public Multinomial inOrder(int[] order) {
    int topics = order.length;
    double[] topicsOrdered = new double[topics];
    double[] termsOrdered = new double[ofTerm.length];
    for (int i = 0; i < topics; i++) {
      topicsOrdered[i] = ofTopic[order[i]];
      for (int place = 0; place < ofTerm.length; place += topics) {
        termsOrdered[place + i] = ofTerm[place + order[i]];
      }
    }
    return new Multinomial(topicsOrdered, termsOrdered);
  }
}
