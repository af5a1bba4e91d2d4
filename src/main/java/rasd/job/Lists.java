package rasd.job;

import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import rasd.lexicon.WordLists;
import rasd.mentions.NameLists;
import rasd.pages.NewsNames;
import rasd.quotes.SpeechWords;
import rasd.text.Romanization;
import rasd.text.StopWords;

/** The lists of words that a run works with: the job's own, or the user's in their place. */
record Lists(
    StopWords stopWords,
    List<String> pagePhrases,
    NameLists names,
    WordLists words,
    Romanization romanization,
    SpeechWords speechWords) {
  /**
   * Reads them all, before any input is read.
   *
   * @throws rasd.tables.UserError when one of the user's cannot be read, or is no such list
   */
  static Lists read(Settings settings, Configuration hadoop) {
    List<String> stopWords = Resources.lines(settings.stopWords(), "stop-words.txt", hadoop);
    return new Lists(
        StopWords.parse(String.join("\n", stopWords)),
        Resources.lines("page-phrases.tsv"),
        NameFiles.lists(settings.names(), hadoop),
        wordLists(),
        Romanization.parse(Resources.lines("romanization.tsv")),
        SpeechWords.parse(Resources.lines("speech.tsv")));
  }

  /** What datelines are made of. */
  NewsNames newsNames() {
    return new NewsNames(names.places(), names.personWords());
  }

  private static WordLists wordLists() {
    List<String> names = new ArrayList<>(Resources.lines("name-words.txt"));
    names.addAll(Resources.lines("foreign-words.txt"));
    return new WordLists(Resources.lines("irregular-forms.txt"), names);
  }
}
