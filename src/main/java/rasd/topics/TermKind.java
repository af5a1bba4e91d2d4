package rasd.topics;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static rasd.tables.Columns.*;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import rasd.tables.UserError;

/**
 * What topics are made of, as {@code topics.terms} names it. All kinds stand in one vocabulary, and
 * are told apart as they are written: words {@code لافروف}, phrases of several words {@code وزير
 * الخارجية}, names of entities in marks {@code «سيرغي لافروف»}.
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
   * The kinds of some names, in an order of their own, each once.
   *
   * @throws UserError when there is none, or one that is no kind
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

  /** Array of sentence_no and term: where those of some kinds stand in an article. */
  static Column places(List<TermKind> kinds) {
    return kinds.stream().map(TermKind::places).reduce((one, more) -> concat(one, more)).get();
  }

  private Column places() {
    return switch (this) {
      case TERMS ->
          transform(
              filter(col("tokens"), token -> token.getField(TERM).isNotNull()),
              token -> place(token, token.getField(TERM)));
      case PHRASES ->
          transform(col("phrase_places"), place -> place(place, place.getField(PHRASE)));
      case NAMES ->
          transform(
              col("name_places"),
              place -> place(place, concat(lit(OPENING), place.getField(NAME), lit(CLOSING))));
    };
  }

  private static Column place(Column place, Column term) {
    return struct(place.getField(SENTENCE_NO).as(SENTENCE_NO), term.as(TERM));
  }

  /** A term as it is read in a label: names without their marks. */
  static String bare(String term) {
    return term.startsWith(OPENING) ? term.substring(1, term.length() - 1) : term;
  }

  /** The words that a term is written with; a word is one. */
  static List<String> words(String term) {
    return List.of(bare(term).split(" ", -1));
  }
}
