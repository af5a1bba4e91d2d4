package rasd.job;

import static org.apache.spark.sql.functions.col;
import static rasd.tables.Columns.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import rasd.articles.ArticleStage;
import rasd.articles.InputListing;
import rasd.articles.ReadStage;
import rasd.articles.RepeatedLines;
import rasd.comentions.ComentionStage;
import rasd.lexicon.Lexicon;
import rasd.mentions.EntityStage;
import rasd.mentions.LearningStage;
import rasd.mentions.LearntNames;
import rasd.mentions.MentionStage;
import rasd.mentions.NameSettings;
import rasd.quotes.QuoteStage;
import rasd.quotes.SpeechWords;
import rasd.stories.Stories;
import rasd.stories.StoryStage;
import rasd.tables.ArticleTables;
import rasd.tables.NameTables;
import rasd.tables.QuoteTables;
import rasd.tables.RunTables;
import rasd.tables.StoryTables;
import rasd.tables.Table;
import rasd.tables.TermTables;
import rasd.tables.TopicTables;
import rasd.tables.UserError;
import rasd.tables.WrittenTable;
import rasd.terms.LexiconStage;
import rasd.terms.TermStage;
import rasd.text.Romanization;
import rasd.topics.FittedTopics;
import rasd.topics.TopicStage;

/**
 * The way of the data, from the input files to the tables of one run. Read {@link #run} first: a
 * line a step, in their order.
 */
final class Pipeline {
  private static final long LEAST_TASK_BYTES = 1 << 20;

  private final SparkSession session;
  private final Settings settings;
  private final Staging staging;
  private final InputListing listing;
  private final RunRequest request;
  private final String runId;
  private final Instant started;
  private final Quality quality = new Quality();
  private final List<WrittenTable> written = new ArrayList<>();

  Pipeline(
      SparkSession session,
      Settings settings,
      Staging staging,
      InputListing listing,
      RunRequest request,
      String runId,
      Instant started) {
    this.session = session;
    this.settings = settings;
    this.staging = staging;
    this.listing = listing;
    this.request = request;
    this.runId = runId;
    this.started = started;
  }

  /** Makes every table, in the staging folder. */
  Manifest run() {
    Lists lists = Lists.read(settings, session.sparkContext().hadoopConfiguration());
    MentionStage mentions = new MentionStage(broadcast(lists.names()), ArticleStage.TOKENS);
    LearningStage learning = settings.names().learns() ? learning(lists) : null;

    Dataset<Row> entries = staging.keep("entries", read());
    Intake intake = Intake.of(entries);
    requireFewRejects(intake, entries);
    write(RunTables.REJECTS, intake.rejects(entries));

    Dataset<Row> records = intake.records(entries);
    Dataset<Row> read =
        staging.keep(
            "read", mentions.withKnownNames(articles(records, repeated(intake, records), lists)));
    LearntNames learnt = learning == null ? LearntNames.none() : learning.learn(read);
    Broadcast<Stories> told = broadcast(stories(read));
    Dataset<Row> articles =
        keepIf(
            mentions.needsSecondReading(learnt),
            StoryStage.withStories(mentions.withLearntNames(read, broadcast(learnt)), told));
    write(StoryTables.STORIES, StoryStage.stories(articles, told));
    CorpusSize size =
        CorpusSize.of(articles, settings.input().fields().date(), settings.mostEntities());
    note(size);
    noteStories(size, told.value());
    noteCrowded(size, articles);
    write(ArticleTables.ARTICLES, articles);
    write(ArticleTables.PAGE_LINES, ArticleStage.pageLines(articles));
    write(ArticleTables.SENTENCES, ArticleStage.sentences(articles));
    write(ArticleTables.DATES, ArticleStage.dates(articles));

    write(NameTables.MENTIONS, MentionStage.mentions(articles));
    EntityStage entities =
        new EntityStage(
            lists.names().gazetteer(),
            learnt,
            Romanization.parse(Resources.lines("romanization.tsv")));
    write(NameTables.ENTITIES, entities.entities(articles));
    write(NameTables.ENTITY_NAMES, entities.names(articles));
    write(QuoteTables.QUOTES, quotes().quotes(articles));

    ComentionStage comentions =
        new ComentionStage(settings.mostEntities(), settings.backboneAlpha());
    Dataset<Row> pairs = staging.keep("pairs", comentions.counts(articles));
    write(NameTables.COMENTIONS, comentions.comentions(pairs));
    write(
        NameTables.ENTITY_NETWORK,
        settings.network().network(staging.read(NameTables.COMENTIONS, articles)));

    TermStage terms = new TermStage(broadcast(lexicon(articles, lists)), size.articles());
    Dataset<Row> counted = terms.withTerms(articles);
    write(ArticleTables.TOKENS, terms.tokens(ArticleStage.tokens(articles)));
    write(TermTables.TERMS, terms.terms(counted));
    write(
        TermTables.ARTICLE_TERMS,
        terms.articleTerms(counted, staging.read(TermTables.TERMS, counted)));

    FittedTopics topics = topicStage(size).fit(counted);
    note(topics);
    write(TopicTables.TOPIC_MODELS, topics.models());
    write(TopicTables.TOPIC_TERMS, topics.terms());
    write(TopicTables.ARTICLE_TOPICS, topics.articleTopics());
    write(
        TopicTables.TOPICS,
        topics.topics(staging.read(TopicTables.ARTICLE_TOPICS, articles), articles));
    topics.release();

    write(RunTables.QUALITY, quality.table(session));
    return manifest(entries);
  }

