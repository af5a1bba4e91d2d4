package rasd.learning;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rasd.article.EntityType;
import rasd.names.Entity;
import rasd.names.Gazetteer;
import rasd.tables.FormDecision;

/**
 * The names that were learnt from the corpus, each with its entity: a known entity if the name is a
 * spelling of one of its names, otherwise a new one.
 */
public final class LearntNames implements Serializable {
  private static final long serialVersionUID = 1;
  private static final double THOUSAND = 1000;

  /**
   * Why a name belongs to an entity or is kept apart from it, for the table entity_names.
   *
   * @param name normalized words; for a look-alike, the form that is shown
   */
  public record NameAssignment(String entity, String name, FormDecision decision, String evidence)
      implements Serializable {}

  private final Gazetteer names = new Gazetteer();
  private final Map<String, Entity> singles = new HashMap<>();
  private final Map<String, Entity> byName = new HashMap<>();
  private final Map<String, Double> confidences = new HashMap<>();
  private final List<NameAssignment> decisions = new ArrayList<>();
  private final List<NameAssignment> lookAlikes = new ArrayList<>();

  private LearntNames() {}

  /** No learnt names. */
  public static LearntNames none() {
    return new LearntNames();
  }

  /**
   * The accepted names with their entities; all spellings of a name have the same entity.
   *
   * @param known names of which accepted names may be spellings
   */
  public static LearntNames of(
      Collection<LearntName> accepted, Gazetteer known, NameMerger merger) {
    Map<NameMerger.ComparedName, LearntName> learnt = new LinkedHashMap<>();
    for (LearntName name : accepted) {
      learnt.put(
          new NameMerger.ComparedName(
              name.type(), name.name(), name.form(), null, name.thousandths()),
          name);
    }
    Map<String, Entity> knownEntities = new HashMap<>();
    List<NameMerger.ComparedName> all = new ArrayList<>(learnt.keySet());
    all.addAll(nearest(known, learnt.keySet(), knownEntities));
    merger.merge(all);
    LearntNames names = new LearntNames();
    Map<NameMerger.ComparedName, Entity> entities = new HashMap<>();
    learnt.forEach(
        (name, evidence) -> {
          Entity entity = entity(merger.groupOf(name), knownEntities, known);
          entities.put(name, entity);
          names.add(evidence, entity);
        });
    names.explain(learnt, entities, merger);
    return names;
  }

  /**
   * The known names, of persons only full names, that have the same consonants as a learnt name.
   */
  private static List<NameMerger.ComparedName> nearest(
      Gazetteer known, Set<NameMerger.ComparedName> learnt, Map<String, Entity> knownEntities) {
    Set<String> skeletons =
        learnt.stream()
            .map(name -> NameLikeness.skeleton(name.words()))
            .collect(Collectors.toCollection(HashSet::new));
    Map<String, NameMerger.ComparedName> nearest = new TreeMap<>();
    known.forEachName(
        (words, entity) -> {
          boolean isWhole = entity.type() != EntityType.PER || words.indexOf(' ') > 0;
          if (isWhole && skeletons.contains(NameLikeness.skeleton(words))) {
            knownEntities.put(entity.id(), entity);
            nearest.put(
                words, new NameMerger.ComparedName(entity.type(), words, words, entity.id(), 0));
          }
        });
    return List.copyOf(nearest.values());
  }

  private static Entity entity(
      List<NameMerger.ComparedName> group, Map<String, Entity> known, Gazetteer gazetteer) {
    for (NameMerger.ComparedName name : group) {
      Entity entity =
          name.known() == null
              ? gazetteer.accompanied(name.words(), name.type())
              : known.get(name.known());
      if (entity != null) {
        return entity;
      }
    }
    NameMerger.ComparedName heaviest = group.get(0);
    String smallest =
        group.stream()
            .map(NameMerger.ComparedName::words)
            .min(Comparator.naturalOrder())
            .orElseThrow();
    return new Entity(heaviest.type() + ":" + smallest, heaviest.type(), heaviest.form(), null);
  }

  private void add(LearntName name, Entity entity) {
    if (name.type() == EntityType.PER && name.isSingleWord()) {
      singles.put(name.name(), entity);
    } else {
      names.addNormalized(name.name(), entity);
    }
    byName.put(name.type() + ":" + name.name(), entity);
    confidences.merge(entity.id(), name.best() / THOUSAND, Math::max);
  }

  private void explain(
      Map<NameMerger.ComparedName, LearntName> learnt,
      Map<NameMerger.ComparedName, Entity> entities,
      NameMerger merger) {
    Map<NameMerger.ComparedName, NameMerger.MergeDecision> merged = new HashMap<>();
    for (NameMerger.MergeDecision decision : merger.decisions()) {
      if (decision.isMerged()) {
        merged.putIfAbsent(decision.name(), decision);
      } else {
        explainLookAlike(decision, entities);
      }
    }
    learnt.forEach(
        (name, evidence) -> {
          NameMerger.MergeDecision decision = merged.get(name);
          decisions.add(
              decision == null
                  ? new NameAssignment(
                      id(entities, name), name.words(), FormDecision.LEARNT, evidence.evidence())
                  : new NameAssignment(
                      id(entities, name),
                      name.words(),
                      FormDecision.MERGED,
                      "a spelling of %s (%s)"
                          .formatted(decision.other().form(), decision.reason())));
        });
  }

  private void explainLookAlike(
      NameMerger.MergeDecision decision, Map<NameMerger.ComparedName, Entity> entities) {
    String one = id(entities, decision.name());
    String other = id(entities, decision.other());
    if (!one.equals(other)) {
      String reason = decision.reason();
      lookAlikes.add(
          new NameAssignment(one, decision.other().form(), FormDecision.KEPT_APART, reason));
      lookAlikes.add(
          new NameAssignment(other, decision.name().form(), FormDecision.KEPT_APART, reason));
    }
  }

  private static String id(
      Map<NameMerger.ComparedName, Entity> entities, NameMerger.ComparedName name) {
    Entity entity = entities.get(name);
    return entity == null ? String.valueOf(name.known()) : entity.id();
  }

  /** The names that are found wherever they occur. */
  public Gazetteer names() {
    return names;
  }

  /** The person whom a single word names if a cue precedes it, or null. */
  public @Nullable Entity single(String word) {
    return singles.get(word);
  }

  /** The entity that has a name; null if the name was not accepted. */
  public @Nullable Entity entityOf(EntityType type, String name) {
    return byName.get(type + ":" + name);
  }

  public double confidence(Entity entity) {
    return confidences.getOrDefault(entity.id(), 1.0);
  }

  public boolean isEmpty() {
    return confidences.isEmpty();
  }

  /** All entities that have a learnt name. */
  public Collection<Entity> entities() {
    Map<String, Entity> all = new TreeMap<>();
    names.entities().forEach(entity -> all.put(entity.id(), entity));
    singles.values().forEach(entity -> all.put(entity.id(), entity));
    return all.values();
  }

  /** The reasons why each name belongs to its entity. */
  public List<NameAssignment> decisions() {
    return List.copyOf(decisions);
  }

  /** The decisions on forms that look like a name of an entity but were kept apart from it. */
  public List<NameAssignment> lookAlikes() {
    return List.copyOf(lookAlikes);
  }
}
