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
  private record TermRow(String term, long count, long articles, long stories, double dispersion) {}

  /** A phrase with its counts. */
  private record PhraseRow(String phrase, long count, long articles, long stories, double npmi) {}

  /** A neighbour of a term. */
  private record CollocateRow(String term, double logDice) {}

  @Override
  public String key() {
    return "words";
  }

  @Override
  public void write(Material material, Element section) {
    List<TermRow> terms = terms(material);
    writeTerms(terms, material, section);
    SliceWords.of(terms.stream().map(TermRow::term).toList(), material).write(section);
    writePhrases(material, section);
  }

  private static List<TermRow> terms(Material material) {
    Top<TermRow> top =
        new Top<>(
            MOST_TERMS,
            Comparator.comparingLong(TermRow::count).reversed().thenComparing(TermRow::term));
    material
        .run()
        .table("terms")
        .columns(TERM, COUNT, ARTICLE_COUNT, STORY_COUNT, DISPERSION)
        .forEach(
            row ->
                top.add(
                    new TermRow(
                        row.text(TERM),
                        row.whole(COUNT),
                        row.whole(ARTICLE_COUNT),
                        row.whole(STORY_COUNT),
                        row.measure(DISPERSION))));
    return top.list();
  }

  private static void writeTerms(List<TermRow> terms, Material material, Element section) {
    Figure figure =
        material
            .figure("terms", Chart.BARS)
            .text("term", ChartRole.LABEL)
            .number("count")
            .number("per_million", ChartRole.VALUE)
            .number("articles")
            .number("stories")
            .number("dispersion")
            .text("forms")
            .text("neighbours");
    Map<String, Map<String, Long>> forms = forms(terms, material);
    Map<String, Top<CollocateRow>> neighbours = neighbours(terms, material);
    double words = material.totals().all().words();
    for (TermRow term : terms) {
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
                  .map(CollocateRow::term)
                  .toList());
    }
    figure.writeTo(section, new Figure.Cap(material.run().rows("terms"), "terms"));
  }

  private static Map<String, Map<String, Long>> forms(List<TermRow> terms, Material material) {
    Map<String, Map<String, Long>> forms = new HashMap<>();
    material
        .run()
        .table("terms")
        .columns(FORMS)
        .where(TERM, terms.stream().map(TermRow::term).toList())
        .forEach(row -> forms.put(row.text(TERM), row.counts(FORMS)));
    return forms;
  }

  private static Map<String, Top<CollocateRow>> neighbours(List<TermRow> terms, Material material) {
    Map<String, Top<CollocateRow>> neighbours = new TreeMap<>();
    for (TermRow term : terms) {
      neighbours.put(
          term.term(),
          new Top<>(
              MOST_NEIGHBOURS,
              Comparator.comparingDouble(CollocateRow::logDice)
                  .reversed()
                  .thenComparing(CollocateRow::term)));
    }
    Texts<Top<CollocateRow>> lists = Texts.of(neighbours);
    material
        .run()
        .table("collocations")
        .columns(TERM_A, TERM_B, LOG_DICE)
        .forEach(
            row -> {
              Top<CollocateRow> ofA = row.lookUp(TERM_A, lists);
              Top<CollocateRow> ofB = row.lookUp(TERM_B, lists);
              if (ofA != null) {
                ofA.add(new CollocateRow(row.text(TERM_B), row.measure(LOG_DICE)));
              }
              if (ofB != null) {
                ofB.add(new CollocateRow(row.text(TERM_A), row.measure(LOG_DICE)));
              }
            });
    return neighbours;
  }

  private static void writePhrases(Material material, Element section) {
    Top<PhraseRow> top =
        new Top<>(
            MOST_PHRASES,
            Comparator.comparingLong(PhraseRow::count).reversed().thenComparing(PhraseRow::phrase));
    material
        .run()
        .table("phrases")
        .columns(PHRASE, COUNT, ARTICLE_COUNT, STORY_COUNT, NPMI)
        .forEach(
            row ->
                top.add(
                    new PhraseRow(
                        row.text(PHRASE),
                        row.whole(COUNT),
                        row.whole(ARTICLE_COUNT),
                        row.whole(STORY_COUNT),
                        row.measure(NPMI))));
    Figure figure =
        material
            .figure("phrases", Chart.BARS)
            .text("phrase", ChartRole.LABEL)
            .number("count", ChartRole.VALUE)
            .number("articles")
            .number("stories")
            .number("npmi");
    for (PhraseRow phrase : top.list()) {
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