  /** Articles that were read a second time are kept; others stand as they were kept before. */
  private Dataset<Row> keepIf(boolean isNew, Dataset<Row> articles) {
    return isNew ? staging.keep("analysed", articles) : articles;
  }

  /** Stories are found before the second reading, so that the articles kept by it carry them. */
  private Stories stories(Dataset<Row> read) {
    StoryStage stage = new StoryStage(settings.stories());
    WrittenTable pairs = staging.write(StoryTables.NEAR_DUPLICATES, nearDuplicates(stage, read));
    written.add(pairs);
    return stage.stories(staging.read(StoryTables.NEAR_DUPLICATES, read), pairs.rows());
  }

  private Dataset<Row> nearDuplicates(StoryStage stage, Dataset<Row> read) {
    if (!settings.stories().areFound()) {
      return StoryStage.noNearDuplicates(session);
    }
    Dataset<Row> candidates = staging.keep("candidates", stage.candidates(read));
    return candidates.isEmpty()
        ? StoryStage.noNearDuplicates(session)
        : stage.nearDuplicates(candidates, read);
  }

  /** The user's decisions are read for it, so it is made before the articles are read. */
  private LearningStage learning(Lists lists) {
    NameSettings names = settings.names();
    return new LearningStage(
        lists.names(),
        names.leastEvidence(),
        names.mostCandidates(),
        NameFiles.lines(names.decisions(), session.sparkContext().hadoopConfiguration()));
  }

  private Dataset<Row> read() {
    int cores = session.sparkContext().defaultParallelism();
    long taskBytes =
        Math.max(LEAST_TASK_BYTES, Math.min(settings.input().partBytes(), listing.bytes() / cores));
    long limit = request.limit() == null ? Long.MAX_VALUE : request.limit();
    Dataset<Row> entries =
        new ReadStage(settings.input()).entries(session, listing, taskBytes, limit);
    return request.limit() == null ? spread(entries) : ReadStage.first(entries, request.limit());
  }

  /** One compressed file is read by one task; what comes after is to be done by all. */
  private Dataset<Row> spread(Dataset<Row> entries) {
    int partitions = Integer.parseInt(session.conf().get("spark.sql.shuffle.partitions"));
    return entries.rdd().getNumPartitions() < partitions
        ? entries.repartition(partitions, col(ARTICLE_ID))
        : entries;
  }

  /** Few pages repeat nothing, and need not be read for it. */
  private RepeatedLines repeated(Intake intake, Dataset<Row> records) {
    if (intake.pages() < RepeatedLines.FEWEST_PAGES) {
      return RepeatedLines.NONE;
    }
    RepeatedLines repeated = RepeatedLines.of(records);
    quality.note(
        "page_lines",
        "repeated_lines",
        (double) repeated.size(),
        "Short lines known to be of the site, as many of its pages have them; at most %d are kept."
            .formatted(RepeatedLines.MOST_LINES));
    return repeated;
  }

  private Dataset<Row> articles(Dataset<Row> records, RepeatedLines repeated, Lists lists) {
    return new ArticleStage(lists.stopWords(), lists.pagePhrases())
        .articles(records, broadcast(repeated));
  }

  /** Names are found before terms: they are kept whole. */
  private Lexicon lexicon(Dataset<Row> articles, Lists lists) {
    return new LexiconStage(lists.words(), settings.mostForms()).learn(articles);
  }

  private <T> Broadcast<T> broadcast(T value) {
    return JavaSparkContext.fromSparkContext(session.sparkContext()).broadcast(value);
  }

  private static QuoteStage quotes() {
    return new QuoteStage(
        SpeechWords.parse(Resources.lines("speech.tsv")),
        ArticleStage.SENTENCES,
        ArticleStage.TOKENS,
        MentionStage.MENTIONS);
  }

  private TopicStage topicStage(CorpusSize size) {
    return new TopicStage(settings.topics(), size.articles(), size.paragraphs());
  }

