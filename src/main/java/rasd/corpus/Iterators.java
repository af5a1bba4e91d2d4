package rasd.corpus;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Makes lazy iterators, which read an item only when it is needed, and keep no items. */
public final class Iterators {
  private Iterators() {}

  public static <A, B> Iterator<B> map(Iterator<A> items, Function<A, B> function) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return items.hasNext();
      }

      @Override
      public B next() {
        return function.apply(items.next());
      }
    };
  }

  /** Makes results from the entries of a map, and removes each entry once its result is made. */
  public static <K, V, B> Iterator<B> drained(Map<K, V> map, BiFunction<K, V, B> function) {
    Iterator<Map.Entry<K, V>> entries = map.entrySet().iterator();
    return map(
        entries,
        entry -> {
          B result = function.apply(entry.getKey(), entry.getValue());
          entries.remove();
          return result;
        });
  }

  /** Concatenates the results of the function for all items. */
  public static <A, B> Iterator<B> concat(Iterator<A> items, Function<A, Iterator<B>> function) {
    return inBatches(items, rest -> function.apply(rest.next()));
  }

  /**
   * Concatenates the results of a function that is called until no items remain.
   *
   * @param function takes any number of the remaining items, but at least one
   */
  public static <A, B> Iterator<B> inBatches(
      Iterator<A> items, Function<Iterator<A>, Iterator<B>> function) {
    return new Iterator<>() {
      private Iterator<B> current = Collections.emptyIterator();

      @Override
      public boolean hasNext() {
        while (!current.hasNext() && items.hasNext()) {
          current = function.apply(items);
        }
        return current.hasNext();
      }

      @Override
      public B next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return current.next();
      }
    };
  }
}
