package rasd.learning;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;
import static rasd.tables.Columns.FORM;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import rasd.article.Article;
import rasd.article.Section;
import rasd.corpus.Corpus;
import rasd.corpus.PartialSums;
import rasd.names.Clues;

/** Counts the uses of each word form in the articles of a task. */
final class UsageSums implements PartialSums {
  private static final StructType TYPE_OF_ROWS = typeOfRows();

  /** The number of forms at which the sums are passed on, because they take some 60 MB. */
  private static final int MOST_FORMS = 1 << 18;

  private final UsageCounter counter;

  private UsageSums(UsageCounter counter) {
    this.counter = counter;
  }

  /** How the articles use their most frequent word forms, up to this number of them. */
  static Usages of(Corpus articles, Clues clues, int mostForms) {
    Column[] sums =
        Arrays.stream(Use.values())
            .map(use -> sum(col(column(use))).as(column(use)))
            .toArray(Column[]::new);
    Usages usages = new Usages();
    articles
        .sums(
            EnumSet.of(Section.TOKENS), () -> new UsageSums(new UsageCounter(clues)), TYPE_OF_ROWS)
        .groupBy(FORM)
        .agg(sums[0], Arrays.copyOfRange(sums, 1, sums.length))
        .orderBy(col(column(Use.ALL)).desc(), col(FORM))
        .limit(mostForms)
        .collectAsList()
        .forEach(row -> usages.add(row.getString(0), counts(row)));
    return usages;
  }

  private static long[] counts(Row row) {
    long[] counts = new long[Use.COUNT];
    Arrays.setAll(counts, use -> row.getLong(1 + use));
    return counts;
  }

  private static String column(Use use) {
    return use.name().toLowerCase(Locale.ROOT);
  }

  private static StructType typeOfRows() {
    StructType type = new StructType().add(FORM, DataTypes.StringType);
    for (Use use : Use.values()) {
      type = type.add(column(use), DataTypes.LongType);
    }
    return type;
  }

  @Override
  public void add(Article article) {
    counter.add(article);
  }

  @Override
  public boolean isFull() {
    return counter.size() >= MOST_FORMS;
  }

  @Override
  public Iterator<Row> drain() {
    List<Row> rows = new ArrayList<>(counter.size());
    for (int form = 0; form < counter.size(); form++) {
      Object[] values = new Object[1 + Use.COUNT];
      values[0] = counter.form(form);
      for (Use use : Use.values()) {
        values[1 + use.place()] = counter.count(form, use);
      }
      rows.add(RowFactory.create(values));
    }
    counter.clear();
    return rows.iterator();
  }
}
