package rasd.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the corpus uses each of its word forms; the rarest may be left out. */
public final class Usages {
  private static final long[] NONE = new long[Use.COUNT];

  private final Map<String, long[]> counts = new HashMap<>();

  /**
   * Adds the uses of a form.
   *
   * @param uses counts by {@link Use#place}
   */
  public void add(String form, long[] uses) {
    counts.put(form, uses);
  }

  /** The number of occurrences of a form. */
  long of(String form) {
    return of(form, Use.ALL);
  }

  long of(String form, Use use) {
    return counts.getOrDefault(form, NONE)[use.place()];
  }

  /** All forms, in a fixed order. */
  List<String> forms() {
    List<String> forms = new ArrayList<>(counts.keySet());
    forms.sort(null);
    return forms;
  }
}
