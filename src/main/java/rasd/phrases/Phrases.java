package rasd.phrases;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** The phrases that were chosen for a corpus, by their normalized words. */
public final class Phrases implements Serializable {
  private static final long serialVersionUID = 1;

  private final HashMap<String, Phrase> byKey;
  private final boolean isCut;

  Phrases(Map<String, Phrase> byKey, boolean isCut) {
    this.byKey = new HashMap<>(byKey);
    this.isCut = isCut;
  }

  Map<String, Phrase> byKey() {
    return byKey;
  }

  /** Whether there may be more, as not all candidates were judged. */
  public boolean isCut() {
    return isCut;
  }
}
