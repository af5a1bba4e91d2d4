package rasd.mentions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rasd.article.EntityType;

/**
 * Merges the spellings of one name and keeps look-alikes apart: {@code سيرجي لافروف} is {@code
 * سيرغي لافروف}, {@code حسن خليل} is not {@code حسين خليل}. Only names with the same consonants are
 * compared, so that the work grows with the number of names and not of their pairs.
 *
 * <p>Not handled: names that are not spelt alike, such as nicknames; the gazetteer or the user's
 * decisions must join them.
 */
final class NameMerger {
  private static final int MOST_COMPARED = 50;

  /**
   * A name to compare.
   *
   * @param words normalized words, separated by a space
   * @param form the form that is shown
   * @param known id of the known entity that has it, or null
   * @param weight other names count as spellings of the name with the greatest weight
   */
  record Name(EntityType type, String words, String form, @Nullable String known, long weight) {}

  /** The decision whether a name is a spelling of another, with the reason. */
  record Decision(Name name, Name other, boolean isMerged, String reason) {}

  private final NameLikeness likeness;
  private final NameDecisions decided;
  private final Map<Name, Name> parents = new HashMap<>();
  private final Map<Name, List<Name>> members = new HashMap<>();
  private final List<Decision> decisions = new ArrayList<>();

  NameMerger(NameLikeness likeness, NameDecisions decided) {
    this.likeness = likeness;
    this.decided = decided;
  }

  /** Compares names. {@link #groupOf} and {@link #decisions} then give the result. */
  void merge(Collection<Name> names) {
    List<Name> byWeight = new ArrayList<>(names);
    byWeight.sort(
        Comparator.comparing((Name name) -> name.known() == null)
            .thenComparing(Name::weight, Comparator.reverseOrder())
            .thenComparing(Name::words)
            .thenComparing(Name::type));
    Map<String, List<Name>> blocks = new TreeMap<>();
    for (Name name : byWeight) {
      blocks
          .computeIfAbsent(NameLikeness.block(name.type(), name.words()), key -> new ArrayList<>())
          .add(name);
    }
    blocks.values().forEach(this::mergeBlock);
    mergeAsDecided(byWeight);
  }

  private void mergeBlock(List<Name> names) {
    for (int i = 1; i < names.size(); i++) {
      for (int k = 0; k < Math.min(i, MOST_COMPARED); k++) {
        compare(names.get(i), names.get(k));
      }
    }
  }

  private void compare(Name name, Name heavier) {
    if (name.known() != null) {
      return;
    }
    String reason = likeness.whySame(name.type(), name.words(), heavier.words());
    if (reason == null) {
      decisions.add(new Decision(name, heavier, false, "other long vowels or letters"));
    } else if (!root(name).equals(root(heavier))) {
      join(name, heavier, reason);
    }
  }

  private void mergeAsDecided(List<Name> names) {
    Map<String, Name> byWords = new HashMap<>();
    names.forEach(name -> byWords.putIfAbsent(name.words(), name));
    for (NameDecisions.Pair pair : decided.same()) {
      Name one = byWords.get(pair.first());
      Name other = byWords.get(pair.second());
      if (one != null && other != null && !root(one).equals(root(other))) {
        boolean isFirst = names.indexOf(one) < names.indexOf(other);
        join(isFirst ? other : one, isFirst ? one : other, "the user's decision");
      }
    }
  }

  private void join(Name name, Name heavier, String reason) {
    Name from = root(name);
    Name to = root(heavier);
    if (from.known() != null && to.known() != null) {
      decisions.add(new Decision(name, heavier, false, "known to be two"));
    } else if (decided.areApart(words(from), words(to))) {
      decisions.add(new Decision(name, heavier, false, "the user's decision"));
    } else {
      boolean isKnown = from.known() != null;
      Name root = isKnown ? from : to;
      Name child = isKnown ? to : from;
      parents.put(child, root);
      List<Name> all = new ArrayList<>(group(root));
      all.addAll(group(child));
      members.put(root, all);
      members.remove(child);
      decisions.add(new Decision(name, heavier, true, reason));
    }
  }

  private List<String> words(Name root) {
    return group(root).stream().map(Name::words).toList();
  }

  private List<Name> group(Name root) {
    return members.getOrDefault(root, List.of(root));
  }

  private Name root(Name name) {
    Name root = name;
    while (parents.containsKey(root)) {
      root = parents.get(root);
    }
    return root;
  }

  /** The names that are spellings of the same name as this one, including it. */
  List<Name> groupOf(Name name) {
    return group(root(name));
  }

  /** The decisions in the order of the comparisons. */
  List<Decision> decisions() {
    return List.copyOf(decisions);
  }
}
