package rasd.slices;

import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import rasd.measures.LogOdds;
import rasd.tables.Slice;
import rasd.tables.SliceTables;
import rasd.tables.Slices;

/** Compares the forms of a name that slices use: سورية in one slice, سوريا in another. */
public final class NameChoiceStage {
  private NameChoiceStage() {}

  /**
   * The table name_choices.
   *
   * @param sums the result of {@link SliceSums}
   */
  public static Dataset<Row> nameChoices(Dataset<Row> sums) {
    Dataset<Row> names = SliceSums.of(sums, ItemKind.NAME).select(KEY, FORM, SliceSums.SLICES);
    return SliceTables.NAME_CHOICES.conform(
        names
            .groupBy(KEY)
            .as(Encoders.STRING(), Encoders.row(names.schema()))
            .flatMapGroups(new Choosing(), Encoders.row(SliceTables.NAME_CHOICES.schema())));
  }

  /**
   * Compares the forms of one entity's names, on an executor. An entity has few forms, however
   * large the corpus is.
   */
  private static final class Choosing implements FlatMapGroupsFunction<String, Row, Row> {
    private static final long serialVersionUID = 1;

    /** The number of mentions that the prior adds. */
    private static final double PRIOR = 10;

    @Override
    public Iterator<Row> call(String entity, Iterator<Row> forms) {
      List<FormInSlice> choices = new ArrayList<>();
      forms.forEachRemaining(form -> FormInSlice.addAll(form, choices));
      MentionTotals totals = new MentionTotals(choices);
      return totals.forms.size() < 2
          ? List.<Row>of().iterator()
          : choices.stream().map(choice -> row(entity, choice, totals)).iterator();
    }

    private static Row row(String entity, FormInSlice choice, MentionTotals totals) {
      LogOdds odds = odds(choice, totals);
      return RowFactory.create(
          entity,
          choice.form(),
          choice.slice().type(),
          choice.slice().name(),
          choice.count(),
          choice.articles(),
          choice.stories(),
          (double) choice.count() / totals.ofSlice(choice),
          odds == null ? null : odds.ratio(),
          odds == null ? null : odds.zScore());
    }

    private static @Nullable LogOdds odds(FormInSlice choice, MentionTotals totals) {
      long inSlice = totals.ofSlice(choice);
      long inRest = totals.ofType(choice) - inSlice;
      return inRest == 0
          ? null
          : LogOdds.of(
              choice.count(),
              inSlice,
              totals.ofFormInType(choice) - choice.count(),
              inRest,
              totals.share(choice),
              PRIOR);
    }
  }

  /** A form of a name in a slice, with its counts. */
  private record FormInSlice(String form, Slice slice, long count, long articles, long stories) {
    static void addAll(Row form, List<FormInSlice> choices) {
      String name = form.getString(1);
      SliceCounts.read(form.getAs(2))
          .forEach(
              (slice, counts) ->
                  choices.add(
                      new FormInSlice(
                          name, slice, counts.count(), counts.articles(), counts.stories())));
    }

    String type() {
      return slice.type();
    }
  }

  /**
   * The numbers of mentions of one entity: in each slice, in all slices of each type (also by
   * form), and in the whole corpus by form.
   */
  private static final class MentionTotals {
    private final Map<Slice, Long> slices = new HashMap<>();
    private final Map<String, Long> types = new HashMap<>();
    private final Map<List<String>, Long> formsOfTypes = new HashMap<>();
    private final Map<String, Long> forms = new HashMap<>();

    MentionTotals(List<FormInSlice> choices) {
      for (FormInSlice choice : choices) {
        slices.merge(choice.slice(), choice.count(), Long::sum);
        types.merge(choice.type(), choice.count(), Long::sum);
        formsOfTypes.merge(formOfType(choice), choice.count(), Long::sum);
        if (choice.type().equals(Slices.ALL)) {
          forms.put(choice.form(), choice.count());
        }
      }
    }

    private static List<String> formOfType(FormInSlice choice) {
      return List.of(choice.type(), choice.form());
    }

    long ofSlice(FormInSlice choice) {
      return slices.getOrDefault(choice.slice(), 0L);
    }

    long ofType(FormInSlice choice) {
      return types.getOrDefault(choice.type(), 0L);
    }

    long ofFormInType(FormInSlice choice) {
      return formsOfTypes.getOrDefault(formOfType(choice), 0L);
    }

    /** The share of a form in all mentions of the entity. */
    double share(FormInSlice choice) {
      return (double) forms.getOrDefault(choice.form(), 0L) / types.getOrDefault(Slices.ALL, 1L);
    }
  }
}
