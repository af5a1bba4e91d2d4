package rasd.mentions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import rasd.names.TagModel;

/**
 * Learns a {@link TagModel} from tagged sentences: an averaged perceptron (Collins 2002). The same
 * sentences in the same order give the same model, because the sentences of each turn are shuffled
 * with a fixed seed.
 */
final class TagTrainer {
  private static final int TAG_COUNT = TagModel.TAGS.size();
  private static final long SEED = 42;

  /**
   * A sentence with its correct tags.
   *
   * @param features the features of each word
   */
  record Example(List<List<String>> features, List<Integer> tags) {}

  private final int turns;

  /** For each feature, the current weights of the tags. */
  private final Map<String, float[]> weights = new HashMap<>();

  /**
   * For each feature, the sums of the changes to its weights, each change multiplied by the number
   * of the step that made it.
   */
  private final Map<String, double[]> sums = new HashMap<>();

  private final float[][] transitions = new float[TAG_COUNT][TAG_COUNT];
  private final double[][] transitionSums = new double[TAG_COUNT][TAG_COUNT];
  private long step;

  /**
   * @param turns number of times that each sentence is used
   */
  TagTrainer(int turns) {
    this.turns = turns;
  }

  TagModel train(List<Example> examples) {
    TagModel current = new TagModel(weights, transitions);
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(SEED);
    for (int turn = 0; turn < turns; turn++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        step++;
        int[] found = current.tags(example.features());
        for (int i = 0; i < found.length; i++) {
          correct(example, found, i);
        }
      }
    }
    return averaged();
  }

  /** Moves weight from the tag that was found to the correct one, if they differ. */
  private void correct(Example example, int[] found, int i) {
    int right = example.tags().get(i);
    int wrong = found[i];
    if (right != wrong) {
      for (String feature : example.features().get(i)) {
        float[] weight = weights.computeIfAbsent(feature, f -> new float[TAG_COUNT]);
        double[] sum = sums.computeIfAbsent(feature, f -> new double[TAG_COUNT]);
        weight[right]++;
        sum[right] += step;
        weight[wrong]--;
        sum[wrong] -= step;
      }
    }
    int beforeRight = i == 0 ? TagModel.OUTSIDE : example.tags().get(i - 1);
    int beforeWrong = i == 0 ? TagModel.OUTSIDE : found[i - 1];
    if (right != wrong || beforeRight != beforeWrong) {
      transitions[beforeRight][right]++;
      transitionSums[beforeRight][right] += step;
      transitions[beforeWrong][wrong]--;
      transitionSums[beforeWrong][wrong] -= step;
    }
  }

  /** The model with the means of the weights over all steps. */
  private TagModel averaged() {
    Map<String, float[]> means = new HashMap<>();
    weights.forEach(
        (feature, weight) -> {
          float[] mean = new float[TAG_COUNT];
          double[] sum = sums.getOrDefault(feature, new double[TAG_COUNT]);
          boolean isUsed = false;
          for (int tag = 0; tag < TAG_COUNT; tag++) {
            mean[tag] = mean(weight[tag], sum[tag]);
            isUsed |= mean[tag] != 0;
          }
          if (isUsed) {
            means.put(feature, mean);
          }
        });
    float[][] meanTransitions = new float[TAG_COUNT][TAG_COUNT];
    for (int before = 0; before < TAG_COUNT; before++) {
      for (int tag = 0; tag < TAG_COUNT; tag++) {
        meanTransitions[before][tag] = mean(transitions[before][tag], transitionSums[before][tag]);
      }
    }
    return new TagModel(means, meanTransitions);
  }

  private float mean(float weight, double sum) {
    return (float) (weight - (sum - weight) / Math.max(1, step));
  }
}