  private void write(Table table, Dataset<Row> rows) {
    if (settings.leftOut().contains(table.name())) {
      quality.note(table.name(), "left_out", null, "Not written: the settings leave it out.");
    } else {
      written.add(staging.write(table, rows));
    }
  }

  private void requireFewRejects(Intake intake, Dataset<Row> entries) {
    intake
        .refused()
        .forEach((reason, n) -> quality.count("rejects", reason, "records", n, "Refused records."));
    intake
        .skipped()
        .forEach(
            (reason, n) ->
                quality.note(
                    "input",
                    "skipped_" + reason,
                    (double) n,
                    "Records passed over, as they hold no page of news."));
    quality.count(
        "rejects", "repeated_record", "records", intake.repeated(), "Records that repeat another.");
    double most = settings.maxShareOfRejects();
    quality.atMost(
        "rejects",
        "share",
        intake.shareRefused(),
        most,
        "Share of the records refused; records that repeat another are not among them.");
    if (intake.records() == 0 || intake.shareRefused() > most) {
      throw UserError.input(
          "%d of %d records are refused: %s. Mend the input, or raise rejects.max_share, now %s.%s"
              .formatted(
                  intake.refusals(),
                  intake.records() + intake.refusals(),
                  intake.refused(),
                  most,
                  Intake.examples(entries)));
    }
  }

  private void note(CorpusSize size) {
    quality.note("articles", "count", (double) size.articles(), "Articles in the tables.");
    quality.count(
        "articles", "*", "without_body", size.withoutBody(), "Articles of which no line was kept.");
    quality.count(
        "articles",
        "*",
        "undated",
        size.undated(),
        "Articles whose day of publication is unknown.");
    quality.count(
        "articles",
        "*",
        "unreadable_dates",
        size.unreadableDates(),
        "Articles with a date field that names no single day; it stands in metadata.");
    quality.count(
        "articles",
        "*",
        "not_arabic",
        size.notArabic(),
        "Articles mostly not in Arabic, or unsure.");
    quality.count(
        "input",
        "*",
        "hidden_files",
        listing.hidden(),
        "Files passed over: names with . or _ first.");
    quality.count(
        "comentions",
        "*",
        "crowded_articles",
        size.crowded(),
        "Articles with more entities than comentions.max_entities, whose pairs are not counted.");
    quality.note("terms", "dispersion", null, "terms.dispersion is not measured.");
  }

  private void noteStories(CorpusSize size, Stories told) {
    if (settings.stories().areFound()) {
      quality.note(
          "stories",
          "found",
          (double) (size.articles() - told.size()),
          "Stories that the articles tell, as the settings stories.* join them.");
      quality.count(
          "stories",
          "*",
          "links_left_out",
          told.linksLeftOut(),
          "Pairs that would join stories, beyond stories.max_links; the weakest.");
    } else {
      quality.note(
          "stories",
          "found",
          null,
          "Near-duplicates are not looked for (stories.find): each article is its own story.");
    }
  }

  private void noteCrowded(CorpusSize size, Dataset<Row> articles) {
    if (size.crowded() > 0) {
      for (Row article : CorpusSize.crowded(articles, settings.mostEntities())) {
        quality.count(
            "comentions",
            article.getString(0),
            "entities",
            article.getInt(1),
            "Entities of an article whose pairs are not counted; the first 10,000 are named.");
      }
    }
  }

  private void note(FittedTopics topics) {
    quality.note(
        "topics",
        "unit",
        null,
        topics.isEmpty()
            ? "No topics: no two units share a term."
            : "Clustered by "
                + topics.unit()
                + "; paragraphs where articles are fewer than"
                + " topics.min_articles.");
    quality.note(
        "topics",
        "measures",
        null,
        "log_perplexity, umass, stability, silhouette and is_outlier are not measured.");
  }

  private Manifest manifest(Dataset<Row> entries) {
    List<Manifest.File> files = new ArrayList<>();
    Dataset<Row> rows =
        entries
            .where(col(ReadStage.ENTRY).equalTo(ReadStage.FILE))
            .select(ReadStage.PATH, SOURCE_PATH, ReadStage.BYTES, ReadStage.SHA256)
            .orderBy(SOURCE_PATH)
            .limit(Manifest.MOST_FILES);
    for (Row row : rows.collectAsList()) {
      files.add(
          new Manifest.File(row.getString(0), row.getString(1), row.getLong(2), row.getString(3)));
    }
    files.sort(Comparator.comparing(Manifest.File::sourcePath));
    return new Manifest(
        runId,
        started,
        settings,
        request.inputs(),
        files,
        listing.files().size(),
        listing.bytes(),
        session.version(),
        List.copyOf(written));
  }
}
