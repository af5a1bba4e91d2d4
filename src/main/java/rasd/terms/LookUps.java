package rasd.terms;

import java.util.HashMap;
import java.util.Map;
import rasd.lexicon.Lexicon;

/**
 * Looks forms up in a lexicon for one task. A form that the lexicon has not learnt is cut into its
 * pieces to be found, which takes far longer than to find one that it knows; what came of it is
 * remembered, for so many forms.
 */
final class LookUps {
  /** About 150 bytes each. */
  private static final int MOST_REMEMBERED = 1 << 16;

  private final Lexicon lexicon;
  private final int mostRemembered;
  private final Map<String, Lexicon.Entry> rare = new HashMap<>();

  LookUps(Lexicon lexicon) {
    this(lexicon, MOST_REMEMBERED);
  }

  LookUps(Lexicon lexicon, int mostRemembered) {
    this.lexicon = lexicon;
    this.mostRemembered = mostRemembered;
  }

  /** What a normalized form that is no stop word counts as. */
  Lexicon.Entry of(String form) {
    Lexicon.Entry known = lexicon.known(form);
    return known == null ? ofRare(form) : known;
  }

  private Lexicon.Entry ofRare(String form) {
    Lexicon.Entry remembered = rare.get(form);
    if (remembered != null) {
      return remembered;
    }
    if (rare.size() == mostRemembered) {
      rare.clear();
    }
    Lexicon.Entry found = lexicon.of(form);
    rare.put(form, found);
    return found;
  }
}
