package rasd.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers distinct texts from 0 in the order in which they arrive, so that they can be counted in
 * arrays and pairs of their numbers can be keys of a {@link LongIndex}.
 */
public final class TextIndex {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> texts = new ArrayList<>();

  /** The number of a text; a new text gets the next number. */
  public int numberOf(String text) {
    Integer known = numbers.get(text);
    if (known != null) {
      return known;
    }
    numbers.put(text, texts.size());
    texts.add(text);
    return texts.size() - 1;
  }

  public String text(int number) {
    return texts.get(number);
  }

  /** The texts, by number. */
  public List<String> texts() {
    return Collections.unmodifiableList(texts);
  }

  public int size() {
    return texts.size();
  }

  /** Removes all texts. */
  public void clear() {
    numbers.clear();
    texts.clear();
  }
}
