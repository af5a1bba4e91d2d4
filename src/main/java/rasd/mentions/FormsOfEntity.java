package rasd.mentions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import rasd.learning.LearntNames;
import rasd.tables.TextOrder;

/** Makes an entity's rows of entity_names from the sums of its forms, on an executor. */
final class FormsOfEntity implements FlatMapGroupsFunction<String, Row, Row> {
  private static final long serialVersionUID = 1;
  private static final String LEARNT = "learnt";
  private static final String OF_WHOLE_NAME = "the family name, with the full name in the article";

  private final Broadcast<LearntNames> learnt;
  private transient @Nullable Map<NameOfEntity, LearntNames.NameAssignment> decisions;
  private transient @Nullable Map<String, List<LearntNames.NameAssignment>> lookAlikes;

  FormsOfEntity(Broadcast<LearntNames> learnt) {
    this.learnt = learnt;
  }

  private record NameOfEntity(String entity, String name) {}

  /** The reason why a form belongs to its entity. */
  private record Why(String decision, @Nullable String evidence) {
    static final Comparator<Why> ORDER =
        Comparator.comparing(Why::decision, TextOrder::compare)
            .thenComparing(Why::evidence, Comparator.nullsFirst(TextOrder::compare));

    /** The reason that comes first in {@link #ORDER}. */
    Why or(Why other) {
      return ORDER.compare(this, other) <= 0 ? this : other;
    }
  }

  private record FormTotal(long count, Why why) {
    FormTotal and(FormTotal other) {
      return new FormTotal(count + other.count, why.or(other.why));
    }
  }

  @Override
  public Iterator<Row> call(String entity, Iterator<Row> sums) {
    SortedMap<String, FormTotal> forms = new TreeMap<>();
    sums.forEachRemaining(
        sum ->
            forms.merge(
                sum.getString(1),
                new FormTotal(sum.getLong(4), why(entity, sum.getString(2), sum.getString(3))),
                FormTotal::and));
    double all = forms.values().stream().mapToLong(FormTotal::count).sum();
    for (LearntNames.NameAssignment lookAlike : lookAlikes().getOrDefault(entity, List.of())) {
      forms.putIfAbsent(
          lookAlike.name(), new FormTotal(0, new Why(lookAlike.decision(), lookAlike.evidence())));
    }
    List<Row> rows = new ArrayList<>();
    forms.forEach(
        (text, form) ->
            rows.add(
                RowFactory.create(
                    entity,
                    text,
                    form.count(),
                    form.count() / all,
                    form.why().decision(),
                    form.why().evidence())));
    return rows.iterator();
  }

  /**
   * The reason why a form belongs to the entity: the gazetteer has the name, or else there is a
   * decision on the learnt name, or else the form was simply learnt.
   */
  private Why why(String entity, @Nullable String name, String method) {
    LearntNames.NameAssignment decided =
        name == null ? null : decisions().get(new NameOfEntity(entity, name));
    String decision = decided == null ? LEARNT : decided.decision();
    String evidence = decided == null ? null : decided.evidence();
    return new Why(
        method.equals(ArticleNames.GAZETTEER) ? ArticleNames.GAZETTEER : decision,
        method.equals(SingleNameFinder.SURNAME) ? OF_WHOLE_NAME : evidence);
  }

  private Map<NameOfEntity, LearntNames.NameAssignment> decisions() {
    if (decisions == null) {
      Map<NameOfEntity, LearntNames.NameAssignment> made = new HashMap<>();
      for (LearntNames.NameAssignment decision : learnt.value().decisions()) {
        made.put(new NameOfEntity(decision.entity(), decision.name()), decision);
      }
      decisions = made;
    }
    return decisions;
  }

  private Map<String, List<LearntNames.NameAssignment>> lookAlikes() {
    if (lookAlikes == null) {
      Map<String, List<LearntNames.NameAssignment>> made = new HashMap<>();
      for (LearntNames.NameAssignment lookAlike : learnt.value().lookAlikes()) {
        made.computeIfAbsent(lookAlike.entity(), entity -> new ArrayList<>()).add(lookAlike);
      }
      lookAlikes = made;
    }
    return lookAlikes;
  }
}
