package rasd.lexicon;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /**
   * What a form counts as.
   *
   * @param term as shown
   * @param pieces clitics split with +; null where the form is not in Arabic letters
   */
  public record Entry(String term, @Nullable String pieces) implements Serializable {}

  private final HashMap<String, Entry> entries = new HashMap<>();
  private final HashMap<Lexeme, String> termsOfLexemes;
  private final NameForms names;
  private final AffixModel model;
  private final Lexemes lexemes;

  /**
   * Learns the lexicon of a corpus. The same arguments give the same lexicon, in whatever order.
   *
   * @param forms its forms, stop words left out; all of them or the most frequent ones
   * @param names normalized words that are names wherever they stand
   * @param company the neighbours of the forms; of none or some of them is enough
   */
  public Lexicon(List<FormCount> forms, Set<String> names, WordLists lists, Company company) {
    this.names = new NameForms(names, forms);
    List<FormCount> words =
        forms.stream().filter(form -> isWord(form.form()) && !isName(form)).toList();
    this.model = AffixLearner.learn(words.stream().map(FormCount::form).toList(), lists);
    Readings readings = new Readings(words, model, company);
    StemEvidence evidence = new StemEvidence();
    for (FormCount word : words) {
      evidence.add(word, readings.of(word.form()));
    }
    this.lexemes = new Lexemes(evidence, lists);
    Map<Lexeme, List<FormReading>> groups = new HashMap<>();
    for (FormCount form : forms) {
      FormReading reading = read(form, readings.known(form.form()));
      groups.computeIfAbsent(reading.lexeme(), lexeme -> new ArrayList<>()).add(reading);
    }
    this.termsOfLexemes = new HashMap<>(ShownTerms.of(groups));
    termsOfLexemes.forEach((lexeme, term) -> add(term, groups.getOrDefault(lexeme, List.of())));
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

  /** The entry of a form that was learnt from; null for others, which take longer to be found. */
  public @Nullable Entry known(String form) {
    return entries.get(form);
  }

  /** What a normalized form that is no stop word counts as. */
  public Entry of(String form) {
    Entry known = known(form);
    return known == null ? rare(form) : known;
  }

  private Entry rare(String form) {
    Segmentation segmentation = isWord(form) ? model.best(form) : null;
    FormReading reading = read(new FormCount(form, 0, Map.of()), segmentation);
    return new Entry(termsOfLexemes.getOrDefault(reading.lexeme(), form), reading.pieces());
  }
}
