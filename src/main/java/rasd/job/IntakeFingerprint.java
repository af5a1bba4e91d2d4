package rasd.job;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.hadoop.conf.Configuration;
import rasd.article.ArticleCodec;
import rasd.settings.Settings;

/**
 * A hash of everything on which the articles that a run keeps depend, except the input. If the hash
 * changes, the next run must read all inputs again.
 */
final class IntakeFingerprint {
  private static final List<String> GROUPS = List.of("input.", "dates.", "text.", "names.");

  /** The names of all lists in {@code conf/}. */
  static final List<String> LISTS =
      List.of(
          "entities.tsv",
          "foreign-words.txt",
          "irregular-forms.txt",
          "name-cues.tsv",
          "name-traits.tsv",
          "name-words.txt",
          "not-names.tsv",
          "page-phrases.tsv",
          "romanization.tsv",
          "speech.tsv",
          "stop-words.txt");

  private IntakeFingerprint() {}

  /**
   * The SHA-256, in hex, of the versions of the job and of its encoding of articles, the job's
   * lists, the settings of the {@link #GROUPS} and the user's files that these settings name.
   */
  static String hash(Settings settings, Configuration hadoop) {
    List<String> ingredients = new ArrayList<>();
    ingredients.add(Job.version());
    ingredients.add("codec " + ArticleCodec.VERSION);
    settings
        .values()
        .forEach(
            (key, value) -> {
              if (matters(key.substring(Settings.PREFIX.length()))) {
                ingredients.add(key + " " + value);
              }
            });
    LISTS.forEach(list -> ingredients.addAll(Resources.lines(list)));
    for (String file : settings.userFiles(IntakeFingerprint::matters)) {
      ingredients.addAll(Resources.userLines(file, hadoop));
    }
    return DigestUtils.sha256Hex(String.join("\n", ingredients));
  }

  private static boolean matters(String key) {
    return GROUPS.stream().anyMatch(key::startsWith);
  }
}
