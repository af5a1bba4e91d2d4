package rasd.job;

import static org.apache.spark.sql.functions.col;
import static rasd.tables.Columns.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import rasd.article.Section;
import rasd.articles.ArticleStage;
import rasd.articles.ArticlesTable;
import rasd.articles.DatesTable;
import rasd.articles.PageLinesTable;
import rasd.articles.RepeatedLines;
import rasd.articles.SentencesTable;
import rasd.comentions.ComentionStage;
import rasd.comentions.EntityNumbers;
import rasd.comentions.Places;
import rasd.corpus.ArticleTable;
import rasd.corpus.Broadcasts;
import rasd.corpus.Corpus;
import rasd.input.ReadStage;
import rasd.learning.Learning;
import rasd.learning.LearningStage;
import rasd.learning.LearntNames;
import rasd.lexicon.Lexicon;
import rasd.measures.Dispersion;
import rasd.mentions.EntityStage;
import rasd.mentions.MentionStage;
import rasd.mentions.MentionsTable;
import rasd.mentions.NamePlaces;
import rasd.mentions.NameSettings;
import rasd.network.NetworkSettings;
import rasd.network.NetworkStage;
import rasd.phrases.CollocationStage;
import rasd.phrases.CountedPhrase;
import rasd.phrases.PhrasePlaces;
import rasd.phrases.PhraseStage;
import rasd.phrases.Phrases;
import rasd.phrases.Sieve;
import rasd.phrases.SieveStage;
import rasd.quotes.QuoteStage;
import rasd.quotes.QuotesTable;
import rasd.settings.Settings;
import rasd.slices.BatchUnit;
import rasd.slices.BurstStage;
import rasd.slices.NameChoiceStage;
import rasd.slices.SliceSizes;
import rasd.slices.SliceSums;
import rasd.slices.TermSliceStage;
import rasd.stories.CandidateTotals;
import rasd.stories.Stories;
import rasd.stories.StoryStage;
import rasd.tables.ArticleTables;
import rasd.tables.NameTables;
import rasd.tables.PhraseTables;
import rasd.tables.RunTables;
import rasd.tables.SliceTables;
import rasd.tables.StoryTables;
import rasd.tables.Table;
import rasd.tables.Tables;
import rasd.tables.TermTables;
import rasd.tables.TopicTables;
import rasd.terms.ArticleTermsStep;
import rasd.terms.ArticleTermsTable;
import rasd.terms.LexiconStage;
import rasd.terms.PhraseTerms;
import rasd.terms.TermStage;
import rasd.terms.TokensTable;
import rasd.topics.FirstTopics;
import rasd.topics.FittedTopics;
import rasd.topics.LoadedTopics;
import rasd.topics.SavedTopics;
import rasd.topics.TermFinder;
import rasd.topics.TermKind;
import rasd.topics.TermPlaces;
import rasd.topics.TopicStage;
import rasd.writing.Observed;
import rasd.writing.WrittenTable;

/**
 * The path of the data from the input files to the tables of one run. Read {@link #run} first: it
 * lists the steps in their order.
 */
final class Pipeline {
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

