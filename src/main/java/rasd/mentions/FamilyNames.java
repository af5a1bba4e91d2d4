package rasd.mentions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The family names, and foreign given names, of the persons whose full names an article has: if the
 * article has {@code جون كيري}, the word {@code كيري} refers to him, unless it also names another
 * Kerry. A family name may have two words: {@code نصر الله}.
 */
final class FamilyNames {
  /** The bearer of a family name. */
  record Bearer(String entity, double confidence) {}

  private final Map<String, Bearer> bearers = new HashMap<>();
  private final Set<String> shared = new HashSet<>();
  private boolean hasTwoWords;

  void add(String familyName, Bearer bearer) {
    hasTwoWords |= familyName.indexOf(' ') > 0;
    Bearer before = bearers.putIfAbsent(familyName, bearer);
    if (before != null && !before.entity().equals(bearer.entity())) {
      shared.add(familyName);
    }
  }

  /** Whether any of the names has two words. */
  boolean hasTwoWords() {
    return hasTwoWords;
  }

  boolean isEmpty() {
    return bearers.isEmpty();
  }

  /** The only person with this name; null if several persons have it, or none. */
  @Nullable Bearer of(String familyName) {
    Bearer bearer = bearers.get(familyName);
    return bearer == null || shared.contains(familyName) ? null : bearer;
  }
}
