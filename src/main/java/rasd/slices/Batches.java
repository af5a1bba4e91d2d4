package rasd.slices;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The time from the first to the last article, divided into days or months: 2014-10-03 is batch 2
 * if 2014-10-01 is the first day. Batches without articles are included.
 */
final class Batches implements Serializable {
  private static final long serialVersionUID = 1;

  private final ChronoUnit unit;
  private final LocalDate first;
  private final long[] stories;
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * @param storiesByName the number of stories of each day (2014-10-03) or month (2014-10); at
   *     least one entry
   */
  Batches(BatchUnit batch, Map<String, Long> storiesByName) {
    this.unit = batch.time();
    SortedSet<String> names = new TreeSet<>(storiesByName.keySet());
    this.first = firstDay(names.first());
    names.forEach(name -> numbers.put(name, (int) unit.between(first, firstDay(name))));
    this.stories = new long[number(names.last()) + 1];
    storiesByName.forEach((name, count) -> stories[number(name)] = count);
  }

  private static LocalDate firstDay(String name) {
    return LocalDate.parse(name.length() == "2014-10".length() ? name + "-01" : name);
  }

  /** The number of stories in each batch. */
  long[] stories() {
    return stories.clone();
  }

  /**
   * The number of a batch.
   *
   * @param name the name of a batch with stories
   */
  int number(String name) {
    return requireNonNull(numbers.get(name), () -> "No article is from " + name);
  }

  LocalDate start(int batch) {
    return first.plus(batch, unit);
  }

  /** The last day of a batch. */
  LocalDate end(int batch) {
    return start(batch + 1).minusDays(1);
  }
}
