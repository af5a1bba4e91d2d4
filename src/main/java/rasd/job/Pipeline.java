package rasd.job;

import static org.apache.spark.sql.functions.col;
import static rasd.tables.Columns.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import rasd.article.Section;
import rasd.articles.ArticleStage;
import rasd.articles.ArticlesTable;
import rasd.articles.DatesTable;
import rasd.articles.PageLinesTable;
import rasd.articles.ReadStage;
import rasd.articles.RepeatedLines;
import rasd.articles.SentencesTable;
import rasd.comentions.ComentionStage;
import rasd.comentions.EntityNumbers;
import rasd.comentions.Places;
import rasd.corpus.ArticleTable;
import rasd.corpus.Corpus;
import rasd.corpus.NestedRows;
import rasd.lexicon.Lexicon;
import rasd.measures.Dispersion;
import rasd.mentions.EntityStage;
import rasd.mentions.LearningStage;
import rasd.mentions.LearntNames;
import rasd.mentions.MentionStage;
import rasd.mentions.MentionsTable;
import rasd.mentions.NamePlaces;
import rasd.mentions.NameSettings;
import rasd.phrases.CollocationStage;
import rasd.phrases.PhrasePlaces;
import rasd.phrases.PhraseStage;
import rasd.phrases.Phrases;
import rasd.phrases.Sieve;
import rasd.phrases.SieveStage;
import rasd.phrases.WordStage;
import rasd.quotes.QuoteStage;
import rasd.quotes.QuotesTable;
import rasd.slices.BurstStage;
import rasd.slices.NameChoiceStage;
import rasd.slices.SliceStage;
import rasd.slices.SliceSums;
import rasd.slices.TermSliceStage;
import rasd.stories.CandidateTotals;
import rasd.stories.Stories;
import rasd.stories.StoryStage;
import rasd.tables.NameTables;
import rasd.tables.PhraseTables;
import rasd.tables.RunTables;
import rasd.tables.SliceTables;
import rasd.tables.StoryTables;
import rasd.tables.Table;
import rasd.tables.TermTables;
import rasd.tables.TopicTables;
import rasd.tables.WrittenTable;
import rasd.terms.ArticleTermsStep;
import rasd.terms.ArticleTermsTable;
import rasd.terms.LexiconStage;
import rasd.terms.PhraseTerms;
import rasd.terms.TermStage;
import rasd.terms.TokensTable;
import rasd.topics.FittedTopics;
import rasd.topics.SavedTopics;
import rasd.topics.TermKind;
import rasd.topics.TopicStage;

/**
 * The way of the data, from the input files to the tables of one run. Read {@link #run} first: a
 * line a step, in their order.
 */
final class Pipeline {
  private static final SliceSums.Articles COUNTED =
      new SliceSums.Articles(Corpus.WORD_COUNT, TermStage.TERM_COUNTS, NestedRows.MENTIONS);

  private final SparkSession session;
  private final Settings settings;
  private final Staging staging;
  private final RunInput input;
  private final RunRequest request;
  private final String runId;
  private final Instant started;
  private final Reading reading;
  private final Quality quality = new Quality();
  private final RunNotes notes;
  private final List<WrittenTable> written = new ArrayList<>();

  Pipeline(
      SparkSession session,
      Settings settings,
      Staging staging,
      RunInput input,
      RunRequest request,
      String runId,
      Instant started) {
    this.session = session;
    this.settings = settings;
    this.staging = staging;
    this.input = input;
    this.request = request;
    this.runId = runId;
    this.started = started;
    this.reading = new Reading(session, settings.input(), input, request.limit());
    this.notes = new RunNotes(quality, settings);
  }

