package rasd.job;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import rasd.articles.RepeatedLines;
import rasd.corpus.Corpus;
import rasd.lexicon.OddForm;
import rasd.phrases.Phrases;
import rasd.stories.CandidateTotals;
import rasd.stories.Stories;
import rasd.tables.UserError;
import rasd.topics.FirstTopics;
import rasd.topics.FittedTopics;
import rasd.topics.SavedTopics;

/** What the steps of a run report about themselves, as rows of the table quality. */
final class RunNotes {
  private static final double MOST_LEARNT = 0.5;

  private final Quality quality;
  private final Settings settings;

  RunNotes(Quality quality, Settings settings) {
    this.quality = quality;
    this.settings = settings;
  }

  void repeatedLines(RepeatedLines repeated) {
    quality.note(
        "page_lines",
        "repeated_lines",
        (double) repeated.size(),
        "What is known to be of a site, as many of its pages have it, or texts with little else in"
            + " common; at most %d of either are kept.".formatted(RepeatedLines.MOST_LINES));
  }

  /** Notes what came in. */
  void intake(Intake intake) {
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
    quality.atMost(
        "rejects",
        "share",
        intake.shareRefused(),
        settings.maxShareOfRejects(),
        "Share of the records refused; records that repeat another are not among them.");
  }

  /**
   * Checks that enough of what came in could be read.
   *
   * @throws UserError if too much of it was refused
   */
  void requireEnough(Intake intake, Dataset<Row> entries) {
    double most = settings.maxShareOfRejects();
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

  /**
   * Checks that each record that was read became an article or a reject, or was skipped.
   *
   * @throws IllegalStateException if some did not, which stops the run before it publishes
   */
  void accounting(Intake intake, CorpusSize size) {
    long lost = intake.lost(size.articles());
    quality.atMost(
        "input",
        "records_lost",
        (double) Math.abs(lost),
        0,
        "Records read less articles, rejects and records skipped: %d - %d - %d - %s."
            .formatted(
                intake.read(),
                size.articles(),
                intake.refusals() + intake.repeated(),
                intake.skipped()));
    if (lost != 0) {
      throw new IllegalStateException(
          "%d records were read, of which %d became neither articles nor rejects"
              .formatted(intake.read(), lost));
    }
  }

  void corpus(CorpusSize size, long hiddenFiles) {
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
        "input", "*", "hidden_files", hiddenFiles, "Files passed over: names with . or _ first.");
    quality.count(
        "comentions",
        "*",
        "crowded_articles",
        size.crowded(),
        "Articles with more entities than comentions.max_entities, whose pairs are not counted.");
  }

  /**
   * Notes the number of names that were learnt although their words are used as common words are.
   *
   * @param names number of learnt names of one word
   */
  void doubtfulNames(long names) {
    quality.count(
        "entities",
        "*",
        "doubtful_names",
        names,
        "Learnt names of one word that the articles use like a common word. A line in"
            + " names.decisions refuses one that is not a name.");
  }

  /** Notes the share of the mentions whose entities are not in any list. */
  void learntShare(@Nullable Double share) {
    if (share != null) {
      quality.shouldBeAtMost(
          "mentions",
          "learnt_share",
          share,
          MOST_LEARNT,
          "Share of the mentions that are of learnt entities. Where it is large, a list of the names"
              + " of the field (names.more) makes the tables of names better.");
    }
  }

  /** Notes the statistics of the search for near-duplicates. */
  void candidates(CandidateTotals totals) {
    quality.note(
        "near_duplicates",
        "compared",
        (double) totals.compared(),
        "Pairs of texts that share enough runs of words to be compared whole; copies are not"
            + " among them.");
    quality.note(
        "near_duplicates",
        "copies",
        (double) totals.copies(),
        "Articles with the very words of another.");
    quality.note(
        "near_duplicates",
        "formulae",
        (double) totals.formulae(),
        "Runs of five words, of those looked up (one in eight), that are in more texts than"
            + " stories.max_frequency: formulae, which make no candidates.");
    quality.note(
        "near_duplicates",
        "share_in_formulae",
        totals.shareInFormulae(),
        "Share of the runs looked up, counted in every text, that are formulae. Where it is"
            + " large, near-duplicates may be missed: raise stories.max_frequency.");
  }

