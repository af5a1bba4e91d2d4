package rasd.job;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import rasd.articles.RepeatedLines;
import rasd.corpus.Corpus;
import rasd.job.CorpusSize.CrowdedArticle;
import rasd.job.Suspicions.PairAtBeginning;
import rasd.job.Suspicions.SharedLine;
import rasd.job.Suspicions.TermAtOneEnd;
import rasd.lexicon.OddForm;
import rasd.phrases.Phrases;
import rasd.settings.Settings;
import rasd.slices.BatchUnit;
import rasd.stories.CandidateTotals;
import rasd.stories.Stories;
import rasd.tables.ArticleTables;
import rasd.tables.NameTables;
import rasd.tables.PhraseTables;
import rasd.tables.RunTables;
import rasd.tables.SliceTables;
import rasd.tables.StoryTables;
import rasd.tables.Table;
import rasd.tables.TermTables;
import rasd.tables.TopicTables;
import rasd.tables.UserError;
import rasd.topics.FirstTopics;
import rasd.topics.FittedTopics;
import rasd.topics.LoadedTopics;

/** Turns what the steps of a run report about themselves into rows of the table quality. */
final class RunNotes {
  private static final double MOST_LEARNT = 0.5;

  private final Quality quality;
  private final Settings settings;

  RunNotes(Quality quality, Settings settings) {
    this.quality = quality;
    this.settings = settings;
  }

  void repeatedLines(RepeatedLines repeated) {
    quality
        .of(ArticleTables.PAGE_LINES)
        .note(
            "repeated_lines",
            (double) repeated.size(),
            "Lines that belong to a site and not to its articles: lines on many of the site's"
                + " pages, and lines shared by texts with little else in common. At most "
                + RepeatedLines.MOST_LINES
                + " of each kind are found.");
  }

  /** Notes the numbers of records that were refused, skipped or repeated. */
  void intake(Intake intake) {
    Quality.Subject rejects = quality.of(RunTables.REJECTS);
    intake
        .refused()
        .forEach((reason, n) -> rejects.countOf(reason, "records", n, "Refused records."));
    intake
        .skipped()
        .forEach(
            (reason, n) ->
                quality
                    .ofInput()
                    .note(
                        "skipped_" + reason,
                        (double) n,
                        "Records skipped because they are not news pages."));
    rejects.countOf(
        "repeated_record",
        "records",
        intake.repeated(),
        "Records that repeat another of their source.");
    rejects.atMost(
        "share",
        intake.shareRefused(),
        settings.maxShareOfRejects(),
        "Share of the records that were refused; a record that repeats another is not refused.");
  }

  /**
   * Checks that at least one record could be read, and that at most the share {@code
   * rejects.max_share} of the records was refused.
   *
   * @throws UserError if no record could be read, or a greater share was refused
   */
  void requireEnough(Intake intake, Dataset<Row> entries) {
    double most = settings.maxShareOfRejects();
    if (intake.records() == 0 || intake.shareRefused() > most) {
      throw UserError.input(
          "%d of %d records are refused: %s. Correct the input, or raise rejects.max_share, which is %s.%s"
              .formatted(
                  intake.refusals(),
                  intake.records() + intake.refusals(),
                  intake.refused(),
                  most,
                  Intake.examples(entries)));
    }
  }

  /**
   * Checks that each record that was read became an article or a reject, or was skipped.
   *
   * @throws IllegalStateException if the numbers do not agree, which stops the run before it
   *     publishes
   */
  void accounting(Intake intake, CorpusSize size) {
    long lost = intake.lost(size.articles());
    quality
        .ofInput()
        .atMost(
            "records_lost",
            (double) Math.abs(lost),
            0,
            "Records read, minus articles, rejects and skipped records: %d - %d - %d - %s."
                .formatted(
                    intake.read(),
                    size.articles(),
                    intake.refusals() + intake.repeated(),
                    intake.skipped()));
    if (lost != 0) {
      throw new IllegalStateException(
          "%d records were read, of which %d are neither articles nor rejects nor skipped"
              .formatted(intake.read(), lost));
    }
  }

