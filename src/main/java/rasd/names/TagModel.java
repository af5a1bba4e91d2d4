package rasd.names;

import java.io.IOException;
import java.io.Serializable;
import java.io.Writer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rasd.article.EntityType;
import rasd.tables.UserError;

/**
 * A linear model of tags. Each feature of a word gives every tag a weight, and each tag gives a
 * weight to the tag after it; the tags of a sentence are those with the largest sum of weights
 * (Viterbi).
 */
public final class TagModel implements Serializable {
  private static final long serialVersionUID = 1;
  private static final String HEADER = "rasd names model 1";

  /**
   * The tag of words outside names, and for each type the tag of the first word of a name and that
   * of its other words.
   */
  public static final List<String> TAGS =
      List.of("O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG", "B-MISC", "I-MISC");

  public static final int OUTSIDE = 0;
  private static final float FORBIDDEN = -1e9f;
  private static final float[] NO_WEIGHTS = new float[TAGS.size()];

  private final Map<String, float[]> weights;
  private final float[][] transitions;

  /**
   * @param weights the weight that each feature gives to every tag
   * @param transitions the weight of each tag after another, indexed by the earlier tag, then by
   *     the later
   */
  public TagModel(Map<String, float[]> weights, float[][] transitions) {
    this.weights = weights;
    this.transitions = transitions;
  }

  public static boolean isBeginning(int tag) {
    return tag % 2 == 1;
  }

  public static boolean isInside(int tag) {
    return tag > OUTSIDE && tag % 2 == 0;
  }

  /** The type of a tag that is not {@link #OUTSIDE}. */
  public static EntityType type(int tag) {
    return EntityType.valueOf(TAGS.get(tag).substring(2));
  }

  /** Whether a tag may follow another. The first tag of a sentence follows {@link #OUTSIDE}. */
  public static boolean mayFollow(int before, int tag) {
    return !isInside(tag) || before == tag || before == tag - 1;
  }

  /**
   * The best tags of a sentence, as indexes of {@link #TAGS}.
   *
   * @param features the features of each word
   */
  public int[] tags(List<List<String>> features) {
    int length = features.size();
    float[][] best = new float[length][];
    int[][] from = new int[length][TAGS.size()];
    for (int i = 0; i < length; i++) {
      float[] here = new float[TAGS.size()];
      for (String feature : features.get(i)) {
        add(weights.getOrDefault(feature, NO_WEIGHTS), here);
      }
      best[i] = i == 0 ? first(here) : step(best[i - 1], here, from[i]);
    }
    return length == 0 ? new int[0] : path(best[length - 1], from);
  }

  private static void add(float[] some, float[] sums) {
    for (int tag = 0; tag < sums.length; tag++) {
      sums[tag] += some[tag];
    }
  }

  private float[] first(float[] here) {
    float[] best = new float[here.length];
    for (int tag = 0; tag < here.length; tag++) {
      best[tag] = mayFollow(OUTSIDE, tag) ? here[tag] + transitions[OUTSIDE][tag] : FORBIDDEN;
    }
    return best;
  }

  private float[] step(float[] before, float[] here, int[] from) {
    float[] best = new float[here.length];
    Arrays.fill(best, FORBIDDEN);
    for (int tag = 0; tag < here.length; tag++) {
      for (int last = 0; last < here.length; last++) {
        float sum = before[last] + transitions[last][tag] + here[tag];
        if (mayFollow(last, tag) && sum > best[tag]) {
          best[tag] = sum;
          from[tag] = last;
        }
      }
    }
    return best;
  }

  private static int[] path(float[] last, int[][] from) {
    int[] tags = new int[from.length];
    int tag = 0;
    for (int other = 1; other < last.length; other++) {
      tag = last[other] > last[tag] ? other : tag;
    }
    for (int i = from.length - 1; i >= 0; i--) {
      tags[i] = tag;
      tag = from[i][tag];
    }
    return tags;
  }

  /**
   * Writes the model as text: the transitions from each tag, then the features in order, each with
   * the weights that it gives to the tags.
   */
  public void write(Writer out) throws IOException {
    out.write(HEADER + "\n");
    for (int tag = 0; tag < TAGS.size(); tag++) {
      writeLine(TAGS.get(tag), transitions[tag], out);
    }
    for (Map.Entry<String, float[]> feature : new TreeMap<>(weights).entrySet()) {
      writeLine(feature.getKey(), feature.getValue(), out);
    }
  }

  private static void writeLine(String name, float[] weights, Writer out) throws IOException {
    StringBuilder line = new StringBuilder(name);
    for (float weight : weights) {
      line.append('\t').append(weight == 0 ? "0" : Float.toString(weight));
    }
    out.write(line.append('\n').toString());
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws UserError if the lines are not a complete model of this version
   */
  public static TagModel read(Collection<String> lines) {
    Map<String, float[]> weights = new HashMap<>(lines.size() * 2);
    float[][] transitions = new float[TAGS.size()][];
    int number = 0;
    for (String line : lines) {
      number++;
      if (number == 1) {
        if (!line.equals(HEADER)) {
          throw UserError.usage("names.model must begin with «" + HEADER + "»: «" + line + "»");
        }
      } else {
        String[] fields = line.split("\t", -1);
        float[] values = values(fields, number);
        if (number - 2 < TAGS.size()) {
          transitions[number - 2] = values;
        } else {
          weights.put(fields[0], values);
        }
      }
    }
    if (number <= TAGS.size()) {
      throw UserError.usage("names.model is incomplete: it ends after " + number + " lines");
    }
    return new TagModel(weights, transitions);
  }

  private static float[] values(String[] fields, int number) {
    if (fields.length != TAGS.size() + 1) {
      throw UserError.usage(
          "Line %d of names.model has %d columns, must have %d"
              .formatted(number, fields.length, TAGS.size() + 1));
    }
    float[] values = new float[TAGS.size()];
    for (int tag = 0; tag < values.length; tag++) {
      try {
        values[tag] = Float.parseFloat(fields[tag + 1]);
      } catch (NumberFormatException e) {
        throw UserError.usage(
            "Line %d of names.model: %s is not a number".formatted(number, fields[tag + 1]));
      }
    }
    return values;
  }
}
