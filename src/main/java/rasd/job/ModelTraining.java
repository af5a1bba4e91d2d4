package rasd.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import rasd.mentions.NameTraining;
import rasd.names.NameLists;
import rasd.settings.Settings;
import rasd.tables.UserError;

/** Trains a model of names without Spark, with the lists that the settings name. */
public final class ModelTraining {
  private ModelTraining() {}

  /**
   * Trains on a file of tagged words and writes the model.
   *
   * @param changes settings by key, which override those of Spark's configuration
   * @return the number of sentences in the file
   * @throws UserError if the file cannot be read or the model cannot be written
   */
  public static int run(Path tagged, Path model, Map<String, String> changes) {
    Settings settings = Job.settings(changes);
    Configuration hadoop = new Configuration();
    NameLists lists = NameFiles.lists(settings.names(), hadoop);
    NameTraining training = new NameTraining(lists, Lists.stopWords(settings, hadoop));
    List<String> lines = Resources.lines(tagged.toString(), tagged.toString(), hadoop);
    try (Writer out = Files.newBufferedWriter(model, UTF_8)) {
      return training.train(lines, out);
    } catch (IOException e) {
      throw UserError.usage("Cannot write " + model + ": " + e.getMessage());
    }
  }
}