  /** Writes all tables to the staging folder. */
  Manifest run() {
    Configuration hadoop = session.sparkContext().hadoopConfiguration();
    Lists lists = Lists.read(settings, hadoop);
    LoadedTopics loaded = loadedTopics(hadoop);
    MentionStage mentions = new MentionStage(broadcast(lists.names()));
    Dataset<Row> entries = staging.keep(RunStep.ENTRIES, reading.entries());
    Intake intake = Intake.of(entries);
    notes.requireEnough(intake, entries);
    Observed tooSlow = new Observed(ArticleStage.TOO_SLOW);
    Corpus all =
        staging.keep(
            RunStep.READ, ArticleStage.counted(read(entries, intake, lists, mentions), tooSlow));
    intake = intake.withTooSlow(tooSlow.number(ArticleStage.TOO_SLOW));
    writeRejects(intake, entries, all);
    Corpus read = intake.refuses(ArticleStage.TOO_SLOW) ? ArticleStage.inTime(all) : all;
    staging.begins(RunStep.LEARNT);
    Learning learning = learn(lists, read);
    write(NameTables.REFUSED_NAMES, learning.refused());
    notes.doubtfulNames(learning.doubtful());
    Broadcast<LearntNames> learnt = broadcast(learning.names());
    Broadcast<Stories> stories = broadcast(findStories(read.rows()));
    Corpus analysed =
        staging.keep(
            RunStep.ANALYSED,
            read.with(
                List.of(
                    StoryStage.storyStep(stories),
                    mentions.learntNames(learnt),
                    QuoteStage.quotes(lists.speechWords())),
                EnumSet.of(
                    Section.LINES,
                    Section.TOKENS,
                    Section.DATES,
                    Section.MENTIONS,
                    Section.QUOTES)));
    CorpusSize size =
        CorpusSize.of(analysed, settings.input().fields().date(), settings.mostEntities());
    if (request.limit() == null) {
      notes.accounting(intake, size);
    }
    notes.corpus(size, input.all().hidden().size());
    notes.stories(size, stories.value());
    notes.crowded(size, analysed);

    writeArticles(analysed, stories);
    EntityNumbers entities = writeNames(analysed, lists, learnt, stories);
    writeComentions(analysed, entities, stories);
    Dataset<Row> forms = staging.keep(RunStep.FORMS, LexiconStage.forms(analysed));
    Broadcast<Lexicon> lexicon =
        broadcast(new LexiconStage(lists.words(), settings.mostForms()).learn(forms));
    notes.oddForms(lexicon.value().oddForms());
    TermStage terms = new TermStage(lexicon, size.articles());
    Corpus termed =
        staging.keep(
            RunStep.TERMED,
            analysed.with(
                List.of(new ArticleTermsStep(lexicon)),
                EnumSet.of(Section.TOKENS, Section.MENTIONS, Section.TERMS)));
    writeTerms(termed, terms, forms, StoryStage.sharesStory(stories), size);
    Broadcast<Phrases> phrases = writePhrases(termed, stories, size);
    writeTopics(
        termed,
        ids -> texts(analysed, ids, lexicon),
        topicTerms(termed, phrases, loaded),
        lexicon,
        size,
        loaded);

    if (size.articles() >= RepeatedLines.FEWEST_PAGES) {
      suspect(termed.rows());
    }
    write(RunTables.QUALITY, quality.rows());
    return manifest(entries);
  }

  private @Nullable LoadedTopics loadedTopics(Configuration hadoop) {
    SavedTopics saved = request.savedTopics(hadoop);
    return saved == null ? null : saved.load(session);
  }

  /** The articles of the records, with the known names in them. */
  private Corpus read(Dataset<Row> entries, Intake intake, Lists lists, MentionStage mentions) {
    Dataset<Row> records = ReadStage.records(entries);
    return reading.articles(
        records,
        broadcast(repeated(intake, records, lists)),
        new ArticleStage(lists.articleRules(settings.dates()), settings.input().recordSeconds()),
        mentions);
  }

  private void writeRejects(Intake intake, Dataset<Row> entries, Corpus all) {
    notes.intake(intake);
    notes.requireEnough(intake, entries);
    if (intake.refusesNothing()) {
      write(RunTables.REJECTS, List.of());
    } else {
      write(RunTables.REJECTS, intake.rejects(entries, ArticleStage.tooSlow(all)));
    }
  }

  private RepeatedLines repeated(Intake intake, Dataset<Row> records, Lists lists) {
    RepeatedLines repeated =
        RepeatedLines.of(
            records, intake.pages(), intake.records() - intake.pages(), lists.newsNames());
    if (repeated != RepeatedLines.NONE) {
      notes.repeatedLines(repeated);
    }
    return repeated;
  }

