package rasd.job;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import rasd.article.Section;
import rasd.corpus.Corpus;
import rasd.lexicon.Lexicon;
import rasd.mentions.NamePlaces;
import rasd.phrases.PhrasePlaces;
import rasd.phrases.Phrases;
import rasd.settings.Settings;
import rasd.tables.NameTables;
import rasd.tables.PhraseTables;
import rasd.tables.TopicTables;
import rasd.terms.ArticleTermsStep;
import rasd.terms.PhraseTerms;
import rasd.topics.FirstTopics;
import rasd.topics.FittedTopics;
import rasd.topics.LoadedTopics;
import rasd.topics.TermFinder;
import rasd.topics.TermKind;
import rasd.topics.TermPlaces;
import rasd.topics.TopicStage;

/**
 * The last steps of a run: fits topics, or takes those of an earlier run, and writes the tables of
 * topics.
 */
final class TopicSteps {
  private final Settings settings;
  private final Staging staging;
  private final RunOutput output;
  private final RunNotes notes;
  private final @Nullable LoadedTopics loaded;

  /**
   * @param loaded the model of an earlier run; null to fit a model
   */
  TopicSteps(
      Settings settings,
      Staging staging,
      RunOutput output,
      RunNotes notes,
      @Nullable LoadedTopics loaded) {
    this.settings = settings;
    this.staging = staging;
    this.output = output;
    this.notes = notes;
    this.loaded = loaded;
  }

  /**
   * Writes the tables of topics.
   *
   * @param analysed the articles with their lines
   * @param termed the same articles with their terms
   */
  void write(
      Corpus analysed,
      Corpus termed,
      Broadcast<Lexicon> lexicon,
      Broadcast<Phrases> phrases,
      CorpusSize size) {
    TermFinder finder = terms(termed, phrases);
    staging.begins(TopicTables.TOPIC_MODELS);
    FittedTopics topics =
        loaded == null
            ? fitted(termed, finder, lexicon, size)
            : TopicStage.assign(termed, loaded, finder, settings.topics().perArticle());
    notes.topics(topics, termed, loaded);
    topics.save(staging.models());
    output.write(TopicTables.TOPIC_MODELS, topics.models());
    output.write(TopicTables.TOPIC_TERMS, topics.terms());
    output.write(termed, topics.ofArticles());
    Dataset<Row> first = staging.read(TopicTables.FIRST_TOPICS, termed.rows());
    output.write(TopicTables.TOPIC_SLICES, topics.topicSlices(first, settings.slices()));
    FirstTopics strongest = FirstTopics.of(first);
    notes.topicsOfArticles(topics, strongest);
    output.write(
        TopicTables.TOPICS,
        topics.topics(
            strongest,
            staging.read(TopicTables.TOPIC_SLICES, first),
            ids -> texts(analysed, ids, lexicon)));
  }

  private FittedTopics fitted(
      Corpus termed, TermFinder finder, Broadcast<Lexicon> lexicon, CorpusSize size) {
    TopicStage stage =
        new TopicStage(
            settings.topics(),
            size.articles(),
            size.paragraphs(),
            EmptyWords.of(lexicon.value(), Resources.lines("speech.tsv")));
    Dataset<Row> phrases = staging.read(PhraseTables.PHRASES, termed.rows());
    return stage.fit(termed, finder, PhraseTerms.of(phrases, lexicon));
  }

  /**
   * A finder of the terms from which topics are made: words, phrases or names, as the settings or
   * the saved model say.
   */
  private TermFinder terms(Corpus termed, Broadcast<Phrases> chosen) {
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
}
