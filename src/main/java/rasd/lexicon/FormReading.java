package rasd.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * A form and the word to which its reading assigns it.
 *
 * @param core the form without the article and clitics
 * @param pieces the form with its clitics separated by +; null if the form is not in Arabic letters
 * @param proclitics the number of letters of clitics before the word
 * @param hasHiddenAlif whether the article has lost its alif after ل: {@code للعراق}
 */
record FormReading(
    FormCount form,
    Lexeme lexeme,
    String core,
    @Nullable String pieces,
    int proclitics,
    boolean hasHiddenAlif,
    boolean hasPronoun) {
  private static final String ALIF = "ا";

  /** The reading of a form that is not in Arabic letters. */
  static FormReading whole(FormCount form) {
    return new FormReading(form, Lexeme.other(form.form()), form.form(), null, 0, false, false);
  }

  static FormReading name(FormCount form, NameForms.NameInForm name) {
    return new FormReading(
        form,
        Lexeme.name(name.name()),
        name.name(),
        name.pieces(),
        name.proclitics(),
        name.hasHiddenAlif(),
        false);
  }

  static FormReading word(FormCount form, Lexeme lexeme, Segmentation segmentation) {
    return new FormReading(
        form,
        lexeme,
        segmentation.core(form.form()),
        segmentation.pieces(form.form()),
        segmentation.affixes().proclitics().length(),
        segmentation.hasHiddenAlif(form.form()),
        segmentation.affixes().hasPronoun());
  }

  FormReading of(Lexeme other) {
    return new FormReading(form, other, core, pieces, proclitics, hasHiddenAlif, hasPronoun);
  }

  /**
   * The most frequent surface without proclitics, but with the article; normalized if the surface
   * and the form differ in length.
   */
  String bare() {
    String surface = form.mostFrequentSurface();
    boolean isAligned = surface.length() == form.form().length();
    String bare = (isAligned ? surface : form.form()).substring(proclitics);
    return hasHiddenAlif ? ALIF + bare : bare;
  }

  /**
   * The core as the most frequent surface spells it, or null if the letters of that surface cannot
   * be aligned with those of the form.
   */
  @Nullable String spelling() {
    String surface = form.mostFrequentSurface();
    int begin = form.form().indexOf(core, proclitics);
    return surface.length() == form.form().length()
        ? surface.substring(begin, begin + core.length())
        : null;
  }

  /** The form with this spelling of its core. */
  String spelt(String spelling) {
    int begin = form.form().indexOf(core, proclitics);
    return form.form().substring(0, begin)
        + spelling
        + form.form().substring(begin + core.length());
  }
}