  void oddForms(List<OddForm> forms) {
    quality.note(
        "terms",
        "odd_forms",
        forms.isEmpty() ? null : forms.get(0).evidence(),
        "Forms whose neighbours speak most against how they are read, and their terms: "
            + forms.stream().map(OddForm::toString).collect(joining(", "))
            + ". The value is the evidence on the first, a logarithm; terms.decisions mends what"
            + " is wrong.");
  }

  void nearDuplicates(long pairs) {
    if (settings.stories().areFound()) {
      quality.note(
          "near_duplicates",
          "found",
          (double) pairs,
          "Pairs found to be near-duplicates, copies among them.");
    }
  }

  void stories(CorpusSize size, Stories told) {
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

  /** Notes the articles whose pairs are not counted, by name. */
  void crowded(CorpusSize size, Corpus articles) {
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

  void pairsLeftOut(long pairs) {
    quality.note(
        "comentions",
        "pairs_left_out",
        (double) pairs,
        "Pairs without a row in a slice, as their weight there is below"
            + " comentions.min_slice_weight; q_value and backbone count them.");
  }

  /**
   * Notes what may not belong to any story: lines, key terms and pairs, as {@link Suspicions}
   * returns them.
   */
  void suspicions(List<Row> lines, List<Row> terms, List<Row> pairs) {
    for (Row line : lines) {
      quality.suspect(
          "page_lines",
          "%s: %s".formatted(line.getString(0), line.getString(1)),
          "shared_line",
          (double) line.getLong(2),
          "Stories of one source that keep the line as text.");
    }
    for (Row term : terms) {
      quality.suspect(
          "term_slices",
          "%s: %s".formatted(term.getString(0), term.getString(1)),
          "term_at_one_end",
          term.getDouble(2),
          "Share of a key term's tokens that are in first sentences, or in last ones.");
    }
    for (Row pair : pairs) {
      quality.suspect(
          "comentions",
          "%s: %s, %s".formatted(pair.getString(0), pair.getString(1), pair.getString(2)),
          "pair_at_beginning",
          (double) pair.getLong(3),
          "Sentences listed as evidence of a strong pair, all of them first ones of one source.");
    }
  }

  void phrases(Phrases phrases) {
    if (phrases.isCut()) {
      quality.count(
          "phrases",
          "*",
          "max_candidates",
          settings.phrases().mostCandidates(),
          "Rarer runs of words than these were not judged: there may be more phrases.");
    }
  }

  /**
   * Notes the topics.
   *
   * @param articles with the sections from which topics are made
   * @param saved the model from which the topics were taken; null if one was fitted
   */
  void topics(FittedTopics topics, Corpus articles, @Nullable SavedTopics saved) {
    if (saved != null) {
      quality.note(
          "topics",
          "known_terms",
          topics.knownTerms(articles),
          "Share of the articles' terms, as often as they stand there, that the model "
              + topics.modelId()
              + " of "
              + saved.folder()
              + " knows; others do not count. No topics were fitted: --topics-from.");
    }
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
    if (topics.sampledShare() < 1) {
      quality.note(
          "topics",
          "sampled_share",
          topics.sampledShare(),
          "Share of the stories, chosen by their ids, to which the model was fitted: those of all"
              + " would take more memory than topics.max_mb. All articles have topics.");
    }
  }

  /** Notes which topics of articles are listed. */
  void topicsOfArticles(FittedTopics topics, FirstTopics first) {
    quality.note(
        "article_topics",
        "rows_left_out",
        (double) topics.rowsLeftOut(first),
        "Topics of articles beyond the first ones, as topics.per_article has it; all else is"
            + " counted of all topics.");
    quality.note(
        "article_topics",
        "weight_left_out",
        first.meanWeightLeftOut(),
        "The weight of those topics in an article, on average.");
  }

  void bursts(boolean byDay) {
    quality.note("bursts", byDay ? "by_day" : "by_month", null, "The batches that bursts are of.");
  }

  void leftOut(String table) {
    quality.note(table, "left_out", null, "Not written: the settings leave it out.");
  }
}
