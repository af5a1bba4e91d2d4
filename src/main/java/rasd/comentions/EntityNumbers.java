package rasd.comentions;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rasd.tables.TextOrder;

/**
 * Numbers the mentioned entities from 0 in the order of their ids, because pairs of numbers are
 * counted faster than pairs of strings.
 */
public final class EntityNumbers implements Serializable {
  private static final long serialVersionUID = 1;

  /** Stands for no entity. */
  static final int NONE = -1;

  private final String[] ids;
  private transient @Nullable Map<String, Integer> numbers;

  private EntityNumbers(String[] ids) {
    this.ids = ids;
  }

  /** Numbers all entities that are mentioned. */
  public static EntityNumbers of(Collection<String> ids) {
    return new EntityNumbers(ids.stream().sorted(TextOrder::compare).toArray(String[]::new));
  }

  int size() {
    return ids.length;
  }

  int number(String id) {
    Integer number = numbers().get(id);
    if (number == null) {
      throw new IllegalStateException("The entity " + id + " is not in the table entities.");
    }
    return number;
  }

  String id(int number) {
    return ids[number];
  }

  private synchronized Map<String, Integer> numbers() {
    if (numbers == null) {
      Map<String, Integer> made = new HashMap<>(ids.length * 2);
      for (int i = 0; i < ids.length; i++) {
        made.put(ids[i], i);
      }
      numbers = made;
    }
    return numbers;
  }
}