  /**
   * Finds stories before the articles are analysed, so that the analysed articles are stored with
   * the ids of their stories.
   */
  private Stories findStories(Dataset<Row> read) {
    StoryStage stage = new StoryStage(settings.stories());
    Dataset<Row> candidates = settings.stories().areFound() ? candidates(stage, read) : null;
    WrittenTable pairs =
        candidates == null
            ? staging.write(StoryTables.NEAR_DUPLICATES, List.of())
            : staging.write(StoryTables.NEAR_DUPLICATES, stage.nearDuplicates(candidates, read));
    written.add(pairs);
    notes.nearDuplicates(pairs.rows());
    return stage.find(staging.read(StoryTables.NEAR_DUPLICATES, read), pairs.rows());
  }

  /** Pairs of articles that may be near-duplicates; null if there are none. */
  private @Nullable Dataset<Row> candidates(StoryStage stage, Dataset<Row> read) {
    Observed observed = new Observed("candidates_totals");
    Dataset<Row> candidates =
        staging.keep(RunStep.CANDIDATES, StoryStage.counted(stage.candidates(read), observed));
    CandidateTotals totals = StoryStage.totals(observed);
    notes.candidates(totals);
    return totals.isEmpty() ? null : candidates;
  }

  private void writeArticles(Corpus analysed, Broadcast<Stories> stories) {
    write(
        analysed,
        new ArticlesTable(),
        new PageLinesTable(),
        new SentencesTable(),
        new DatesTable(),
        new MentionsTable(),
        new QuotesTable());
    write(StoryTables.STORIES, StoryStage.table(analysed.rows(), stories));
  }

  /** Writes the tables of names and returns the numbers of the entities that are mentioned. */
  private EntityNumbers writeNames(
      Corpus analysed, Lists lists, Broadcast<LearntNames> learnt, Broadcast<Stories> stories) {
    EntityStage stage = new EntityStage(lists.names().gazetteer(), learnt, lists.romanization());
    List<Row> entities = stage.entities(analysed, stories);
    notes.learntShare(EntityStage.learntShare(entities));
    write(NameTables.ENTITIES, session.createDataFrame(entities, NameTables.ENTITIES.schema()));
    write(NameTables.ENTITY_NAMES, stage.names(analysed));
    return EntityNumbers.of(entities.stream().map(entity -> entity.getString(0)).toList());
  }

  private void writeComentions(Corpus analysed, EntityNumbers numbers, Broadcast<Stories> stories) {
    ComentionStage comentions =
        new ComentionStage(
            broadcast(numbers),
            broadcast(Places.of(settings.slices(), analysed)),
            stories,
            settings.comentions());
    Observed leftOut = new Observed("left_out");
    Dataset<Row> pairs =
        staging.keep(RunStep.PAIRS, ComentionStage.counted(comentions.pairs(analysed), leftOut));
    notes.pairsLeftOut(ComentionStage.leftOut(leftOut));
    staging.begins(NameTables.COMENTIONS);
    written.add(staging.write(tables -> comentions.write(pairs, tables)));
    staging.begins(NameTables.ENTITY_NETWORK);
    NetworkSettings network = settings.network();
    Dataset<Row> strongest = comentions.strongest(pairs, network.mostPairs());
    written.add(staging.write(tables -> new NetworkStage(network).write(strongest, tables)));
  }

  private void writeTerms(
      Corpus termed, TermStage terms, Dataset<Row> forms, Column sharesStory, CorpusSize size) {
    BatchUnit unit = settings.bursts().unitFor(size.days());
    Dispersion dispersion = new Dispersion(size.words(), size.shortest());
    Dataset<Row> sums =
        staging.keep(
            RunStep.SUMS,
            new SliceSums(settings.slices(), unit, dispersion).of(termed, sharesStory));
    write(TermTables.TERMS, terms.terms(SliceSums.termTotals(sums), forms, termed));
    write(termed, new TokensTable(), new ArticleTermsTable(staging.read(TermTables.TERMS, sums)));
    writeSlices(termed, sums, unit);
  }

