package rasd.mentions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rasd.article.EntityType;

/**
 * Tells by a form's traits whether it is a name, and of what: naive Bayes over how the known names
 * and all other words of the same corpus behave, with counts of other corpora ({@code
 * conf/name-traits.tsv}) added so that a small corpus can be told as well. Shares of a rare form
 * are coarse, so that forms are only compared with those about as frequent.
 *
 * <p>Names that no list has are among the other words, which makes the answer cautious.
 */
final class NameClassifier {
  /** What a form may be. */
  enum Kind {
    WORD,
    PER,
    LOC,
    ORG;

    static Kind of(EntityType type) {
      return valueOf(type.name());
    }
  }

  private static final int[] FREQUENCIES = {2, 5, 25, 125};
  private static final double SMOOTHING = 0.5;

  private final Usages usages;

  /** By kind, frequency, trait and value. */
  private final long[][][][] counts =
      new long[Kind.values().length][FREQUENCIES.length + 1][Trait.values().length][];

  /** By kind and frequency. */
  private final long[][] forms = new long[Kind.values().length][FREQUENCIES.length + 1];

  private NameClassifier(Usages usages) {
    this.usages = usages;
    for (long[][][] ofKind : counts) {
      for (long[][] ofFrequency : ofKind) {
        for (Trait trait : Trait.values()) {
          ofFrequency[trait.ordinal()] = new long[trait.size()];
        }
      }
    }
  }

  /**
   * @param prior lines of {@code conf/name-traits.tsv}
   * @param kindOf what is known of a form; null for what is to be left out
   */
  static NameClassifier learn(
      Usages usages, Collection<String> prior, Function<String, @Nullable Kind> kindOf) {
    NameClassifier classifier = new NameClassifier(usages);
    prior.stream().skip(1).forEach(classifier::addPrior);
    for (String form : usages.forms()) {
      Kind kind = kindOf.apply(form);
      if (kind != null) {
        classifier.add(form, kind);
      }
    }
    return classifier;
  }

  private void add(String form, Kind kind) {
    int frequency = frequency(form);
    forms[kind.ordinal()][frequency]++;
    for (Trait trait : Trait.values()) {
      counts[kind.ordinal()][frequency][trait.ordinal()][trait.of(form, usages)]++;
    }
  }

  private void addPrior(String line) {
    String[] fields = line.split("\t", -1);
    try {
      int kind = Kind.valueOf(fields[0]).ordinal();
      int frequency = Integer.parseInt(fields[1]);
      String[] values = fields[3].split(" ", -1);
      if (fields[2].equals("forms")) {
        forms[kind][frequency] += Long.parseLong(values[0]);
        return;
      }
      long[] ofTrait = counts[kind][frequency][Trait.valueOf(fields[2]).ordinal()];
      for (int value = 0; value < values.length; value++) {
        ofTrait[value] += Long.parseLong(values[value]);
      }
    } catch (RuntimeException e) {
      throw new IllegalStateException("No line of traits: " + line, e);
    }
  }

  private int frequency(String form) {
    long count = usages.of(form);
    int frequency = 0;
    while (frequency < FREQUENCIES.length && count >= FREQUENCIES[frequency]) {
      frequency++;
    }
    return frequency;
  }

  /** The log of how much more probable it is that a form is a name than that it is not. */
  double logOdds(String form) {
    double word = score(form, Kind.WORD);
    double best = Double.NEGATIVE_INFINITY;
    for (Kind kind : Kind.values()) {
      best = kind == Kind.WORD ? best : Math.max(best, score(form, kind));
    }
    return best - word;
  }

  /** The log of the probability of a kind, up to a summand that a form's kinds share. */
  double score(String form, Kind kind) {
    int frequency = frequency(form);
    long all = forms[kind.ordinal()][frequency];
    double score = StrictMath.log(all + SMOOTHING);
    for (Trait trait : Trait.values()) {
      long[] ofTrait = counts[kind.ordinal()][frequency][trait.ordinal()];
      score +=
          StrictMath.log(
              (ofTrait[trait.of(form, usages)] + SMOOTHING) / (all + SMOOTHING * ofTrait.length));
    }
    return score;
  }

  /** What was counted, as lines of {@code conf/name-traits.tsv}. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(List.of("kind\tfrequency\ttrait\tcounts"));
    for (Kind kind : Kind.values()) {
      for (int frequency = 0; frequency <= FREQUENCIES.length; frequency++) {
        lines.add(kind + "\t" + frequency + "\tforms\t" + forms[kind.ordinal()][frequency]);
        for (Trait trait : Trait.values()) {
          StringBuilder values = new StringBuilder();
          for (long value : counts[kind.ordinal()][frequency][trait.ordinal()]) {
            values.append(values.isEmpty() ? "" : " ").append(value);
          }
          lines.add(kind + "\t" + frequency + "\t" + trait + "\t" + values);
        }
      }
    }
    return lines;
  }
}