  void corpus(CorpusSize size, long hiddenFiles) {
    Quality.Subject articles = quality.of(ArticleTables.ARTICLES);
    articles.note("count", (double) size.articles(), "Articles in the tables.");
    articles.count("without_body", size.withoutBody(), "Articles whose body has no sentences.");
    articles.count("undated", size.undated(), "Articles whose day of publication is unknown.");
    articles.count(
        "unreadable_dates",
        size.unreadableDates(),
        "Undated articles with a date field from which no day could be read. The text of the field"
            + " is in metadata.");
    articles.count(
        "not_arabic", size.notArabic(), "Articles that are not, or not certainly, in Arabic.");
    quality
        .ofInput()
        .count("hidden_files", hiddenFiles, "Files skipped because their names begin with . or _.");
    quality
        .of(NameTables.COMENTIONS)
        .count(
            "crowded_articles",
            size.crowded(),
            "Articles with more entities than comentions.max_entities. Their pairs are counted only"
                + " in paragraphs and sentences.");
  }

  /**
   * Notes the number of names that were learnt although their words are used like common words.
   *
   * @param names the number of these names, each of one word
   */
  void doubtfulNames(long names) {
    quality
        .of(NameTables.ENTITIES)
        .count(
            "doubtful_names",
            names,
            "Learnt names of one word that the articles use like a common word. If one is not a"
                + " name, refuse it in names.decisions.");
  }

  /** Notes the share of the mentions whose entities are not in any list. */
  void learntShare(@Nullable Double share) {
    if (share != null) {
      quality
          .of(NameTables.MENTIONS)
          .shouldBeAtMost(
              "learnt_share",
              share,
              MOST_LEARNT,
              "Share of the mentions whose entities were learnt. If it is large, a list of the names"
                  + " in this field (names.more) improves the tables of names.");
    }
  }

  /** Notes the statistics of the search for near-duplicates. */
  void candidates(CandidateTotals totals) {
    Quality.Subject pairs = quality.of(StoryTables.NEAR_DUPLICATES);
    pairs.note(
        "compared",
        (double) totals.compared(),
        "Pairs of texts, not counting copies, that share so many runs of words that the whole texts"
            + " were compared.");
    pairs.note("copies", (double) totals.copies(), "Articles with exactly the words of another.");
    pairs.note(
        "formulae",
        (double) totals.formulae(),
        "Formulae: runs of five words that occur in more texts than stories.max_frequency and are"
            + " therefore not used to find near-duplicates. Only one run in eight is looked up.");
    pairs.note(
        "share_in_formulae",
        totals.shareInFormulae(),
        "Share of the runs looked up, counted once for each text that has them, that are formulae."
            + " If it is large, near-duplicates may be missed: raise stories.max_frequency.");
  }

  void oddForms(List<OddForm> forms) {
    quality
        .of(TermTables.TERMS)
        .note(
            "odd_forms",
            forms.isEmpty() ? null : forms.get(0).evidence(),
            "Forms whose neighbours most strongly suggest another reading, and their terms: "
                + forms.stream().map(OddForm::toString).collect(joining(", "))
                + ". The value is the evidence for the first form, a logarithm. Correct wrong terms"
                + " in terms.decisions.");
  }

  void nearDuplicates(long pairs) {
    if (settings.stories().areFound()) {
      quality
          .of(StoryTables.NEAR_DUPLICATES)
          .note("found", (double) pairs, "Pairs found to be near-duplicates, including copies.");
    }
  }

  void stories(CorpusSize size, Stories told) {
    Quality.Subject stories = quality.of(StoryTables.STORIES);
    if (settings.stories().areFound()) {
      stories.note(
          "found",
          (double) (size.articles() - told.size()),
          "Stories that the articles report. The settings stories.* decide which articles are one"
              + " story.");
      stories.count(
          "links_left_out",
          told.linksLeftOut(),
          "Pairs of articles that were not used to make stories: the weakest, beyond"
              + " stories.max_links.");
    } else {
      stories.note(
          "found",
          null,
          "Near-duplicates were not searched for (stories.find): each article is a story of its"
              + " own.");
    }
  }

  /** Notes each article whose pairs are not counted for the article as a whole. */
  void crowded(CorpusSize size, Corpus articles) {
    if (size.crowded() > 0) {
      for (CrowdedArticle article : CorpusSize.crowded(articles, settings.mostEntities())) {
        quality
            .of(NameTables.COMENTIONS)
            .countOf(
                article.articleId(),
                "entities",
                article.entities(),
                "Entities in this article, so many that its pairs are counted only in paragraphs and"
                    + " sentences. At most 10,000 such articles are listed.");
      }
    }
  }

