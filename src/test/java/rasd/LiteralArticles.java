package rasd;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import rasd.article.Article;
import rasd.article.Section;
import rasd.articles.ArticleRules;
import rasd.articles.ArticleStage;
import rasd.articles.RepeatedLines;
import rasd.corpus.ArticleStep;
import rasd.corpus.ArticleTable;
import rasd.corpus.Corpus;
import rasd.input.ReadStage;
import rasd.input.TextKind;
import rasd.learning.LearntNames;
import rasd.lexicon.Lexicon;
import rasd.lexicon.NeighbourCounts;
import rasd.lexicon.TermDecisions;
import rasd.lexicon.WordLists;
import rasd.measures.Dispersion;
import rasd.mentions.MentionStage;
import rasd.names.Gazetteer;
import rasd.names.NameLists;
import rasd.pages.NewsNames;
import rasd.pages.PagePhrases;
import rasd.pages.Phrases;
import rasd.slices.BatchUnit;
import rasd.slices.SliceSums;
import rasd.tables.Columns;
import rasd.tables.Slices;
import rasd.terms.ArticleTermsStep;
import rasd.text.StopWords;
import rasd.topics.TermPlaces;
import rasd.writing.TableParts;
import rasd.writing.WrittenTable;

/**
 * Makes articles from texts that a test contains, with the stages that precede the stage under
 * test.
 */
public final class LiteralArticles {
  /**
   * A record as a file would hold it.
   *
   * @param source may be null
   * @param date may be null
   */
  public record Story(String id, String source, String date, String text) {}

  /** The names that the articles may mention; slashes stand for the tabs of the file of names. */
  public static final Gazetteer GAZETTEER =
      gazetteer(
          "lavrov/PER/سيرغي لافروف/لافروف/Sergey Lavrov",
          "kerry/PER/جون كيري/كيري/John Kerry",
          "isis/ORG/داعش//",
          "russia/LOC/روسيا//Russia");

  /** A lexicon that has learnt nothing, so each form is a term of its own. */
  public static final Lexicon EACH_FORM_A_TERM =
      new Lexicon(
          List.of(),
          Map.of(),
          new WordLists(List.of(), List.of(), TermDecisions.NONE),
          new NeighbourCounts());

  /** The gazetteer, with no other lists by which names can be recognised. */
  public static final NameLists NAMES =
      new NameLists(GAZETTEER, List.of(), List.of("kind\twords"), List.of(), List.of());

