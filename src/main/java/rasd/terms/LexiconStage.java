package rasd.terms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import rasd.article.Article;
import rasd.article.Section;
import rasd.corpus.Corpus;
import rasd.corpus.KeyedRows;
import rasd.lexicon.FormCount;
import rasd.lexicon.Lexicon;
import rasd.lexicon.NeighbourCounts;
import rasd.lexicon.WordLists;

/**
 * Learns which forms belong to one term, from the distinct forms of the corpus. It uses only the
 * most frequent forms, which bounds the memory of the driver.
 */
public final class LexiconStage {
  private final WordLists lists;
  private final int mostForms;

  /**
   * @param mostForms the maximum number of forms to learn from
   */
  public LexiconStage(WordLists lists, int mostForms) {
    this.lists = lists;
    this.mostForms = mostForms;
  }

  /**
   * The distinct forms of a corpus that count as terms, with the columns of {@link FormSums#FORMS}:
   * count, surfaces, how often the form is a word of a name, and neighbours. The caller should
   * persist them, because the table terms is also made from them.
   */
  public static Dataset<Row> forms(Corpus articles) {
    return KeyedRows.summed(
        articles.sums(
            EnumSet.of(Section.TOKENS, Section.MENTIONS), FormSums::new, FormSums.PARTIAL),
        1,
        FormSums::sum,
        FormSums.FORMS);
  }

  /**
   * Learns the lexicon of a corpus.
   *
   * @param forms the result of {@link #forms}
   */
  public Lexicon learn(Dataset<Row> forms) {
    return learn(mostFrequent(forms));
  }

  /** Learns the lexicon that a run over only this article would learn. */
  public Lexicon learn(Article article) {
    FormSums sums = new FormSums();
    sums.add(article);
    Map<String, List<Row>> ofForms = new TreeMap<>();
    sums.drain()
        .forEachRemaining(
            row -> ofForms.computeIfAbsent(row.getString(0), form -> new ArrayList<>()).add(row));
    return learn(ofForms.values().stream().map(rows -> FormSums.sum(rows.iterator())).toList());
  }

  private Lexicon learn(List<Row> forms) {
    List<FormCount> learnt = new ArrayList<>();
    Map<String, Long> names = new HashMap<>();
    NeighbourCounts company = new NeighbourCounts();
    for (Row row : forms) {
      if (!row.isNullAt(1)) {
        learnt.add(new FormCount(row.getString(0), row.getLong(1), row.getJavaMap(2)));
        company.put(row.getString(0), FormSums.unpacked(row.<byte[]>getAs(4)));
      }
      if (!row.isNullAt(3) && isMostlyNamed(row)) {
        names.put(row.getString(0), Math.max(row.getLong(3), row.isNullAt(1) ? 0 : row.getLong(1)));
      }
    }
    return new Lexicon(learnt, names, lists, company);
  }

  private List<Row> mostFrequent(Dataset<Row> forms) {
    return forms
        .orderBy(coalesce(col(COUNT), col(FormSums.NAMED)).desc(), col(FORM))
        .limit(mostForms)
        .collectAsList();
  }

  /**
   * Whether at least half of a form's occurrences are words of names, or all of them are words of
   * names with clitics.
   */
  private static boolean isMostlyNamed(Row row) {
    return row.isNullAt(1) || 2 * row.getLong(3) >= row.getLong(1);
  }
}
