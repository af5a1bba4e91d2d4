package rasd.phrases;

import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.spark.broadcast.Broadcast;
import rasd.article.Article;
import rasd.article.Section;
import rasd.corpus.ArticleTable;
import rasd.tables.PhraseTables;
import rasd.tables.Table;
import rasd.tables.TextOrder;
import rasd.writing.DoubleCell;
import rasd.writing.LongCell;
import rasd.writing.TablePart;
import rasd.writing.TextCell;

/**
 * The table article_phrases: the phrases that describe each article best, one row per article and
 * phrase.
 */
final class ArticlePhrasesTable implements ArticleTable {
  private static final long serialVersionUID = 1;

  private static final Comparator<WeightedPhrase> BY_PHRASE =
      Comparator.comparing(WeightedPhrase::phrase, TextOrder::compare);
  private static final Comparator<WeightedPhrase> BY_WEIGHT =
      Comparator.comparing(WeightedPhrase::weight).reversed().thenComparing(BY_PHRASE);

  private final Broadcast<Phrases> phrases;
  private final Broadcast<PhraseWeights> weights;
  private final int mostAnArticle;

  ArticlePhrasesTable(
      Broadcast<Phrases> phrases, Broadcast<PhraseWeights> weights, int mostAnArticle) {
    this.phrases = phrases;
    this.weights = weights;
    this.mostAnArticle = mostAnArticle;
  }

  /** A phrase of an article with its count and weight. */
  private record WeightedPhrase(String phrase, long count, double weight) {}

  @Override
  public Table table() {
    return PhraseTables.ARTICLE_PHRASES;
  }

  @Override
  public Set<Section> sections() {
    return EnumSet.of(Section.TOKENS);
  }

  @Override
  public Consumer<Article> open(TablePart part) {
    PhraseFinder finder = new PhraseFinder(phrases.value());
    TextCell articleId = part.text(ARTICLE_ID);
    TextCell phrase = part.text(PHRASE);
    LongCell count = part.number(COUNT);
    DoubleCell weight = part.measure(WEIGHT);
    return article -> {
      for (WeightedPhrase one : best(finder.find(article))) {
        articleId.set(article.id());
        phrase.set(one.phrase());
        count.set(one.count());
        weight.set(one.weight());
        part.endRow();
      }
    };
  }

  private List<WeightedPhrase> best(List<PhraseFinder.FoundPhrase> found) {
    Map<Integer, Long> counts = new HashMap<>();
    found.forEach(one -> counts.merge(one.number(), 1L, Long::sum));
    List<WeightedPhrase> weighted = new ArrayList<>();
    counts.forEach(
        (number, count) -> {
          String shown = weights.value().shown(number);
          if (shown != null) {
            weighted.add(new WeightedPhrase(shown, count, weights.value().of(number, count)));
          }
        });
    weighted.sort(BY_WEIGHT);
    List<WeightedPhrase> best =
        new ArrayList<>(weighted.subList(0, Math.min(weighted.size(), mostAnArticle)));
    best.sort(BY_PHRASE);
    return best;
  }
}
