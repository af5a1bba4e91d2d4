package rasd.job;

import static rasd.tables.Columns.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
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
import rasd.corpus.ArticleStep;
import rasd.corpus.Broadcasts;
import rasd.corpus.Corpus;
import rasd.input.EntryKind;
import rasd.input.ReadStage;
import rasd.learning.Learning;
import rasd.learning.LearningStage;
import rasd.learning.LearntNames;
import rasd.lexicon.Lexicon;
import rasd.measures.Dispersion;
import rasd.mentions.EntityStage;
import rasd.mentions.MentionStage;
import rasd.mentions.MentionedEntities;
import rasd.mentions.MentionsTable;
import rasd.mentions.NameSettings;
import rasd.network.NetworkSettings;
import rasd.network.NetworkStage;
import rasd.phrases.CollocationStage;
import rasd.phrases.CountedPhrase;
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
import rasd.tables.TermTables;
import rasd.terms.ArticleTermsStep;
import rasd.terms.ArticleTermsTable;
import rasd.terms.LexiconStage;
import rasd.terms.TermStage;
import rasd.terms.TokensTable;
import rasd.topics.LoadedTopics;
import rasd.topics.SavedTopics;
import rasd.writing.Observed;
import rasd.writing.WrittenTable;

/**
 * The path of the data from the input files to the tables of one run. Read {@link #run} first,
 * which lists the steps in their order.
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
  private final RunOutput output;

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
    this.output = new RunOutput(staging, settings.leftOut(), notes);
  }

  /** Writes all tables to the staging folder. */
  Manifest run() {
    Configuration hadoop = session.sparkContext().hadoopConfiguration();
    Lists lists = Lists.read(settings, hadoop);
    LoadedTopics loaded = loadedTopics(hadoop);
    MentionStage mentions = new MentionStage(broadcast(lists.names()));
    Dataset<Row> entries = staging.keep(RunStep.ENTRIES, reading.entries());
    ReadCorpus read = read(entries, lists, mentions);
    Broadcast<LearntNames> learnt = broadcast(learn(lists, read.articles()));
    Broadcast<Stories> stories = broadcast(findStories(read.articles().rows()));
    Corpus analysed =
        analyse(
            read.articles(),
            StoryStage.storyStep(stories),
            mentions.learntNames(learnt),
            QuoteStage.quotes(lists.speechWords()));
    CorpusSize size = measure(read.intake(), analysed, stories.value());

    writeArticles(analysed, stories);
    EntityNumbers entities = writeNames(analysed, lists, learnt, stories);
    writeComentions(analysed, entities, stories);
    Dataset<Row> forms = staging.keep(RunStep.FORMS, LexiconStage.forms(analysed));
    Broadcast<Lexicon> lexicon =
        broadcast(new LexiconStage(lists.words(), settings.mostForms()).learn(forms));
    notes.oddForms(lexicon.value().oddForms());
    Corpus termed =
        staging.keep(
            RunStep.TERMED,
            analysed.with(
                List.of(new ArticleTermsStep(lexicon)),
                EnumSet.of(Section.TOKENS, Section.MENTIONS, Section.TERMS)));
    TermStage terms = new TermStage(lexicon, size.articles());
    writeTerms(termed, terms, forms, StoryStage.sharesStory(stories), size);
    Broadcast<Phrases> phrases = writePhrases(termed, stories, size);
    new TopicSteps(settings, staging, output, notes, loaded)
        .write(analysed, termed, lexicon, phrases, size);

    if (size.articles() >= RepeatedLines.FEWEST_PAGES) {
      suspect(termed.rows());
    }
    output.write(RunTables.QUALITY, quality.rows());
    return manifest(entries);
  }

  private @Nullable LoadedTopics loadedTopics(Configuration hadoop) {
    SavedTopics saved = request.savedTopics(hadoop);
    return saved == null ? null : saved.load(session);
  }

  /**
   * The articles of the records, with the known names in them.
   *
   * @param intake what became of the records
   */
  private record ReadCorpus(Intake intake, Corpus articles) {}

  private ReadCorpus read(Dataset<Row> entries, Lists lists, MentionStage mentions) {
    Intake intake = Intake.of(entries);
    notes.requireEnough(intake, entries);
    Dataset<Row> records = ReadStage.records(entries);
    Corpus articles =
        reading.articles(
            records,
            broadcast(repeated(intake, records, lists)),
            new ArticleStage(
                lists.articleRules(settings.dates()), settings.input().recordSeconds()),
            mentions);
    Observed tooSlow = new Observed(ArticleStage.TOO_SLOW);
    Corpus all = staging.keep(RunStep.READ, ArticleStage.counted(articles, tooSlow));
    Intake complete = intake.withTooSlow(tooSlow.number(ArticleStage.TOO_SLOW));
    writeRejects(complete, entries, all);
    return new ReadCorpus(complete, complete.hasTooSlow() ? ArticleStage.inTime(all) : all);
  }

  private void writeRejects(Intake intake, Dataset<Row> entries, Corpus all) {
    notes.intake(intake);
    notes.requireEnough(intake, entries);
    if (intake.refusesNothing()) {
      output.write(RunTables.REJECTS, List.of());
    } else {
      output.write(RunTables.REJECTS, intake.rejects(entries, ArticleStage.tooSlow(all)));
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

  private LearntNames learn(Lists lists, Corpus read) {
    staging.begins(RunStep.LEARNT);
    NameSettings names = settings.names();
    Learning learning =
        names.learns()
            ? new LearningStage(
                    lists.names(),
                    names.leastEvidence(),
                    names.mostCandidates(),
                    Resources.userLines(
                        names.decisions(), session.sparkContext().hadoopConfiguration()))
                .learn(read)
            : Learning.NOTHING;
    output.write(NameTables.REFUSED_NAMES, learning.refused());
    notes.doubtfulNames(learning.doubtful());
    return learning.names();
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
            ? output.write(StoryTables.NEAR_DUPLICATES, List.of())
            : output.write(StoryTables.NEAR_DUPLICATES, stage.nearDuplicates(candidates, read));
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

  /** The articles after these steps, which make up the second reading. */
  private Corpus analyse(Corpus read, ArticleStep... steps) {
    return staging.keep(
        RunStep.ANALYSED,
        read.with(
            List.of(steps),
            EnumSet.of(
                Section.LINES, Section.TOKENS, Section.DATES, Section.MENTIONS, Section.QUOTES)));
  }

  /**
   * Measures the corpus and, unless the run has a limit of records, checks that each record is
   * accounted for.
   */
  private CorpusSize measure(Intake intake, Corpus analysed, Stories stories) {
    CorpusSize size =
        CorpusSize.of(analysed, settings.input().fields().date(), settings.mostEntities());
    if (request.limit() == null) {
      notes.accounting(intake, size);
    }
    notes.corpus(size, input.all().hidden().size());
    notes.stories(size, stories);
    notes.crowded(size, analysed);
    return size;
  }

  private void writeArticles(Corpus analysed, Broadcast<Stories> stories) {
    output.write(
        analysed,
        List.of(
            new ArticlesTable(),
            new PageLinesTable(),
            new SentencesTable(),
            new DatesTable(),
            new MentionsTable(),
            new QuotesTable()));
    output.write(StoryTables.STORIES, StoryStage.table(analysed.rows(), stories));
  }

  /** Writes the tables of names, and numbers the entities that are mentioned. */
  private EntityNumbers writeNames(
      Corpus analysed, Lists lists, Broadcast<LearntNames> learnt, Broadcast<Stories> stories) {
    EntityStage stage = new EntityStage(lists.names().gazetteer(), learnt, lists.romanization());
    MentionedEntities entities = stage.entities(analysed, stories);
    notes.learntShare(entities.learntShare());
    output.write(
        NameTables.ENTITIES,
        session.createDataFrame(entities.rows(), NameTables.ENTITIES.schema()));
    output.write(NameTables.ENTITY_NAMES, stage.names(analysed));
    return EntityNumbers.of(entities.ids());
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
    output.write(NameTables.COMENTIONS, tables -> comentions.write(pairs, tables));
    NetworkSettings network = settings.network();
    Dataset<Row> strongest = comentions.strongest(pairs, network.mostPairs());
    output.write(
        NameTables.ENTITY_NETWORK, tables -> new NetworkStage(network).write(strongest, tables));
  }

  private void writeTerms(
      Corpus termed, TermStage terms, Dataset<Row> forms, Column sharesStory, CorpusSize size) {
    BatchUnit unit = settings.bursts().unitFor(size.days());
    Dispersion dispersion = new Dispersion(size.words(), size.shortest());
    Dataset<Row> sums =
        staging.keep(
            RunStep.SUMS,
            new SliceSums(settings.slices(), unit, dispersion).of(termed, sharesStory));
    output.write(TermTables.TERMS, terms.terms(SliceSums.termTotals(sums), forms, termed));
    output.write(
        termed,
        List.of(new TokensTable(), new ArticleTermsTable(staging.read(TermTables.TERMS, sums))));
    writeSlices(termed, sums, unit);
  }

  private void writeSlices(Corpus termed, Dataset<Row> sums, BatchUnit unit) {
    notes.bursts(unit);
    SliceSizes sizes = SliceSizes.of(sums);
    output.write(SliceTables.SLICES, sizes.rows());
    writeTermSlices(termed, sums, broadcast(sizes));
    output.write(SliceTables.NAME_CHOICES, NameChoiceStage.nameChoices(sums));
    output.write(SliceTables.BURSTS, new BurstStage(settings.bursts(), unit).bursts(sums, sizes));
  }

  private void writeTermSlices(Corpus termed, Dataset<Row> sums, Broadcast<SliceSizes> sizes) {
    TermSliceStage stage = new TermSliceStage(settings.keyness(), settings.slices(), sizes);
    List<String> plotted = stage.plotted(staging.read(TermTables.TERMS, sums));
    output.write(SliceTables.TERM_SLICES, tables -> stage.write(termed, sums, plotted, tables));
  }

  private Broadcast<Phrases> writePhrases(
      Corpus termed, Broadcast<Stories> stories, CorpusSize size) {
    Broadcast<Sieve> sieve =
        new SieveStage(settings.collocations().window(), size.words()).sieve(termed);
    CollocationStage collocations =
        new CollocationStage(settings.collocations(), size.words(), sieve, stories);
    Dataset<Row> neighbours = staging.keep(RunStep.NEIGHBOURS, collocations.counts(termed));
    output.write(PhraseTables.COLLOCATIONS, collocations.collocations(neighbours));
    staging.begins(PhraseTables.PHRASES);
    PhraseStage phrases = new PhraseStage(settings.phrases(), size.articles(), size.words());
    Broadcast<Phrases> chosen = broadcast(phrases.choose(termed, sieve));
    notes.phrases(chosen.value());
    List<CountedPhrase> counted = phrases.counted(termed, chosen, stories);
    output.write(PhraseTables.PHRASES, PhraseStage.phrases(chosen.value(), counted, session));
    output.write(
        termed,
        List.of(
            phrases.articlePhrases(chosen, broadcast(phrases.weights(chosen.value(), counted)))));
    return chosen;
  }

  private <T> Broadcast<T> broadcast(T value) {
    return Broadcasts.of(value, session);
  }

  /**
   * Notes lines, terms and pairs that may belong to no story, unless the settings leave out any
   * table.
   */
  private void suspect(Dataset<Row> like) {
    if (settings.leftOut().isEmpty()) {
      Suspicions suspicions = new Suspicions(staging.read(ArticleTables.ARTICLES, like));
      notes.suspicions(
          suspicions.lines(staging.read(ArticleTables.PAGE_LINES, like)),
          suspicions.terms(
              staging.read(SliceTables.TERM_SLICES, like),
              staging.read(ArticleTables.TOKENS, like)),
          suspicions.pairs(staging.read(NameTables.COMENTIONS, like)));
    }
  }

  private Manifest manifest(Dataset<Row> entries) {
    List<Manifest.ManifestFile> files = new ArrayList<>();
    Dataset<Row> rows =
        entries
            .where(ReadStage.is(EntryKind.FILE))
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
        output.tables());
  }
}
