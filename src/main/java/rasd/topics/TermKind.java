package rasd.topics;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import rasd.article.Article;
import rasd.article.Tokens;
import rasd.tables.UserError;

/**
 * The kinds of terms that the setting {@code topics.terms} can name. All kinds share one
 * vocabulary, in which they are distinguished by their form: a single word, {@code لافروف}; a
 * phrase of several words, {@code وزير الخارجية}; the name of an entity in quotation marks, {@code
 * «سيرغي لافروف»}.
 */
public enum TermKind {
  TERMS,
  PHRASES,
  NAMES;

  private static final String OPENING = "«";
  private static final String CLOSING = "»";

  /** The name in settings. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The distinct kinds with these names, in the order of the enum.
   *
   * @throws UserError if no name is given, or a name is not that of a kind
   */
  public static List<TermKind> of(List<String> labels) {
    List<String> known = Arrays.stream(values()).map(TermKind::label).toList();
    if (labels.isEmpty() || !known.containsAll(labels)) {
      throw UserError.usage(
          "Invalid topics.terms: %s, must be one or more of %s, separated by commas"
              .formatted(String.join(",", labels), String.join(", ", known)));
    }
    return Arrays.stream(values()).filter(kind -> labels.contains(kind.label())).toList();
  }

  /** Finds the terms of this kind in an article. */
  void find(Article article, TermFinder finder, TermPlaces.PlaceReceiver places) {
    switch (this) {
      case TERMS -> findWords(article, places);
      case PHRASES -> finder.phrases().find(article, places);
      case NAMES ->
          finder
              .names()
              .find(article, (sentence, name) -> places.add(sentence, OPENING + name + CLOSING));
    }
  }

  private static void findWords(Article article, TermPlaces.PlaceReceiver places) {
    Tokens tokens = article.tokens();
    for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
      int end = tokens.firstToken(sentence + 1);
      for (int token = tokens.firstToken(sentence); token < end; token++) {
        String term = article.terms().name(tokens.word(token));
        if (term != null) {
          places.add(sentence, term);
        }
      }
    }
  }

  /** A term as a label shows it: a name without its quotation marks. */
  static String bare(String term) {
    return term.startsWith(OPENING) ? term.substring(1, term.length() - 1) : term;
  }

  /** The words of a term. */
  static List<String> words(String term) {
    return List.of(bare(term).split(" ", -1));
  }
}
