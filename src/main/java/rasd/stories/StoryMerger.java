package rasd.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * Joins linked articles into stories, the most alike first. Two groups of texts become one if
 * enough of the pairs between them are linked (average linkage). A round-up of the day that
 * contains ten reports does not make one story of them, because the reports are not alike.
 *
 * <p>Unconnected sets of links may be merged together or separately, with the same result.
 */
final class StoryMerger {
  /**
   * Texts that are one story so far.
   *
   * @param links for each other group, by its number, how many pairs of a text of this group and a
   *     text of the other are linked
   */
  private record Group(List<Long> texts, Map<Long, Integer> links) {
    Group() {
      this(new ArrayList<>(), new HashMap<>());
    }
  }

  private final double leastSupport;
  private final Map<Long, Long> numbers = new HashMap<>();
  private final Map<Long, Group> groups = new HashMap<>();

  /**
   * @param leastSupport the share of the pairs between two groups that must be linked
   */
  StoryMerger(double leastSupport) {
    this.leastSupport = leastSupport;
  }

  /** The smallest set of pairs that connects the articles of each story. */
  long[] merge(List<Link> links) {
    long[] copies = copies(links);
    Stories texts = new StoryGroups(copies).stories();
    SortedSet<Link> between = new TreeSet<>();
    for (Link link : links) {
      if (texts.firstOf(link.a()) != texts.firstOf(link.b())) {
        between.add(link.between(texts.firstOf(link.a()), texts.firstOf(link.b())));
      }
    }
    between.forEach(this::count);
    while (joinSome(between)) {
      // A group that has grown may now be linked well enough to another group.
    }
    return new StoryGroups(LongStream.concat(LongStream.of(copies), joined()).toArray())
        .fewestLinks();
  }

  /**
   * The links between copies. Copies are joined first, so that a text that is printed ten times
   * counts once.
   */
  private static long[] copies(List<Link> links) {
    return links.stream()
        .filter(Link::isIdentical)
        .flatMapToLong(link -> LongStream.of(link.a(), link.b()))
        .toArray();
  }

  private void count(Link link) {
    group(link.a()).links().merge(link.b(), 1, Integer::sum);
    group(link.b()).links().merge(link.a(), 1, Integer::sum);
  }

  /** The group with this number. At first, each text is a group with its own number. */
  private Group group(long text) {
    return groups.computeIfAbsent(
        text,
        number -> {
          Group group = new Group();
          group.texts().add(number);
          numbers.put(number, number);
          return group;
        });
  }

  private boolean joinSome(SortedSet<Link> links) {
    int before = groups.size();
    for (Link link : links) {
      long a = numbers.getOrDefault(link.a(), link.a());
      long b = numbers.getOrDefault(link.b(), link.b());
      if (a != b && isSupported(a, b)) {
        join(a, b);
      }
    }
    return groups.size() < before;
  }

  private boolean isSupported(long a, long b) {
    Group one = group(a);
    double pairs = (double) one.texts().size() * group(b).texts().size();
    return one.links().getOrDefault(b, 0) >= leastSupport * pairs;
  }

  /** Adds the second group to the first. */
  private void join(long a, long b) {
    Group one = group(a);
    Group other = group(b);
    groups.remove(b);
    one.links().remove(b);
    other.links().remove(a);
    for (long text : other.texts()) {
      numbers.put(text, a);
    }
    one.texts().addAll(other.texts());
    other
        .links()
        .forEach(
            (neighbour, pairs) -> {
              one.links().merge(neighbour, pairs, Integer::sum);
              Map<Long, Integer> theirs = group(neighbour).links();
              theirs.remove(b);
              theirs.merge(a, pairs, Integer::sum);
            });
  }

  private LongStream joined() {
    return numbers.entrySet().stream()
        .flatMapToLong(text -> LongStream.of(text.getKey(), text.getValue()));
  }
}
