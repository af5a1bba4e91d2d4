package rasd.learning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rasd.article.EntityType;
import rasd.names.NameDecisions;

/**
 * Merges the spellings of one name and keeps look-alikes apart: {@code سيرجي لافروف} is {@code
 * سيرغي لافروف}, {@code حسن خليل} is not {@code حسين خليل}. Only names with the same type and
 * consonants are compared, and at most fifty of them with each name, so the work grows with the
 * number of names and not with that of pairs.
 *
 * <p>Not handled: names that are not spelt alike, such as nicknames; the gazetteer or the user's
 * decisions must join them.
 */
public final class NameMerger {
  private static final int MOST_COMPARED = 50;

  /**
   * A name to compare.
   *
   * @param words normalized words, separated by a space
   * @param form the form that is shown
   * @param known id of the known entity that has the name, or null
   * @param weight the evidence for the name; lighter names count as spellings of heavier ones
   */
  record ComparedName(
      EntityType type, String words, String form, @Nullable String known, long weight) {}

  /** A decision whether a name is a spelling of another, with the reason. */
  record MergeDecision(ComparedName name, ComparedName other, boolean isMerged, String reason) {}

  private final NameLikeness likeness;
  private final NameDecisions decided;
  private final Map<ComparedName, ComparedName> parents = new HashMap<>();
  private final Map<ComparedName, List<ComparedName>> members = new HashMap<>();
  private final List<MergeDecision> decisions = new ArrayList<>();

  public NameMerger(NameLikeness likeness, NameDecisions decided) {
    this.likeness = likeness;
    this.decided = decided;
  }

  /** Compares names. {@link #groupOf} and {@link #decisions} then give the result. */
  void merge(Collection<ComparedName> names) {
    List<ComparedName> byWeight = new ArrayList<>(names);
    byWeight.sort(
        Comparator.comparing((ComparedName name) -> name.known() == null)
            .thenComparing(ComparedName::weight, Comparator.reverseOrder())
            .thenComparing(ComparedName::words)
            .thenComparing(ComparedName::type));
    Map<String, List<ComparedName>> blocks = new TreeMap<>();
    for (ComparedName name : byWeight) {
      blocks
          .computeIfAbsent(NameLikeness.block(name.type(), name.words()), key -> new ArrayList<>())
          .add(name);
    }
    blocks.values().forEach(this::mergeBlock);
    mergeAsDecided(byWeight);
  }

  private void mergeBlock(List<ComparedName> names) {
    for (int i = 1; i < names.size(); i++) {
      for (int k = 0; k < Math.min(i, MOST_COMPARED); k++) {
        compare(names.get(i), names.get(k));
      }
    }
  }

  private void compare(ComparedName name, ComparedName heavier) {
    if (name.known() != null) {
      return;
    }
    String reason = likeness.whySame(name.type(), name.words(), heavier.words());
    if (reason == null) {
      decisions.add(new MergeDecision(name, heavier, false, "different long vowels or letters"));
    } else if (!root(name).equals(root(heavier))) {
      join(name, heavier, reason);
    }
  }

  private void mergeAsDecided(List<ComparedName> names) {
    Map<String, ComparedName> byWords = new HashMap<>();
    names.forEach(name -> byWords.putIfAbsent(name.words(), name));
    for (NameDecisions.NamePair pair : decided.same()) {
      ComparedName one = byWords.get(pair.first());
      ComparedName other = byWords.get(pair.second());
      if (one != null && other != null && !root(one).equals(root(other))) {
        boolean isFirst = names.indexOf(one) < names.indexOf(other);
        join(isFirst ? other : one, isFirst ? one : other, "the user's decision");
      }
    }
  }

  private void join(ComparedName name, ComparedName heavier, String reason) {
    ComparedName from = root(name);
    ComparedName to = root(heavier);
    if (from.known() != null && to.known() != null) {
      decisions.add(new MergeDecision(name, heavier, false, "known as two entities"));
    } else if (decided.areApart(words(from), words(to))) {
      decisions.add(new MergeDecision(name, heavier, false, "the user's decision"));
    } else {
      boolean isKnown = from.known() != null;
      ComparedName root = isKnown ? from : to;
      ComparedName child = isKnown ? to : from;
      parents.put(child, root);
      List<ComparedName> all = new ArrayList<>(group(root));
      all.addAll(group(child));
      members.put(root, all);
      members.remove(child);
      decisions.add(new MergeDecision(name, heavier, true, reason));
    }
  }

  private List<String> words(ComparedName root) {
    return group(root).stream().map(ComparedName::words).toList();
  }

  private List<ComparedName> group(ComparedName root) {
    return members.getOrDefault(root, List.of(root));
  }

  private ComparedName root(ComparedName name) {
    ComparedName root = name;
    while (parents.containsKey(root)) {
      root = parents.get(root);
    }
    return root;
  }

  /** All spellings of this name, including the name itself. */
  List<ComparedName> groupOf(ComparedName name) {
    return group(root(name));
  }

  /** The decisions in the order of the comparisons. */
  List<MergeDecision> decisions() {
    return List.copyOf(decisions);
  }
}
