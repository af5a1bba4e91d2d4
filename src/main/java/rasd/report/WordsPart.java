package rasd.report;

import static rasd.tables.Columns.*;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import rasd.published.Texts;

/**
 * The part about words: which are frequent in the corpus, which are typical of a source or a month,
 * and which belong together.
 */
final class WordsPart implements Part {
  private static final int MOST_TERMS = 200;
  private static final int MOST_PHRASES = 100;
  private static final int MOST_FORMS = 5;
  private static final int MOST_NEIGHBOURS = 5;
  private static final double MILLION = 1e6;

  /** A term with its counts. */
  private record Term(String term, long count, long articles, long stories, double dispersion) {}

  /** A phrase with its counts. */
  private record Phrase(String phrase, long count, long articles, long stories, double npmi) {}

  /** A neighbour of a term. */
  private record Neighbour(String term, double logDice) {}

  @Override
  public String key() {
    return "words";
  }

  @Override
  public void write(Material material, Element section) {
    List<Term> terms = terms(material);
    writeTerms(terms, material, section);
    SliceWords.of(terms.stream().map(Term::term).toList(), material).write(section);
    writePhrases(material, section);
  }

  private static List<Term> terms(Material material) {
    Top<Term> top =
        new Top<>(
            MOST_TERMS, Comparator.comparingLong(Term::count).reversed().thenComparing(Term::term));
    material
        .run()
        .table("terms")
        .columns(TERM, COUNT, ARTICLE_COUNT, STORY_COUNT, DISPERSION)
        .forEach(
            row ->
                top.add(
                    new Term(
                        row.text(TERM),
                        row.whole(COUNT),
                        row.whole(ARTICLE_COUNT),
                        row.whole(STORY_COUNT),
                        row.measure(DISPERSION))));
    return top.list();
  }

  private static void writeTerms(List<Term> terms, Material material, Element section) {
    Figure figure =
        material
            .figure("terms", Chart.BARS)
            .text("term", Role.LABEL)
            .number("count")
            .number("per_million", Role.VALUE)
            .number("articles")
            .number("stories")
            .number("dispersion")
            .text("forms")
            .text("neighbours");
    Map<String, Map<String, Long>> forms = forms(terms, material);
    Map<String, Top<Neighbour>> neighbours = neighbours(terms, material);
    double words = material.totals().all().words();
    for (Term term : terms) {
      figure
          .row(material.evidence().ofTerm(term.term()))
          .cell(term.term())
          .whole(term.count())
          .decimal(term.count() / words * MILLION, 0)
          .whole(term.articles())
          .whole(term.stories())
          .decimal(term.dispersion(), 2)
          .cells(
              Forms.shown(
                  forms.getOrDefault(term.term(), Map.of()), MOST_FORMS, material.wording()))
          .cells(
              Objects.requireNonNull(neighbours.get(term.term())).list().stream()
                  .map(Neighbour::term)
                  .toList());
    }
    figure.writeTo(section, new Figure.Cap(material.run().rows("terms"), "terms"));
  }

  private static Map<String, Map<String, Long>> forms(List<Term> terms, Material material) {
    Map<String, Map<String, Long>> forms = new HashMap<>();
    material
        .run()
        .table("terms")
        .columns(FORMS)
        .where(TERM, terms.stream().map(Term::term).toList())
        .forEach(row -> forms.put(row.text(TERM), row.counts(FORMS)));
    return forms;
  }

  private static Map<String, Top<Neighbour>> neighbours(List<Term> terms, Material material) {
    Map<String, Top<Neighbour>> neighbours = new TreeMap<>();
    for (Term term : terms) {
      neighbours.put(
          term.term(),
          new Top<>(
              MOST_NEIGHBOURS,
              Comparator.comparingDouble(Neighbour::logDice)
                  .reversed()
                  .thenComparing(Neighbour::term)));
    }
    Texts<Top<Neighbour>> lists = Texts.of(neighbours);
    material
        .run()
        .table("collocations")
        .columns(TERM_A, TERM_B, LOG_DICE)
        .forEach(
            row -> {
              Top<Neighbour> ofA = row.lookUp(TERM_A, lists);
              Top<Neighbour> ofB = row.lookUp(TERM_B, lists);
              if (ofA != null) {
                ofA.add(new Neighbour(row.text(TERM_B), row.measure(LOG_DICE)));
              }
              if (ofB != null) {
                ofB.add(new Neighbour(row.text(TERM_A), row.measure(LOG_DICE)));
              }
            });
    return neighbours;
  }

  private static void writePhrases(Material material, Element section) {
    Top<Phrase> top =
        new Top<>(
            MOST_PHRASES,
            Comparator.comparingLong(Phrase::count).reversed().thenComparing(Phrase::phrase));
    material
        .run()
        .table("phrases")
        .columns(PHRASE, COUNT, ARTICLE_COUNT, STORY_COUNT, NPMI)
        .forEach(
            row ->
                top.add(
                    new Phrase(
                        row.text(PHRASE),
                        row.whole(COUNT),
                        row.whole(ARTICLE_COUNT),
                        row.whole(STORY_COUNT),
                        row.measure(NPMI))));
    Figure figure =
        material
            .figure("phrases", Chart.BARS)
            .text("phrase", Role.LABEL)
            .number("count", Role.VALUE)
            .number("articles")
            .number("stories")
            .number("npmi");
    for (Phrase phrase : top.list()) {
      figure
          .row(material.evidence().ofPhrase(phrase.phrase(), phrase.phrase()))
          .cell(phrase.phrase())
          .whole(phrase.count())
          .whole(phrase.articles())
          .whole(phrase.stories())
          .decimal(phrase.npmi(), 2);
    }
    figure.writeTo(section, new Figure.Cap(top.seen(), "phrases"));
  }
}
