package rasd.lexicon;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rasd.text.Letters;

/**
 * The term of every form of a corpus: {@code والعراق}, {@code للعراق} and {@code بالعراق} count as
 * {@code العراق}; {@code يشير} and {@code أشارت} count as {@code أشار}.
 *
 * <p>A term is one {@link Lexeme}, shown in the form that {@link ShownTerms} chooses. Names are not
 * split, but clitics are split from them: {@code وكيري} is {@code و+كيري} and not {@code و+ك+يري}.
 * A word that is not in Arabic letters is a term of its own. A form that was too rare to learn from
 * belongs to the term of its stem, or is itself a term if its stem is unknown.
 */
public final class Lexicon implements Serializable {
  private static final long serialVersionUID = 1;

  private static final int MOST_ODD_FORMS = 20;

  /**
   * The term of a form, and the form's pieces.
   *
   * @param term the term as it is shown
   * @param pieces the form with its clitics separated by +; null if the form is not in Arabic
   *     letters
   */
  public record LexiconEntry(String term, @Nullable String pieces) implements Serializable {}

  private final HashMap<String, LexiconEntry> entries = new HashMap<>();
  private final HashMap<Lexeme, String> termsOfLexemes;
  private final HashMap<String, String> families;
  private final HashMap<String, Homograph> homographs = new HashMap<>();
  private final ArrayList<OddForm> oddForms;
  private final NameForms names;
  private final AffixModel model;
  private final Lexemes lexemes;
  private final DecidedLexemes decided;

  /**
   * Learns the lexicon of a corpus. The order of forms and names does not matter.
   *
   * @param forms the forms of the corpus without stop words: all of them, or the most frequent
   * @param names normalized words that are names wherever they occur, with the numbers of their
   *     tokens
   * @param company the neighbours of the forms; they may be missing for any form
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
    for (FormCount word : words) {
      List<Homograph.Sense> senses = senses(word, readings.shares(word.form()), groups);
      if (senses.stream().map(Homograph.Sense::entry).distinct().count() > 1) {
        homographs.put(word.form(), new Homograph(senses, readings.weights()));
      }
    }
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

  /**
   * The words of the corpus to which a form may belong: two for {@code قدم}, by its neighbours, and
   * two for {@code اعداد}, by its spellings {@code إعداد} and {@code أعداد}.
   */
  private List<Homograph.Sense> senses(
      FormCount form, List<Readings.Share> shares, Map<Lexeme, List<FormReading>> groups) {
    List<Homograph.Sense> senses = new ArrayList<>();
    for (Readings.Share share : shares) {
      Map<Lexeme, FormCount> spellings = spellings(form, share.reading());
      spellings.forEach(
          (lexeme, spelt) -> {
            FormReading reading = decided(FormReading.word(spelt, lexeme, share.reading()));
            String term = termsOfLexemes.get(reading.lexeme());
            if (term != null) {
              senses.add(
                  new Homograph.Sense(
                      new LexiconEntry(term, reading.pieces()),
                      WordSetting.of(share.reading().affixes()),
                      NeighbourWeights.thousandths(share.share() * spelt.count() / form.count()),
                      spellings.size() > 1
                          ? spelt.mostFrequentSurface()
                          : spelling(reading, groups.getOrDefault(reading.lexeme(), List.of()))));
            }
          });
    }
    return senses;
  }

  /** The surfaces of a form, grouped by the word to which the form belongs if it is written so. */
  private Map<Lexeme, FormCount> spellings(FormCount form, Segmentation reading) {
    Map<Lexeme, FormCount> spellings = new TreeMap<>();
    form.surfaces()
        .forEach(
            (surface, count) -> {
              FormCount spelt = new FormCount(form.form(), count, Map.of(surface, count));
              spellings.merge(lexemes.lexeme(spelt, reading), spelt, FormCount::plus);
            });
    if (spellings.isEmpty()) {
      spellings.put(lexemes.lexeme(form, reading), form);
    }
    return spellings;
  }

  /**
   * How a form of a word is spelt, according to the word's most frequent other form with the same
   * core: {@code رأى} according to {@code ورأى}; null if there is no such form.
   */
  private static @Nullable String spelling(FormReading reading, List<FormReading> ofWord) {
    return ofWord.stream()
        .filter(other -> other.core().equals(reading.core()))
        .filter(other -> !other.form().form().equals(reading.form().form()))
        .min(
            Comparator.<FormReading>comparingLong(other -> -other.form().count())
                .thenComparing(other -> other.form().form()))
        .map(FormReading::spelling)
        .map(reading::spelt)
        .orElse(null);
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
   * @param segmentation the reading of a word in Arabic letters that is not a name; null for other
   *     forms
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

  /**
   * The forms whose neighbours contradict their readings most, at most {@value #MOST_ODD_FORMS}.
   */
  public List<OddForm> oddForms() {
    return List.copyOf(oddForms);
  }

  /**
   * The entry of a form from which the lexicon was learnt; null for other forms, for which {@link
   * #of} takes longer.
   */
  public @Nullable LexiconEntry known(String form) {
    return entries.get(form);
  }

  /** The entry of a normalized form that is not a stop word. */
  public LexiconEntry of(String form) {
    LexiconEntry known = known(form);
    return known == null ? rare(form) : known;
  }

  /** Whether a form, such as {@code قدم}, may belong to more than one word. */
  public boolean isAmbiguous(String form) {
    return homographs.containsKey(form);
  }

  /** The homograph of a form, or null if the form belongs to one word. */
  public @Nullable Homograph homograph(String form) {
    return homographs.get(form);
  }

  /** The most frequent of the terms that seem to have the same root as this one. */
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
