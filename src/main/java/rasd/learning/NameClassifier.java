package rasd.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rasd.article.EntityType;

/**
 * Decides by the traits of a form whether it is a name, and of which type: a naive Bayes classifier
 * that learns the traits of the known names and of all other words of the same corpus. Counts from
 * other corpora ({@code conf/name-traits.tsv}) are added because a small corpus alone gives too
 * few. Shares of a rare form are coarse, so forms are compared only with forms that are about as
 * frequent, and forms that occur only once are not learnt from.
 *
 * <p>Names that are in no list count as other words, which makes the answer cautious.
 */
public final class NameClassifier {
  /** The possible kinds of a form. */
  enum NameClass {
    WORD,
    PER,
    LOC,
    ORG;

    static NameClass of(EntityType type) {
      return valueOf(type.name());
    }
  }

  /**
   * What the traits of a form say.
   *
   * @param logOdds the log of the odds that the form is a name
   * @param type the kind of the form if it is a name
   */
  record Opinion(double logOdds, NameClass type) {}

  private static final NameClass[] KINDS = NameClass.values();
  private static final List<Trait> TRAITS = Trait.ALL;
  private static final List<String> NAMES_OF_TRAITS = TRAITS.stream().map(Trait::name).toList();
  private static final int[] FREQUENCIES = {2, 5, 25, 125};
  private static final int FEWEST_TO_LEARN = 2;
  private static final double SMOOTHING = 0.5;
  private static final String FORMS = "forms";

  private final Usages usages;
  private final Inflections inflections;

  /** Counts by frequency, trait and value; after the traits follows the number of forms. */
  private final Map<NameClass, long[][][]> counts = new EnumMap<>(NameClass.class);

  private NameClassifier(Usages usages) {
    this.usages = usages;
    this.inflections = new Inflections(usages);
    for (NameClass kind : KINDS) {
      long[][][] ofKind = new long[FREQUENCIES.length + 1][TRAITS.size() + 1][];
      for (long[][] ofFrequency : ofKind) {
        Arrays.setAll(ofFrequency, i -> new long[i < TRAITS.size() ? TRAITS.get(i).size() : 1]);
      }
      counts.put(kind, ofKind);
    }
  }

  /**
   * @param prior lines of {@code conf/name-traits.tsv}
   * @param kindOf the known kind of a form; null for forms to leave out
   */
  static NameClassifier learn(
      Usages usages, Collection<String> prior, Function<String, @Nullable NameClass> kindOf) {
    NameClassifier classifier = new NameClassifier(usages);
    prior.stream().skip(1).forEach(classifier::addPrior);
    for (String form : usages.forms()) {
      NameClass kind = usages.of(form) < FEWEST_TO_LEARN ? null : kindOf.apply(form);
      if (kind != null) {
        classifier.add(form, kind);
      }
    }
    return classifier;
  }

  private void add(String form, NameClass kind) {
    long[][] here = counts(kind, frequency(form));
    int[] traits = traits(form);
    here[TRAITS.size()][0]++;
    for (int i = 0; i < traits.length; i++) {
      here[i][traits[i]]++;
    }
  }

  private void addPrior(String line) {
    String[] fields = line.split("\t", -1);
    long[][] here = counts(NameClass.valueOf(fields[0]), Integer.parseInt(fields[1]));
    int trait = fields[2].equals(FORMS) ? TRAITS.size() : NAMES_OF_TRAITS.indexOf(fields[2]);
    String[] values = fields[3].split(" ", -1);
    for (int value = 0; value < values.length; value++) {
      here[trait][value] += Long.parseLong(values[value]);
    }
  }

  private long[][] counts(NameClass kind, int frequency) {
    return Objects.requireNonNull(counts.get(kind))[frequency];
  }

  private int[] traits(String form) {
    int[] traits = new int[TRAITS.size()];
    Arrays.setAll(traits, i -> TRAITS.get(i).of(form, usages, inflections));
    return traits;
  }

  private int frequency(String form) {
    long count = usages.of(form);
    int frequency = 0;
    while (frequency < FREQUENCIES.length && count >= FREQUENCIES[frequency]) {
      frequency++;
    }
    return frequency;
  }

  /** What the traits of a form say. */
  Opinion of(String form) {
    int[] traits = traits(form);
    int frequency = frequency(form);
    NameClass best = NameClass.PER;
    double score = Double.NEGATIVE_INFINITY;
    for (NameClass kind : KINDS) {
      double here = kind == NameClass.WORD ? score : score(kind, frequency, traits);
      if (here > score) {
        best = kind;
        score = here;
      }
    }
    return new Opinion(score - score(NameClass.WORD, frequency, traits), best);
  }

  /** The log of the probability of a kind, up to a constant that all kinds share. */
  private double score(NameClass kind, int frequency, int[] traits) {
    long[][] here = counts(kind, frequency);
    long all = here[TRAITS.size()][0];
    double score = StrictMath.log(all + SMOOTHING);
    for (int i = 0; i < traits.length; i++) {
      score +=
          StrictMath.log((here[i][traits[i]] + SMOOTHING) / (all + SMOOTHING * here[i].length));
    }
    return score;
  }

  /** The counts as lines of {@code conf/name-traits.tsv}. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(List.of("kind\tfrequency\ttrait\tcounts"));
    for (NameClass kind : KINDS) {
      for (int frequency = 0; frequency <= FREQUENCIES.length; frequency++) {
        for (int trait = 0; trait <= TRAITS.size(); trait++) {
          String name = trait < TRAITS.size() ? NAMES_OF_TRAITS.get(trait) : FORMS;
          String values =
              Arrays.toString(counts(kind, frequency)[trait]).replaceAll("[\\[\\],]", "");
          lines.add(kind + "\t" + frequency + "\t" + name + "\t" + values);
        }
      }
    }
    return lines;
  }
}