  /** Makes every table, in the staging folder. */
  Manifest run() {
    Configuration hadoop = session.sparkContext().hadoopConfiguration();
    Lists lists = Lists.read(settings, hadoop);
    SavedTopics savedTopics = savedTopics(hadoop);
    MentionStage mentions = new MentionStage(broadcast(lists.names()));
    LearningStage learning = settings.names().learns() ? learning(lists) : null;
    Dataset<Row> entries = staging.keep(EarlierRun.ENTRIES, reading.entries());
    Corpus read = staging.keep(EarlierRun.READ, read(entries, lists, mentions));
    LearntNames learnt = learning == null ? LearntNames.none() : learning.learn(read);
    Broadcast<Stories> stories = broadcast(writeNearDuplicates(read.rows()));
    Corpus analysed =
        staging.keep(
            "analysed",
            read.with(
                EnumSet.of(Section.LINES, Section.TOKENS, Section.DATES, Section.MENTIONS),
                List.of(
                    StoryStage.stories(stories),
                    mentions.learntNames(broadcast(learnt)),
                    QuoteStage.quotes(lists.speechWords())),
                EnumSet.of(
                    Section.LINES,
                    Section.TOKENS,
                    Section.DATES,
                    Section.MENTIONS,
                    Section.QUOTES)));
    Dataset<Row> whole = NestedRows.whole(analysed);
    Dataset<Row> articles = staging.keep("nested", NestedRows.withoutTexts(analysed));
    CorpusSize size =
        CorpusSize.of(articles, settings.input().fields().date(), settings.mostEntities());
    notes.corpus(size, input.all().hidden().size());
    notes.stories(size, stories.value());
    notes.crowded(size, articles);

    writeArticles(analysed, articles, stories);
    writeNames(articles, lists, learnt);
    writeComentions(articles);
    Broadcast<Lexicon> lexicon =
        broadcast(new LexiconStage(lists.words(), settings.mostForms()).learn(articles));
    TermStage terms = new TermStage(lexicon, size.articles());
    Corpus termed =
        staging.keep(
            "termed",
            analysed.with(
                EnumSet.of(Section.TOKENS, Section.MENTIONS),
                List.of(new ArticleTermsStep(lexicon)),
                EnumSet.of(Section.TOKENS, Section.MENTIONS, Section.TERMS)));
    Dataset<Row> counted = writeTerms(termed, articles, terms, size);
    Dataset<Row> texts = terms.withTerms(whole);
    Broadcast<Phrases> phrases = writePhrases(texts, size);
    writeTopics(counted, withTopicTerms(texts, phrases, savedTopics), lexicon, size, savedTopics);

    write(RunTables.QUALITY, quality.rows());
    return manifest(entries);
  }

  private @Nullable SavedTopics savedTopics(Configuration hadoop) {
    SavedTopics saved = request.savedTopics(hadoop);
    return saved == null ? null : saved.read(session);
  }

  /** The articles after the first reading. */
  private Corpus read(Dataset<Row> entries, Lists lists, MentionStage mentions) {
    Intake intake = Intake.of(entries);
    notes.intake(intake, entries);
    if (intake.refusesNothing()) {
      write(RunTables.REJECTS, List.of());
    } else {
      write(RunTables.REJECTS, intake.rejects(entries));
    }
    Dataset<Row> records = ReadStage.records(entries);
    return reading.articles(
        records,
        broadcast(repeated(intake, records)),
        new ArticleStage(lists.stopWords(), lists.pagePhrases()),
        mentions);
  }

  /** Few pages repeat nothing, and need not be read for it. */
  private RepeatedLines repeated(Intake intake, Dataset<Row> records) {
    if (intake.pages() < RepeatedLines.FEWEST_PAGES) {
      return RepeatedLines.NONE;
    }
    RepeatedLines repeated = RepeatedLines.of(records);
    notes.repeatedLines(repeated);
    return repeated;
  }

  /** Stories are found before the second reading, so that the articles kept by it carry them. */
  private Stories writeNearDuplicates(Dataset<Row> read) {
    StoryStage stage = new StoryStage(settings.stories());
    Dataset<Row> found = nearDuplicates(stage, read);
    WrittenTable pairs =
        found == null
            ? staging.write(StoryTables.NEAR_DUPLICATES, List.of())
            : staging.write(StoryTables.NEAR_DUPLICATES, found);
    written.add(pairs);
    notes.nearDuplicates(pairs.rows());
    return stage.stories(staging.read(StoryTables.NEAR_DUPLICATES, read), pairs.rows());
  }

