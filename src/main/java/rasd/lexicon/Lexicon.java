package rasd.lexicon;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rasd.text.Letters;

/**
 * The term of every form of a corpus: {@code والعراق}, {@code للعراق} and {@code بالعراق} are
 * counted as {@code العراق}, and {@code يشير} with {@code أشارت} as {@code أشار}.
 *
 * <p>A term is one {@link Lexeme}, shown in the form that {@link ShownTerms} chooses. Names are
 * kept whole, apart from their clitics: {@code كيري} is not {@code ك+يري}. Words that are not in
 * Arabic letters are their own terms. A form that was too rare to learn from belongs to the term of
 * its stem if that is known; otherwise it is a term of its own.
 */
public final class Lexicon implements Serializable {
  private static final long serialVersionUID = 1;

  private static final int MOST_ODD_FORMS = 20;

  /**
   * The term that a form counts as, and the pieces of the form.
   *
   * @param term the term as it is shown
   * @param pieces the form with its clitics separated by +; null if the form is not in Arabic
   *     letters
   */
  public record LexiconEntry(String term, @Nullable String pieces) implements Serializable {}

  private final HashMap<String, LexiconEntry> entries = new HashMap<>();
  private final HashMap<Lexeme, String> termsOfLexemes;
  private final HashMap<String, String> families;
  private final HashSet<String> ambiguous = new HashSet<>();
  private final ArrayList<OddForm> oddForms;
  private final NameForms names;
  private final AffixModel model;
  private final Lexemes lexemes;
  private final DecidedLexemes decided;

  /**
   * Learns the lexicon of a corpus. The same arguments give the same lexicon, in whatever order
   * they are given.
   *
   * @param forms the forms of the corpus without stop words; either all of them or the most
   *     frequent ones
   * @param names normalized words that are names wherever they occur, with the numbers of their
   *     occurrences
   * @param company the neighbours of the forms; they may be missing for some or all forms
   */
  public Lexicon(
      List<FormCount> forms, Map<String, Long> names, WordLists lists, NeighbourCounts company) {
    this.names = new NameForms(names, forms, lists);
    List<FormCount> words =
        forms.stream().filter(form -> isWord(form.form()) && !isName(form)).toList();
    this.model = AffixLearner.learn(words.stream().map(FormCount::form).toList(), lists);
    Readings readings = new Readings(words, model, company);
    StemEvidence evidence = new StemEvidence();
    for (FormCount word : words) {
      evidence.add(word, readings.of(word.form()));
    }
    this.lexemes = new Lexemes(evidence, lists);
    Map<String, FormCount> known = new HashMap<>();
    words.forEach(word -> known.put(word.form(), word));
    this.decided =
        new DecidedLexemes(
            lists.decisions(),
            form ->
                known.containsKey(form)
                    ? read(known.get(form), readings.of(form))
                    : readAlone(form));
    Map<Lexeme, List<FormReading>> groups = new HashMap<>();
    Map<Lexeme, Long> counts = new HashMap<>();
    for (FormCount form : forms) {
      FormReading reading = decided(read(form, readings.known(form.form())));
      groups.computeIfAbsent(reading.lexeme(), lexeme -> new ArrayList<>()).add(reading);
      counts.merge(reading.lexeme(), form.count(), Long::sum);
    }
    this.termsOfLexemes = new HashMap<>(ShownTerms.of(groups));
    this.families = new HashMap<>(Families.of(termsOfLexemes, counts));
    termsOfLexemes.forEach((lexeme, term) -> add(term, groups.getOrDefault(lexeme, List.of())));
    forms.stream()
        .filter(form -> isAmbiguous(form, readings))
        .forEach(form -> ambiguous.add(form.form()));
    this.oddForms =
        words.stream()
            .map(
                word ->
                    new OddForm(
                        word.form(), of(word.form()).term(), readings.evidence(word.form())))
            .filter(form -> form.evidence() < 0)
            .sorted(OddForm.ODDEST_FIRST)
            .limit(MOST_ODD_FORMS)
            .collect(Collectors.toCollection(ArrayList::new));
  }

  private FormReading decided(FormReading reading) {
    return reading.of(decided.of(reading));
  }

  /** Whether the form may also belong to another word of the corpus. */
  private boolean isAmbiguous(FormCount form, Readings readings) {
    Segmentation rival = readings.rival(form.form());
    if (rival == null) {
      return false;
    }
    Lexeme other = decided.of(read(form, rival));
    return termsOfLexemes.containsKey(other)
        && !other.equals(decided.of(read(form, readings.of(form.form()))));
  }

  private void add(String term, List<FormReading> readings) {
    for (FormReading reading : readings) {
      entries.put(reading.form().form(), new LexiconEntry(term, reading.pieces()));
    }
  }

  private boolean isName(FormCount form) {
    return names.in(form.form(), form.count()) != null;
  }

  private static boolean isWord(String form) {
    return form.chars().allMatch(c -> Letters.isArabicLetter((char) c));
  }

  /**
   * @param segmentation the reading of a word that is not a name
   */
  private FormReading read(FormCount form, @Nullable Segmentation segmentation) {
    NameForms.NameInForm name = names.in(form.form(), form.count());
    if (name != null) {
      return FormReading.name(form, name);
    }
    return segmentation == null
        ? FormReading.whole(form)
        : FormReading.word(form, lexemes.lexeme(form, segmentation), segmentation);
  }

  /** The forms whose neighbours contradict their readings most, the oddest first. */
  public List<OddForm> oddForms() {
    return List.copyOf(oddForms);
  }

  /**
   * The entry of a form that the lexicon was learnt from; null for other forms, which take longer
   * to look up.
   */
  public @Nullable LexiconEntry known(String form) {
    return entries.get(form);
  }

  /** The entry of a normalized form that is not a stop word. */
  public LexiconEntry of(String form) {
    LexiconEntry known = known(form);
    return known == null ? rare(form) : known;
  }

  /** Whether a form may belong to more than one word: {@code قدم}. */
  public boolean isAmbiguous(String form) {
    return ambiguous.contains(form);
  }

  /** The most frequent of the terms that look as if they had the same root as this one. */
  public String family(String term) {
    return families.getOrDefault(term, term);
  }

  private FormReading readAlone(String form) {
    Segmentation segmentation = isWord(form) ? model.best(form) : null;
    return read(new FormCount(form, 0, Map.of()), segmentation);
  }

  private LexiconEntry rare(String form) {
    FormReading reading = decided(readAlone(form));
    return new LexiconEntry(termsOfLexemes.getOrDefault(reading.lexeme(), form), reading.pieces());
  }
}
