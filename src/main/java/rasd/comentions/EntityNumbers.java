package rasd.comentions;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import rasd.tables.Columns;

/**
 * A number for each entity, from 0 in the order of their ids: pairs of numbers are grouped and
 * joined faster than pairs of names. They are as many as the names that a run may know and learn.
 */
public final class EntityNumbers implements Serializable {
  private static final long serialVersionUID = 1;

  /** Stands where no entity is. */
  static final int NONE = -1;

  private final String[] ids;
  private transient @Nullable Map<String, Integer> numbers;

  private EntityNumbers(String[] ids) {
    this.ids = ids;
  }

  /** Reads the table entities, in one job. */
  public static EntityNumbers of(Dataset<Row> entities) {
    return of(entities.select(Columns.ENTITY_ID).as(Encoders.STRING()).collectAsList());
  }

  static EntityNumbers of(List<String> ids) {
    return new EntityNumbers(ids.stream().sorted().toArray(String[]::new));
  }

  int number(String id) {
    Integer number = numbers().get(id);
    if (number == null) {
      throw new IllegalStateException("Table entities: no entity " + id);
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