  /** Null where there are none, which is known beforehand. */
  private @Nullable Dataset<Row> nearDuplicates(StoryStage stage, Dataset<Row> read) {
    if (!settings.stories().areFound()) {
      return null;
    }
    Dataset<Row> candidates = staging.keep("candidates", stage.candidates(read));
    CandidateTotals totals = StoryStage.totals(candidates);
    notes.candidates(totals);
    return totals.isEmpty() ? null : stage.nearDuplicates(candidates, read);
  }

  private void writeArticles(Corpus analysed, Dataset<Row> articles, Broadcast<Stories> stories) {
    write(
        analysed,
        new ArticlesTable(),
        new PageLinesTable(),
        new SentencesTable(),
        new DatesTable(),
        new MentionsTable(),
        new QuotesTable());
    write(StoryTables.STORIES, StoryStage.stories(articles, stories));
  }

  private void writeNames(Dataset<Row> articles, Lists lists, LearntNames learnt) {
    EntityStage entities = new EntityStage(lists.names().gazetteer(), learnt, lists.romanization());
    write(NameTables.ENTITIES, entities.entities(articles));
    write(NameTables.ENTITY_NAMES, entities.names(articles));
  }

  private void writeComentions(Dataset<Row> articles) {
    ComentionStage comentions =
        new ComentionStage(
            broadcast(EntityNumbers.of(staging.read(NameTables.ENTITIES, articles))),
            broadcast(Places.of(settings.slices(), articles)),
            settings.mostEntities(),
            settings.backboneAlpha());
    Dataset<Row> pairs = staging.keep("pairs", comentions.counts(articles));
    Dataset<Row> ends = staging.keep("ends", ComentionStage.ends(pairs));
    write(NameTables.COMENTIONS, comentions.comentions(pairs, ends));
    write(
        NameTables.ENTITY_NETWORK,
        settings.network().network(staging.read(NameTables.COMENTIONS, articles)));
  }

  private Dataset<Row> writeTerms(
      Corpus termed, Dataset<Row> articles, TermStage terms, CorpusSize size) {
    Dataset<Row> counted = staging.keep("counted", counted(articles, terms));
    boolean byDay = settings.bursts().byDay(size.days());
    Dataset<Row> sums =
        staging.keep("sums", new SliceSums(settings.slices(), byDay, COUNTED).of(counted));
    write(
        TermTables.TERMS,
        terms.terms(
            articles,
            counted,
            SliceSums.termTotals(sums),
            new Dispersion(size.words(), size.shortest())));
    write(
        termed, new TokensTable(), new ArticleTermsTable(staging.read(TermTables.TERMS, counted)));
    writeSlices(counted, sums, byDay);
    return counted;
  }

  /** What is counted of each article, and what tells its slices. */
  private static Dataset<Row> counted(Dataset<Row> articles, TermStage terms) {
    return terms.withTermCounts(articles).drop(NestedRows.FORM_COUNTS, NestedRows.SENTENCES);
  }

  private void writeSlices(Dataset<Row> counted, Dataset<Row> sums, boolean byDay) {
    notes.bursts(byDay);
    write(SliceTables.SLICES, SliceStage.slices(sums));
    write(SliceTables.TERM_SLICES, termSlices(counted, sums));
    write(SliceTables.NAME_CHOICES, NameChoiceStage.nameChoices(sums));
    write(SliceTables.BURSTS, new BurstStage(settings.bursts(), byDay).bursts(sums));
  }

  private Dataset<Row> termSlices(Dataset<Row> articles, Dataset<Row> sums) {
    TermSliceStage stage = new TermSliceStage(settings.keyness());
    List<String> plotted = stage.plotted(staging.read(TermTables.TERMS, articles));
    return stage.termSlices(
        sums,
        staging.read(SliceTables.SLICES, articles),
        stage.intervals(articles, settings.slices(), COUNTED, plotted));
  }

