package rasd.quotes;

import java.util.HashSet;
import java.util.Set;
import rasd.quotes.SpeechWords.SpeechWordKind;

/**
 * The persons whom an article introduces as women, by the verb or the title before their names:
 * {@code قالت ميركل}, {@code السيدة ميركل}.
 */
final class Women {
  private static final String FEMININE = "\u0629"; // ة
  private static final String HER_PEER = "\u062A\u0647"; // ته

  private final Set<String> entities = new HashSet<>();

  Women(Prose prose, SpeechWords speech) {
    for (Prose.ProseName mention : prose.mentions()) {
      int name = prose.wordOf(mention.begin());
      if (mention.isPerson()
          && prose.isInSentenceOf(name, name - 1)
          && isForWoman(prose.normalized(name - 1), speech)) {
        entities.add(mention.entity());
      }
    }
  }

  boolean has(String entity) {
    return entities.contains(entity);
  }

  private static boolean isForWoman(String word, SpeechWords speech) {
    SpeechVerb verb = speech.verb(word);
    boolean isVerb = verb != null && verb.person() == SpeechVerb.Person.WOMAN;
    return isVerb || (isFeminine(word) && speech.isNoun(SpeechWordKind.TITLE, word));
  }

  /** Whether an office is that of a woman: {@code الوزيرة}, {@code نظيرته}. */
  static boolean isFeminine(String office) {
    return office.endsWith(FEMININE) || office.endsWith(HER_PEER);
  }
}
