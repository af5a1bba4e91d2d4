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
 * <p>A term is one {@link Lexeme}, shown as {@link ShownTerms} says. Names are kept whole, their
 * clitics apart: {@code كيري} is not {@code ك+يري}. Words that are not in Arabic letters are their
 * own terms. A form that was not learnt from, being too rare, goes to the term of its stem where
 * that is known, or else is a term of its own.
 */
public final class Lexicon implements Serializable {
  private static final long serialVersionUID = 1;

  private static final int MOST_ODD_FORMS = 20;

  /**
   * What a form counts as.
   *
   * @param term as shown
   * @param pieces clitics split with +; null where the form is not in Arabic letters
   */
  public record Entry(String term, @Nullable String pieces) implements Serializable {}

  private final HashMap<String, Entry> entries = new HashMap<>();
  private final HashMap<Lexeme, String> termsOfLexemes;
  private final HashMap<String, String> families;
  private final HashSet<String> ambiguous = new HashSet<>();
  private final ArrayList<OddForm> oddForms;
  private final NameForms names;
  private final AffixModel model;
  private final Lexemes lexemes;
  private final DecidedLexemes decided;

  /**
   * Learns the lexicon of a corpus. The same arguments give the same lexicon, in whatever order.
   *
   * @param forms its forms, stop words left out; all of them or the most frequent ones
   * @param names normalized words that are names wherever they occur, and how often they do
   * @param company the neighbours of the forms; of none or some of them is enough
   */
  public Lexicon(List<FormCount> forms, Map<String, Long> names, WordLists lists, Company company) {
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

  /** Whether another word of the corpus has the form as well. */
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
      entries.put(reading.form().form(), new Entry(term, reading.pieces()));
    }
  }

  private boolean isName(FormCount form) {
    return names.in(form.form(), form.count()) != null;
  }

  private static boolean isWord(String form) {
    return form.chars().allMatch(c -> Letters.isArabicLetter((char) c));
  }

  /**
   * @param segmentation of a word that is no name
   */
  private FormReading read(FormCount form, @Nullable Segmentation segmentation) {
    NameForms.Found name = names.in(form.form(), form.count());
    if (name != null) {
      return FormReading.name(form, name);
    }
    return segmentation == null
        ? FormReading.whole(form)
        : FormReading.word(form, lexemes.lexeme(form, segmentation), segmentation);
  }

  /** The forms whose neighbours speak most against how they are read, the oddest first. */
  public List<OddForm> oddForms() {
    return List.copyOf(oddForms);
  }

  /** The entry of a form that was learnt from; null for others, which take longer to be found. */
  public @Nullable Entry known(String form) {
    return entries.get(form);
  }

  /** What a normalized form that is no stop word counts as. */
  public Entry of(String form) {
    Entry known = known(form);
    return known == null ? rare(form) : known;
  }

  /** Whether the form of a word is a form of another one too: {@code قدم}. */
  public boolean isAmbiguous(String form) {
    return ambiguous.contains(form);
  }

  /** The most frequent term of those that look as if they had the root of this one. */
  public String family(String term) {
    return families.getOrDefault(term, term);
  }

  private FormReading readAlone(String form) {
    Segmentation segmentation = isWord(form) ? model.best(form) : null;
    return read(new FormCount(form, 0, Map.of()), segmentation);
  }

  private Entry rare(String form) {
    FormReading reading = decided(readAlone(form));
    return new Entry(termsOfLexemes.getOrDefault(reading.lexeme(), form), reading.pieces());
  }
}
