package rasd.job;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.hadoop.conf.Configuration;
import rasd.article.ArticleCodec;

/** A hash of everything, except the input, that decides what an article is made into. */
final class IntakeFingerprint {
  private static final List<String> GROUPS = List.of("input.", "dates.", "text.", "names.");
  private static final List<String> LISTS =
      List.of(
          "stop-words.txt",
          "page-phrases.tsv",
          "entities.tsv",
          "not-names.tsv",
          "name-words.txt",
          "name-cues.tsv");

  private IntakeFingerprint() {}

  /** The SHA-256, in hex, of the job's version, the settings that matter and all lists. */
  static String hash(Settings settings, Configuration hadoop) {
    List<String> ingredients = new ArrayList<>();
    ingredients.add(Job.version());
    ingredients.add("codec " + ArticleCodec.VERSION);
    settings
        .values()
        .forEach(
            (key, value) -> {
              if (GROUPS.stream().anyMatch(group -> key.startsWith(Settings.PREFIX + group))) {
                ingredients.add(key + " " + value);
              }
            });
    LISTS.forEach(list -> ingredients.addAll(Resources.lines(list)));
    for (String file : settings.userFiles()) {
      ingredients.addAll(Resources.userLines(file, hadoop));
    }
    return DigestUtils.sha256Hex(String.join("\n", ingredients));
  }
}