  private static final StructType RECORD =
      new StructType()
          .add(Columns.ARTICLE_ID, DataTypes.StringType)
          .add(Columns.SOURCE_PATH, DataTypes.StringType)
          .add(Columns.RECORD_NO, DataTypes.LongType)
          .add(Columns.SOURCE, DataTypes.StringType)
          .add(Columns.URL, DataTypes.StringType)
          .add(Columns.TITLE, DataTypes.StringType)
          .add(ReadStage.DATE_TEXT, DataTypes.StringType)
          .add(ReadStage.TEXT_KIND, DataTypes.StringType)
          .add(Columns.TEXT, DataTypes.StringType)
          .add(ReadStage.LINE_HINTS, DataTypes.StringType)
          .add(
              Columns.METADATA,
              DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType));

  private LiteralArticles() {}

  /**
   * The articles with mentions of the names in {@link #GAZETTEER}, and with each form as a term.
   */
  public static Corpus corpus(List<Story> stories, int partitions) {
    Corpus articles =
        read(stories, partitions, NAMES)
            .with(
                List.of(
                    new MentionStage(context().broadcast(NAMES))
                        .learntNames(context().broadcast(LearntNames.none())),
                    new ArticleTermsStep(context().broadcast(EACH_FORM_A_TERM))),
                EnumSet.of(
                    Section.LINES, Section.TOKENS, Section.DATES, Section.MENTIONS, Section.TERMS));
    return Corpus.of(articles.rows().cache());
  }

  /** The articles after the first reading: with known names and with evidence of other names. */
  public static Corpus read(List<Story> stories, int partitions, NameLists names) {
    return read(stories, partitions, names, 10);
  }

  /**
   * The articles after the first reading, which may take this number of seconds of CPU time for
   * each article.
   */
  public static Corpus read(List<Story> stories, int partitions, NameLists names, double seconds) {
    return new ArticleStage(
            new ArticleRules(
                StopWords.parse(conf("stop-words.txt")),
                PagePhrases.parse(List.of()),
                NewsNames.NONE,
                Phrases.DATES),
            seconds)
        .articles(
            records(stories, partitions),
            context().broadcast(RepeatedLines.NONE),
            new MentionStage(context().broadcast(names)).knownNames());
  }

  /** The articles, of which a1 and a2 report one story. */
  public static Corpus withSharedStory(Corpus articles) {
    return withStory("a1", Set.of("a1", "a2"), articles);
  }

  /** The articles, with this story for those that have the given ids. */
  public static Corpus withStory(String story, Set<String> ids, Corpus articles) {
    return articles.with(
        List.of(new StoryOfSome(story, ids)),
        EnumSet.of(Section.LINES, Section.TOKENS, Section.MENTIONS, Section.TERMS));
  }

  private record StoryOfSome(String story, Set<String> ids) implements ArticleStep {
    @Override
    public Set<Section> reads() {
      return Set.of();
    }

    @Override
    public Set<Section> adds() {
      return Set.of();
    }

    @Override
    public UnaryOperator<Article> open() {
      return article -> article.withStory(ids.contains(article.id()) ? story : article.id());
    }
  }

  /**
   * Writes a table whose rows are made from each article independently, and reads its rows back.
   */
  public static Dataset<Row> table(Corpus articles, ArticleTable table) {
    return tables(articles, List.of(table)).get(0);
  }

  /**
   * Writes, in one pass, tables whose rows are made from each article independently, and reads
   * their rows back.
   */
  public static List<Dataset<Row>> tables(Corpus articles, List<ArticleTable> tables) {
    Corpus sorted =
        Corpus.of(articles.rows().repartition(1).sortWithinPartitions(Columns.ARTICLE_ID));
    return allWritten(parts -> sorted.write(tables, parts));
  }

  /** The rows of a table that tasks have written, read back. */
  public static Dataset<Row> written(Function<TableParts, WrittenTable> writing) {
    return allWritten(parts -> List.of(writing.apply(parts))).get(0);
  }

  private static List<Dataset<Row>> allWritten(Function<TableParts, List<WrittenTable>> writing) {
    try {
      Path folder = Files.createTempDirectory("table");
      List<WrittenTable> tables =
          writing.apply(
              new TableParts(
                  new org.apache.hadoop.fs.Path(folder.toUri()), context().hadoopConfiguration()));
      return tables.stream()
          .map(table -> Sparks.session().read().parquet(folder.resolve(table.name()).toString()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The places of terms, as sorted lines of an article, a sentence and a term. */
  public static List<String> places(Corpus articles, TermPlaces finder) {
    StructType place =
        new StructType()
            .add(Columns.ARTICLE_ID, DataTypes.StringType)
            .add(Columns.SENTENCE_NO, DataTypes.IntegerType)
            .add(Columns.TERM, DataTypes.StringType);
    return show(
        articles.flatMap(
            EnumSet.of(Section.TOKENS, Section.MENTIONS, Section.TERMS),
            () ->
                article -> {
                  List<Row> places = new ArrayList<>();
                  finder.find(
                      article,
                      (sentence, term) ->
                          places.add(RowFactory.create(article.id(), sentence, term)));
                  return places.iterator();
                },
            place),
        "*");
  }

  /** The sums of the articles by slice and by day. Only the story a1 may have several articles. */
  public static Dataset<Row> sums(Corpus articles, Slices slices, Dispersion dispersion) {
    return new SliceSums(slices, BatchUnit.DAY, dispersion)
        .of(articles, col(Columns.STORY_ID).equalTo("a1"));
  }

  public static JavaSparkContext context() {
    return JavaSparkContext.fromSparkContext(Sparks.session().sparkContext());
  }

  private static Dataset<Row> records(List<Story> stories, int partitions) {
    List<Row> rows =
        stories.stream()
            .map(
                story ->
                    RowFactory.create(
                        story.id(),
                        "a.jsonl",
                        0L,
                        story.source(),
                        null,
                        null,
                        story.date(),
                        TextKind.ARTICLE.name(),
                        story.text(),
                        "",
                        null))
            .toList();
    return Sparks.session().createDataFrame(context().parallelize(rows, partitions), RECORD);
  }

  /** The rows of a table as sorted lines, each with the values of the given columns. */
  public static List<String> show(Dataset<Row> table, String... columns) {
    return table.selectExpr(columns).collectAsList().stream()
        .map(row -> row.mkString(" | "))
        .sorted()
        .toList();
  }

  private static Gazetteer gazetteer(String... rows) {
    List<String> lines =
        Arrays.stream(
                ("id/type/name\n" + String.join("\n", rows)).replace('/', '\t').split("\n", -1))
            .toList();
    return Gazetteer.of(lines, List.of("header"));
  }

  private static String conf(String name) {
    try {
      return Files.readString(Path.of("conf", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
