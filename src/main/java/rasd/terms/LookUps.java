package rasd.terms;

import java.util.HashMap;
import java.util.Map;
import rasd.lexicon.Homograph;
import rasd.lexicon.Lexicon;

/**
 * Looks up forms in a lexicon for one task. A form that the lexicon has not learnt must be split
 * into pieces, which takes far longer than looking up a known form, so the results for such forms
 * are cached, up to a limit.
 */
final class LookUps {
  /** The maximum number of cached results, about 150 bytes each. */
  private static final int MOST_REMEMBERED = 1 << 16;

  private final Lexicon lexicon;
  private final int mostRemembered;
  private final Map<String, Lexicon.LexiconEntry> rare = new HashMap<>();

  LookUps(Lexicon lexicon) {
    this(lexicon, MOST_REMEMBERED);
  }

  LookUps(Lexicon lexicon, int mostRemembered) {
    this.lexicon = lexicon;
    this.mostRemembered = mostRemembered;
  }

  /** The entry of a normalized form that is not a stop word. */
  Lexicon.LexiconEntry of(String form) {
    Lexicon.LexiconEntry known = lexicon.known(form);
    return known == null ? ofRare(form) : known;
  }

  private Lexicon.LexiconEntry ofRare(String form) {
    Lexicon.LexiconEntry remembered = rare.get(form);
    if (remembered != null) {
      return remembered;
    }
    if (rare.size() == mostRemembered) {
      rare.clear();
    }
    Lexicon.LexiconEntry found = lexicon.of(form);
    rare.put(form, found);
    return found;
  }

  /** The entry of a form in one of its senses, as {@link Senses} numbers them. */
  Lexicon.LexiconEntry of(String form, int sense) {
    Homograph homograph = lexicon.homograph(form);
    return homograph == null ? of(form) : homograph.entry(sense);
  }

  Lexicon lexicon() {
    return lexicon;
  }
}
