package rasd.corpus;

import static org.apache.spark.sql.functions.col;
import static rasd.tables.Columns.ARTICLE_ID;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import rasd.article.Article;
import rasd.article.Section;
import rasd.writing.Stopwatch;
import rasd.writing.TableParts;
import rasd.writing.WrittenTable;

/**
 * The articles of a run. Each article is a row with a binary column for each {@link Section}, and
 * with columns for everything that is known about the article besides its text. Analyses work with
 * {@link Article}s.
 */
public final class Corpus {
  /** The number of words in the body, the denominator of rates per million. */
  public static final String WORD_COUNT = "word_count";

  private final Dataset<Row> rows;

  private Corpus(Dataset<Row> rows) {
    this.rows = rows;
  }

  /** The articles of rows that came from {@link #rows} and were stored in the meantime. */
  public static Corpus of(Dataset<Row> rows) {
    return new Corpus(rows);
  }

  /**
   * Reads the articles from the rows of a dataset.
   *
   * @param reader makes an article from each row
   * @param steps the steps that are then applied to each article, in this order
   * @param sections the sections that are kept
   * @param seconds the CPU time that one article may take; for an article that takes longer, the
   *     reader makes a substitute
   */
  public static Corpus read(
      Dataset<Row> records,
      ArticlesOfRows reader,
      List<ArticleStep> steps,
      Set<Section> sections,
      double seconds) {
    EncodedArticles encoded = EncodedArticles.of(sections);
    StructType schema = encoded.schema();
    for (var field : reader.columns().fields()) {
      schema = schema.add(field);
    }
    MapPartitionsFunction<Row, Row> read =
        partition -> {
          TimeLimit<Row, Row> limited =
              new TimeLimit<>(seconds, () -> open(reader, steps, encoded));
          return Iterators.map(
              partition,
              row -> {
                Row article = limited.apply(row);
                return article == null ? encoded.row(reader.tooSlow(row)) : article;
              });
        };
    return new Corpus(records.mapPartitions(read, Encoders.row(schema)));
  }

  /** The number of tasks to which a session shuffles rows. */
  public static int shuffleParts(SparkSession session) {
    return Integer.parseInt(session.conf().get("spark.sql.shuffle.partitions"));
  }

  /** The articles with these ids; no other articles are decoded. */
  public Corpus only(Collection<String> ids) {
    return new Corpus(rows.where(col(ARTICLE_ID).isInCollection(ids)));
  }

  /**
   * Applies further steps to the articles.
   *
   * @param steps the steps in their order
   * @param kept the sections of the result
   */
  public Corpus with(List<ArticleStep> steps, Set<Section> kept) {
    EncodedArticles from = EncodedArticles.of(read(steps, kept));
    EncodedArticles to = EncodedArticles.of(kept);
    MapPartitionsFunction<Row, Row> function =
        partition -> {
          UnaryOperator<Article> all = open(steps);
          return Iterators.map(partition, row -> to.row(all.apply(from.article(row))));
        };
    return new Corpus(selected(from).mapPartitions(function, Encoders.row(to.schema())));
  }

  /** The sections that the articles must have, so that the steps can make those that are kept. */
  private static Set<Section> read(List<ArticleStep> steps, Set<Section> kept) {
    Set<Section> read = EnumSet.copyOf(kept);
    for (int i = steps.size() - 1; i >= 0; i--) {
      read.removeAll(steps.get(i).adds());
      read.addAll(steps.get(i).reads());
    }
    return read;
  }

  /**
   * Makes rows from each article independently.
   *
   * @param read the sections that the function needs
   */
  public Dataset<Row> flatMap(Set<Section> read, RowsOfArticle function, StructType schema) {
    EncodedArticles from = EncodedArticles.of(read);
    MapPartitionsFunction<Row, Row> each =
        partition -> {
          Function<Article, Iterator<Row>> rowsOf = function.open();
          return Iterators.concat(partition, row -> rowsOf.apply(from.article(row)));
        };
    return selected(from).mapPartitions(each, Encoders.row(schema));
  }

  /**
   * Sums over the articles of each task. The caller must add up the sums of all tasks.
   *
   * @param read the sections from which the sums are made
   */
  public Dataset<Row> sums(Set<Section> read, PartialSums.Opener sums, StructType schema) {
    EncodedArticles from = EncodedArticles.of(read);
    MapPartitionsFunction<Row, Row> ofTask =
        partition -> {
          PartialSums ofPartition = sums.open();
          return Iterators.inBatches(
              Iterators.map(partition, from::article), ofPartition::ofNextArticles);
        };
    return selected(from).mapPartitions(ofTask, Encoders.row(schema));
  }

  /**
   * Makes one value from the articles of each core. This is for values whose size does not depend
   * on the number of articles.
   *
   * @param read the sections that the function needs
   */
  public <T> JavaRDD<T> perCore(
      Set<Section> read,
      org.apache.spark.api.java.function.Function<Iterator<Article>, T> function) {
    EncodedArticles from = EncodedArticles.of(read);
    return selected(from)
        .toJavaRDD()
        .coalesce(rows.sparkSession().sparkContext().defaultParallelism())
        .mapPartitions(
            partition ->
                List.of(function.call(Iterators.map(partition, from::article))).iterator());
  }

  /**
   * Writes, in one pass, tables whose rows are made from each article independently. The rows are
   * in the order of the articles' ids: {@link IdRanges} divides the records, each stored file holds
   * one range in order, one task reads each file (see {@code rasd.job.Sessions}), and this method
   * sorts the parts.
   */
  public List<WrittenTable> write(List<ArticleTable> tables, TableParts parts) {
    Stopwatch watch = new Stopwatch();
    Set<Section> sections = EnumSet.noneOf(Section.class);
    tables.forEach(table -> sections.addAll(table.sections()));
    EncodedArticles from = EncodedArticles.of(sections);
    List<PartsOfTask> written =
        selected(from)
            .toJavaRDD()
            .mapPartitions(
                partition ->
                    PartsOfTask.write(Iterators.map(partition, from::article), tables, parts))
            .collect()
            .stream()
            .sorted(Comparator.comparing(PartsOfTask::firstId))
            .toList();
    double seconds = watch.seconds();
    return tables.stream()
        .map(
            table ->
                parts.join(
                    table.table(),
                    written.stream().map(ofTask -> ofTask.of(table.table())).toList(),
                    seconds))
        .toList();
  }

  /** The articles as rows. */
  public Dataset<Row> rows() {
    return rows;
  }

  private Dataset<Row> selected(EncodedArticles encoded) {
    return rows.select(
        Arrays.stream(encoded.schema().fieldNames()).map(name -> col(name)).toArray(Column[]::new));
  }

  private static Function<Row, Row> open(
      ArticlesOfRows reader, List<ArticleStep> steps, EncodedArticles encoded) {
    UnaryOperator<Article> all = open(steps);
    Function<Row, ArticlesOfRows.Read> one = reader.open();
    return row -> {
      ArticlesOfRows.Read read = one.apply(row);
      return encoded.row(new ArticlesOfRows.Read(all.apply(read.article()), read.values()));
    };
  }

  private static UnaryOperator<Article> open(Collection<ArticleStep> steps) {
    List<UnaryOperator<Article>> opened = steps.stream().map(ArticleStep::open).toList();
    return article -> {
      Article result = article;
      for (UnaryOperator<Article> step : opened) {
        result = step.apply(result);
      }
      return result;
    };
  }
}
