package rasd.lexicon;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rasd.text.Folding;
import rasd.text.Letters;

/**
 * The term of every form of a corpus: {@code والعراق}, {@code للعراق} and {@code بالعراق} are
 * counted as {@code العراق}, and {@code يشير} with {@code أشارت} as {@code أشار}.
 *
 * <p>A term is shown as its most frequent surface, of those without clitics where it has any; a
 * word that stands with a preposition only is shown without that, where no other word is so
 * written. Names are kept whole, their clitics apart: {@code كيري} is not {@code ك+يري}. Words that
 * are not in Arabic letters are their own terms. A form that was not learnt from, being too rare,
 * goes to the term of its stem where that is known, or else is a term of its own.
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

  /** Before a name, so that no word is taken for it. */
  private static final String NAME = "=";

  private static final String ALIF = "ا";

  private final HashMap<String, Entry> entries = new HashMap<>();
  private final HashMap<String, String> termsOfLexemes = new HashMap<>();
  private final NameForms names;
  private final AffixModel model;
  private final Lexemes lexemes;

  /**
   * Learns the lexicon of a corpus. The same arguments give the same lexicon, in whatever order.
   *
   * @param forms its forms, stop words left out; all of them or the most frequent ones
   * @param names normalized words that are names wherever they stand
   */
  public Lexicon(List<FormCount> forms, Set<String> names, WordLists lists) {
    this.names = new NameForms(names);
    List<FormCount> words =
        forms.stream().filter(form -> isWord(form.form()) && !isName(form.form())).toList();
    this.model = AffixLearner.learn(words.stream().map(FormCount::form).toList(), lists);
    StemEvidence evidence = new StemEvidence();
    Map<String, Segmentation> segmentations = new HashMap<>();
    for (FormCount word : words) {
      Segmentation best = model.best(word.form());
      evidence.add(word, best);
      segmentations.put(word.form(), best);
    }
    this.lexemes = new Lexemes(evidence, lists);
    Map<String, List<Reading>> groups = new HashMap<>();
    for (FormCount form : forms) {
      Reading reading = read(form, segmentations.get(form.form()));
      groups.computeIfAbsent(reading.lexeme, lexeme -> new ArrayList<>()).add(reading);
    }
    Set<String> attested = forms.stream().map(FormCount::form).collect(Collectors.toSet());
    groups.forEach((lexeme, readings) -> add(lexeme, readings, attested));
  }

  /**
   * A form and how it was read.
   *
   * @param proclitics letters before the word that are not its own
   * @param hasHiddenAlif whether ل swallowed the alif of an article: {@code للعراق}
   */
  private record Reading(
      FormCount form,
      String lexeme,
      @Nullable String pieces,
      int proclitics,
      boolean hasHiddenAlif,
      boolean hasPronoun) {
    private static final Comparator<Reading> BEST_SHOWN =
        Comparator.comparing(Reading::hasPronoun)
            .thenComparing(reading -> reading.proclitics > 0)
            .thenComparing(reading -> -reading.form.count())
            .thenComparing(reading -> reading.form.form());

    static Reading whole(FormCount form) {
      return new Reading(form, form.form(), null, 0, false, false);
    }

    /** The most frequent way to write the form, its proclitics off. */
    String bare() {
      String surface = form.mostFrequentSurface();
      boolean isAligned = surface.length() == form.form().length();
      String bare = (isAligned ? surface : form.form()).substring(proclitics);
      return hasHiddenAlif ? ALIF + bare : bare;
    }
  }

  private boolean isName(String form) {
    return names.in(form) != null;
  }

  private static boolean isWord(String form) {
    return form.chars().allMatch(c -> Letters.isArabicLetter((char) c));
  }

  /**
   * @param segmentation of a word that is no name
   */
  private Reading read(FormCount form, @Nullable Segmentation segmentation) {
    NameForms.Found name = names.in(form.form());
    if (name != null) {
      return new Reading(
          form, NAME + name.name(), name.pieces(), name.proclitics(), name.hasHiddenAlif(), false);
    }
    if (segmentation == null) {
      return Reading.whole(form);
    }
    return new Reading(
        form,
        lexemes.lexeme(segmentation),
        segmentation.pieces(form.form()),
        segmentation.affixes().proclitics().length(),
        segmentation.hasHiddenAlif(form.form()),
        segmentation.affixes().hasPronoun());
  }

  private void add(String lexeme, List<Reading> readings, Set<String> attested) {
    String term = term(readings, attested);
    termsOfLexemes.put(lexeme, term);
    for (Reading reading : readings) {
      entries.put(reading.form.form(), new Entry(term, reading.pieces));
    }
  }

  /** A form that has lost its proclitics must not look like one of another word. */
  private static String term(List<Reading> readings, Set<String> attested) {
    Reading shown = readings.stream().min(Reading.BEST_SHOWN).orElseThrow();
    String bare = shown.bare();
    boolean isOfAnother = shown.proclitics > 0 && attested.contains(Folding.normalize(bare));
    return isOfAnother ? shown.form.mostFrequentSurface() : bare;
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
    Reading reading = read(new FormCount(form, 0, Map.of()), segmentation);
    return new Entry(termsOfLexemes.getOrDefault(reading.lexeme, form), reading.pieces);
  }
}