  void pairsLeftOut(long pairs) {
    quality
        .of(NameTables.COMENTIONS)
        .note(
            "pairs_left_out",
            (double) pairs,
            "Pairs without a row in a slice because their weight there is below"
                + " comentions.min_slice_weight; q_value and backbone take them into account.");
  }

  /** Notes lines, key terms and pairs that may belong to no story. */
  void suspicions(List<SharedLine> lines, List<TermAtOneEnd> terms, List<PairAtBeginning> pairs) {
    for (SharedLine line : lines) {
      quality
          .of(ArticleTables.PAGE_LINES)
          .suspect(
              "%s: %s".formatted(line.source(), line.text()),
              "shared_line",
              (double) line.stories(),
              "Stories of one source in whose texts the line was kept.");
    }
    for (TermAtOneEnd term : terms) {
      quality
          .of(SliceTables.TERM_SLICES)
          .suspect(
              "%s: %s".formatted(term.source(), term.term()),
              "term_at_one_end",
              term.share(),
              "Share of a key term's tokens that are in first sentences, or in last sentences if"
                  + " that is more.");
    }
    for (PairAtBeginning pair : pairs) {
      quality
          .of(NameTables.COMENTIONS)
          .suspect(
              "%s: %s, %s".formatted(pair.source(), pair.entityA(), pair.entityB()),
              "pair_at_beginning",
              (double) pair.sentences(),
              "Sentences listed as evidence of a strong pair, all of them first sentences of"
                  + " articles from one source.");
    }
  }

  void phrases(Phrases phrases) {
    if (phrases.isCut()) {
      quality
          .of(PhraseTables.PHRASES)
          .count(
              "max_candidates",
              settings.phrases().mostCandidates(),
              "The number of runs of words that were judged. Rarer runs were not judged, so there"
                  + " may be more phrases.");
    }
  }

  /**
   * Notes the unit of the topics, the share of the terms that a loaded model knows, and the share
   * of the stories to which the model was fitted.
   *
   * @param articles with the sections from which topics are made
   * @param loaded the model from which the topics were taken; null if one was fitted
   */
  void topics(FittedTopics topics, Corpus articles, @Nullable LoadedTopics loaded) {
    Quality.Subject found = quality.of(TopicTables.TOPICS);
    if (loaded != null) {
      found.note(
          "known_terms",
          topics.knownTerms(articles),
          "Share of the terms in the articles, counting every occurrence, that the model "
              + topics.modelId()
              + " knows; the others are ignored. No topics were fitted, because of --topics-from.");
    }
    found.note(
        "unit",
        null,
        topics.isEmpty()
            ? "No topics: no two units share a term."
            : "Clustered by "
                + topics.unit()
                + "; paragraphs are clustered if there are fewer articles than"
                + " topics.min_articles.");
    if (topics.sampledShare() < 1) {
      found.note(
          "sampled_share",
          topics.sampledShare(),
          "Share of the stories to which the model was fitted. These stories were chosen by their"
              + " ids, because all would take more memory than topics.max_mb. All articles have"
              + " topics.");
    }
  }

  /** Notes how many topics of articles are not listed, and the weight of these topics. */
  void topicsOfArticles(FittedTopics topics, FirstTopics first) {
    Quality.Subject listed = quality.of(TopicTables.ARTICLE_TOPICS);
    listed.note(
        "rows_left_out",
        (double) topics.rowsLeftOut(first),
        "Topics of articles beyond the first topics.per_article, which are not listed. The other"
            + " tables count all topics.");
    listed.note(
        "weight_left_out",
        first.meanWeightLeftOut(),
        "The sum of the weights of an article's topics that are not listed, as a mean over"
            + " articles.");
  }

  void bursts(BatchUnit unit) {
    quality
        .of(SliceTables.BURSTS)
        .note("by_" + unit.label(), null, "The unit of time in which bursts are found.");
  }

  void leftOut(Table table) {
    quality.of(table).note("left_out", null, "Not written, because the settings leave it out.");
  }
}
