package rasd.job;

import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import rasd.articles.ArticleRules;
import rasd.dates.DateRules;
import rasd.lexicon.TermDecisions;
import rasd.lexicon.WordLists;
import rasd.names.NameLists;
import rasd.pages.NewsNames;
import rasd.pages.PagePhrases;
import rasd.quotes.SpeechWords;
import rasd.settings.Settings;
import rasd.tables.UserError;
import rasd.text.Romanization;
import rasd.text.StopWords;

/** The lists of words that a run uses: the job's own, or those that the user names instead. */
record Lists(
    StopWords stopWords,
    PagePhrases pagePhrases,
    NameLists names,
    WordLists words,
    Romanization romanization,
    SpeechWords speechWords) {
  /**
   * Reads all lists, before any input is read.
   *
   * @throws rasd.tables.UserError if a list that the user names cannot be read or is not in the
   *     expected form
   */
  static Lists read(Settings settings, Configuration hadoop) {
    return new Lists(
        stopWords(settings, hadoop),
        PagePhrases.parse(Resources.lines("page-phrases.tsv")),
        NameFiles.lists(settings.names(), hadoop),
        wordLists(settings, hadoop),
        Romanization.parse(Resources.lines("romanization.tsv")),
        SpeechWords.parse(Resources.lines("speech.tsv")));
  }

  /** The rules by which the texts of records are read. */
  ArticleRules articleRules(DateRules dates) {
    return new ArticleRules(stopWords, pagePhrases, newsNames(), dates);
  }

  /** The names that occur in datelines. */
  NewsNames newsNames() {
    return new NewsNames(names.places(), names.personWords());
  }

  /** The stop words: those of the list, and those that the user adds. */
  static StopWords stopWords(Settings settings, Configuration hadoop) {
    List<String> words =
        new ArrayList<>(Resources.lines(settings.stopWords(), "stop-words.txt", hadoop));
    words.addAll(Resources.userLines(settings.moreStopWords(), hadoop));
    return StopWords.parse(String.join("\n", words));
  }

  private static WordLists wordLists(Settings settings, Configuration hadoop) {
    List<String> names = new ArrayList<>(Resources.lines("name-words.txt"));
    names.addAll(Resources.lines("foreign-words.txt"));
    return new WordLists(
        Resources.lines("irregular-forms.txt"),
        names,
        decisions(Resources.userLines(settings.termDecisions(), hadoop)));
  }

  private static TermDecisions decisions(List<String> lines) {
    try {
      return TermDecisions.parse(lines);
    } catch (IllegalArgumentException e) {
      throw UserError.usage(String.valueOf(e.getMessage()));
    }
  }
}