  private void writeSlices(Corpus termed, Dataset<Row> sums, BatchUnit unit) {
    notes.bursts(unit);
    SliceSizes sizes = SliceSizes.of(sums);
    write(SliceTables.SLICES, sizes.rows());
    writeTermSlices(termed, sums, broadcast(sizes));
    write(SliceTables.NAME_CHOICES, NameChoiceStage.nameChoices(sums));
    write(SliceTables.BURSTS, new BurstStage(settings.bursts(), unit).bursts(sums, sizes));
  }

  private void writeTermSlices(Corpus termed, Dataset<Row> sums, Broadcast<SliceSizes> sizes) {
    staging.begins(SliceTables.TERM_SLICES);
    TermSliceStage stage = new TermSliceStage(settings.keyness(), settings.slices(), sizes);
    List<String> plotted = stage.plotted(staging.read(TermTables.TERMS, sums));
    written.add(staging.write(tables -> stage.write(termed, sums, plotted, tables)));
  }

  private Broadcast<Phrases> writePhrases(
      Corpus termed, Broadcast<Stories> stories, CorpusSize size) {
    Broadcast<Sieve> sieve =
        new SieveStage(settings.collocations().window(), size.words()).sieve(termed);
    CollocationStage collocations =
        new CollocationStage(settings.collocations(), size.words(), sieve, stories);
    Dataset<Row> neighbours = staging.keep(RunStep.NEIGHBOURS, collocations.counts(termed));
    write(PhraseTables.COLLOCATIONS, collocations.collocations(neighbours));
    staging.begins(PhraseTables.PHRASES);
    PhraseStage phrases = new PhraseStage(settings.phrases(), size.articles(), size.words());
    Broadcast<Phrases> chosen = broadcast(phrases.choose(termed, sieve));
    notes.phrases(chosen.value());
    List<CountedPhrase> counted = phrases.counted(termed, chosen, stories);
    write(PhraseTables.PHRASES, PhraseStage.phrases(chosen.value(), counted, session));
    write(
        termed,
        phrases.articlePhrases(chosen, broadcast(phrases.weights(chosen.value(), counted))));
    return chosen;
  }

  /**
   * A finder of the terms from which topics are made: words, phrases or names, as the settings or
   * the saved model say.
   */
  private TermFinder topicTerms(
      Corpus termed, Broadcast<Phrases> chosen, @Nullable LoadedTopics loaded) {
    List<TermKind> kinds = loaded == null ? settings.topics().terms() : loaded.kinds();
    TermPlaces phrases = TermPlaces.NONE;
    TermPlaces names = TermPlaces.NONE;
    if (kinds.contains(TermKind.PHRASES)) {
      PhrasePlaces found =
          PhrasePlaces.of(chosen, staging.read(PhraseTables.PHRASES, termed.rows()));
      phrases = (article, places) -> found.find(article, places::add);
    }
    if (kinds.contains(TermKind.NAMES)) {
      NamePlaces found = NamePlaces.of(staging.read(NameTables.ENTITIES, termed.rows()));
      names = (article, places) -> found.find(article, places::add);
    }
    return new TermFinder(kinds, phrases, names);
  }

  /** The articles with these ids, with their texts and terms. */
  private static Corpus texts(Corpus analysed, Collection<String> ids, Broadcast<Lexicon> lexicon) {
    return analysed
        .only(ids)
        .with(
            List.of(new ArticleTermsStep(lexicon)),
            EnumSet.of(Section.LINES, Section.TOKENS, Section.MENTIONS, Section.TERMS));
  }

