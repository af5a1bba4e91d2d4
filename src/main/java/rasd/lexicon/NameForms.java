package rasd.lexicon;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rasd.text.Proclitics;

/**
 * Recognises forms that are names, with or without proclitics: {@code ولروسيا} is {@code
 * و+ل+روسيا}.
 */
final class NameForms implements Serializable {
  private static final long serialVersionUID = 1;

  private static final char LAM = 'ل';
  private static final String ARTICLE = "ال";
  private static final int SHORTEST_AFTER_CLITICS = 3;

  /**
   * A name must be more than this many times as frequent as its other form: the same word without
   * the article or, if the name has no article, with it.
   */
  private static final int MOST_TIMES = 4;

  /** The names, with the number of tokens of each. */
  private final HashMap<String, Long> names = new HashMap<>();

  private final WordLists lists;

  NameForms(Map<String, Long> names, List<FormCount> forms, WordLists lists) {
    this.lists = lists;
    Map<String, Long> counts = new HashMap<>();
    forms.forEach(form -> counts.put(form.form(), form.count()));
    names.forEach(
        (name, times) -> {
          String other =
              name.startsWith(ARTICLE) ? name.substring(ARTICLE.length()) : ARTICLE + name;
          boolean isWord =
              !names.containsKey(other) && isFrequent(counts.getOrDefault(other, 0L), times);
          if (!isWord) {
            this.names.put(name, times);
          }
        });
  }

  /**
   * Whether the other form of a word, with or without the article, is so frequent that the word is
   * not a name: if {@code انتخابات} is frequent, {@code الانتخابات} is not a name.
   */
  private static boolean isFrequent(long other, long times) {
    return MOST_TIMES * other >= times;
  }

  /**
   * A name that was found in a form.
   *
   * @param pieces the form with its clitics separated by +
   * @param proclitics the number of letters before the name
   * @param hasHiddenAlif whether the article of the name has lost its alif after ل
   */
  record NameInForm(String name, String pieces, int proclitics, boolean hasHiddenAlif) {
    private NameInForm after(char conjunction) {
      return new NameInForm(name, conjunction + "+" + pieces, proclitics + 1, hasHiddenAlif);
    }
  }

  /**
   * The name in a form, with as few clitics as possible, or null if the form is not a name. A
   * listed word is not a name, and neither is a form with clitics that is more frequent than the
   * name in it: {@code بيان} is not {@code ب+يان}.
   *
   * @param count the number of tokens of the form
   */
  @Nullable NameInForm in(String form, long count) {
    NameInForm found = lists.isListed(form) ? null : in(form);
    if (found == null || found.proclitics() == 0) {
      return found;
    }
    return names.getOrDefault(found.name(), 0L) < count ? null : found;
  }

  private @Nullable NameInForm in(String form) {
    NameInForm found = afterPreposition(form);
    if (found == null && form.length() > 1 && Proclitics.isConjunction(form.charAt(0))) {
      found = afterPreposition(form.substring(1));
      return found == null || found.name().length() < SHORTEST_AFTER_CLITICS
          ? null
          : found.after(form.charAt(0));
    }
    return found;
  }

  private @Nullable NameInForm afterPreposition(String form) {
    if (names.containsKey(form)) {
      return new NameInForm(form, form, 0, false);
    }
    if (form.length() <= SHORTEST_AFTER_CLITICS || !Proclitics.isPreposition(form.charAt(0))) {
      return null;
    }
    String rest = form.substring(1);
    String withArticle = ARTICLE + rest.substring(1);
    if (form.charAt(0) == LAM && rest.charAt(0) == LAM && names.containsKey(withArticle)) {
      return new NameInForm(withArticle, LAM + "+ال+" + rest.substring(1), 1, true); // للعراق
    }
    return names.containsKey(rest)
        ? new NameInForm(rest, form.charAt(0) + "+" + rest, 1, false)
        : null;
  }
}