  private Broadcast<Phrases> writePhrases(Dataset<Row> texts, CorpusSize size) {
    Dataset<Row> words = staging.keep("words", WordStage.words(texts));
    Broadcast<Sieve> sieve =
        new SieveStage(settings.collocations().window(), size.words()).sieve(words);
    CollocationStage collocations = new CollocationStage(settings.collocations(), sieve);
    Dataset<Row> neighbours = staging.keep("neighbours", collocations.counts(words));
    write(PhraseTables.COLLOCATIONS, collocations.collocations(neighbours));
    PhraseStage phrases = new PhraseStage(settings.phrases(), size.articles(), size.words());
    Broadcast<Phrases> chosen = broadcast(phrases.choose(words, sieve));
    notes.phrases(chosen.value());
    Dataset<Row> found = staging.keep("phrase_counts", PhraseStage.found(words, chosen));
    write(PhraseTables.PHRASES, phrases.phrases(found));
    write(
        PhraseTables.ARTICLE_PHRASES,
        phrases.articlePhrases(phrases.counts(found, staging.read(PhraseTables.PHRASES, found))));
    return chosen;
  }

  /** The texts with the places of what topics are made of besides words. */
  private Dataset<Row> withTopicTerms(
      Dataset<Row> texts, Broadcast<Phrases> phrases, @Nullable SavedTopics savedTopics) {
    List<TermKind> kinds = savedTopics == null ? settings.topics().terms() : savedTopics.kinds();
    Dataset<Row> articles = texts;
    if (kinds.contains(TermKind.PHRASES)) {
      articles = PhrasePlaces.with(articles, phrases, staging.read(PhraseTables.PHRASES, texts));
    }
    if (kinds.contains(TermKind.NAMES)) {
      articles = NamePlaces.with(articles, staging.read(NameTables.ENTITIES, texts));
    }
    return articles;
  }

  private void writeTopics(
      Dataset<Row> counted,
      Dataset<Row> texts,
      Broadcast<Lexicon> lexicon,
      CorpusSize size,
      @Nullable SavedTopics savedTopics) {
    TopicStage stage = topicStage(size, lexicon.value());
    boolean readsTexts = savedTopics == null ? stage.readsTexts() : savedTopics.readsTexts();
    Dataset<Row> articles = readsTexts ? texts : counted;
    FittedTopics topics =
        savedTopics == null
            ? stage.fit(
                articles, PhraseTerms.of(staging.read(PhraseTables.PHRASES, counted), lexicon))
            : TopicStage.assign(articles, savedTopics);
    notes.topics(topics, articles, savedTopics);
    topics.save(staging.models());
    write(TopicTables.TOPIC_MODELS, topics.models());
    write(TopicTables.TOPIC_TERMS, topics.terms());
    write(TopicTables.ARTICLE_TOPICS, topics.articleTopics());
    write(TopicTables.ARTICLE_CLUSTERS, topics.articleClusters());
    Dataset<Row> articleTopics = staging.read(TopicTables.ARTICLE_TOPICS, counted);
    write(TopicTables.TOPICS, topics.topics(articleTopics, texts));
    write(TopicTables.TOPIC_SLICES, topics.topicSlices(articleTopics, counted, settings.slices()));
    topics.release();
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

  private <T> Broadcast<T> broadcast(T value) {
    return JavaSparkContext.fromSparkContext(session.sparkContext()).broadcast(value);
  }

  private TopicStage topicStage(CorpusSize size, Lexicon lexicon) {
    return new TopicStage(
        settings.topics(),
        size.articles(),
        size.paragraphs(),
        EmptyWords.of(lexicon, Resources.lines("speech.tsv")));
  }

  /** Writes tables whose rows are made of each article by itself. */
  private void write(Corpus corpus, ArticleTable... tables) {
    List<ArticleTable> wanted = new ArrayList<>();
    for (ArticleTable table : tables) {
      if (isWanted(table.table())) {
        wanted.add(table);
      }
    }
    if (!wanted.isEmpty()) {
      written.addAll(staging.write(corpus, wanted));
    }
  }

  private void write(Table table, Dataset<Row> rows) {
    if (isWanted(table)) {
      written.add(staging.write(table, rows));
    }
  }

  private void write(Table table, List<Row> rows) {
    if (isWanted(table)) {
      written.add(staging.write(table, rows));
    }
  }

  private boolean isWanted(Table table) {
    boolean isLeftOut = settings.leftOut().contains(table.name());
    if (isLeftOut) {
      notes.leftOut(table.name());
    }
    return !isLeftOut;
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
        request,
        files,
        input.all().files().size(),
        input.all().bytes(),
        session.version(),
        List.copyOf(written));
  }
}