  private void writeTopics(
      Corpus termed,
      Function<Collection<String>, Corpus> texts,
      TermFinder finder,
      Broadcast<Lexicon> lexicon,
      CorpusSize size,
      @Nullable LoadedTopics loaded) {
    staging.begins(TopicTables.TOPIC_MODELS);
    Dataset<Row> like = termed.rows();
    FittedTopics topics =
        loaded == null
            ? topicStage(size, lexicon.value())
                .fit(
                    termed,
                    finder,
                    PhraseTerms.of(staging.read(PhraseTables.PHRASES, like), lexicon))
            : TopicStage.assign(termed, loaded, finder, settings.topics().perArticle());
    notes.topics(topics, termed, loaded);
    topics.save(staging.models());
    write(TopicTables.TOPIC_MODELS, topics.models());
    write(TopicTables.TOPIC_TERMS, topics.terms());
    staging.write(termed, topics.ofArticles()).stream()
        .filter(table -> Tables.names().contains(table.name()))
        .forEach(written::add);
    Dataset<Row> first = staging.read(TopicTables.FIRST_TOPICS, like);
    write(TopicTables.TOPIC_SLICES, topics.topicSlices(first, settings.slices()));
    FirstTopics strongest = FirstTopics.of(first);
    notes.topicsOfArticles(topics, strongest);
    write(
        TopicTables.TOPICS,
        topics.topics(strongest, staging.read(TopicTables.TOPIC_SLICES, like), texts));
  }

  private Learning learn(Lists lists, Corpus read) {
    NameSettings names = settings.names();
    return names.learns()
        ? new LearningStage(
                lists.names(),
                names.leastEvidence(),
                names.mostCandidates(),
                Resources.userLines(
                    names.decisions(), session.sparkContext().hadoopConfiguration()))
            .learn(read)
        : Learning.NOTHING;
  }

  private <T> Broadcast<T> broadcast(T value) {
    return Broadcasts.of(value, session);
  }

  /**
   * Notes lines, terms and pairs that may belong to no story, unless a table that shows them is
   * left out.
   */
  private void suspect(Dataset<Row> like) {
    List<Table> told =
        List.of(
            ArticleTables.ARTICLES,
            ArticleTables.PAGE_LINES,
            SliceTables.TERM_SLICES,
            ArticleTables.TOKENS,
            NameTables.COMENTIONS);
    if (told.stream().noneMatch(table -> settings.leftOut().contains(table.name()))) {
      Suspicions suspicions = new Suspicions(staging.read(ArticleTables.ARTICLES, like));
      notes.suspicions(
          suspicions.lines(staging.read(ArticleTables.PAGE_LINES, like)),
          suspicions.terms(
              staging.read(SliceTables.TERM_SLICES, like),
              staging.read(ArticleTables.TOKENS, like)),
          suspicions.pairs(staging.read(NameTables.COMENTIONS, like)));
    }
  }

  private TopicStage topicStage(CorpusSize size, Lexicon lexicon) {
    return new TopicStage(
        settings.topics(),
        size.articles(),
        size.paragraphs(),
        EmptyWords.of(lexicon, Resources.lines("speech.tsv")));
  }

  /** Writes tables whose rows are made from each article by itself. */
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
      notes.leftOut(table);
    }
    return !isLeftOut;
  }

  private Manifest manifest(Dataset<Row> entries) {
    List<Manifest.ManifestFile> files = new ArrayList<>();
    Dataset<Row> rows =
        entries
            .where(col(ReadStage.ENTRY).equalTo(ReadStage.FILE))
            .select(ReadStage.PATH, SOURCE_PATH, ReadStage.BYTES, ReadStage.SHA256)
            .orderBy(SOURCE_PATH)
            .limit(Manifest.MOST_FILES);
    for (Row row : rows.collectAsList()) {
      files.add(
          new Manifest.ManifestFile(
              row.getString(0), row.getString(1), row.getLong(2), row.getString(3)));
    }
    files.sort(Comparator.comparing(Manifest.ManifestFile::sourcePath));
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
