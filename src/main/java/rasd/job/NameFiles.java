package rasd.job;

import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import rasd.mentions.NameSettings;
import rasd.names.Gazetteer;
import rasd.names.NameLists;

/** Reads the files of names: those that are part of the job, and the user's. */
final class NameFiles {
  private NameFiles() {}

  /** Reads all files, so that a bad line is found before the articles are read. */
  static NameLists lists(NameSettings names, Configuration hadoop) {
    List<Gazetteer.NameList> more = new ArrayList<>();
    for (String file : names.more()) {
      more.add(new Gazetteer.NameList(file, Resources.lines(file, file, hadoop)));
    }
    Gazetteer gazetteer =
        Gazetteer.of(
                Resources.lines(names.gazetteer(), "entities.tsv", hadoop),
                more,
                Resources.lines("not-names.tsv"))
            .without(Resources.userLines(names.decisions(), hadoop));
    return new NameLists(
        gazetteer,
        Resources.lines("name-words.txt"),
        Resources.lines("name-cues.tsv"),
        Resources.lines("name-traits.tsv"),
        Resources.userLines(names.learns() ? names.model() : "", hadoop));
  }
}
