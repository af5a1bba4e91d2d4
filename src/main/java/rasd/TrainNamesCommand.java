package rasd;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rasd.job.ModelTraining;

/** {@code rasd train-names}: trains a model of names on tagged words. */
@Command(
    name = "train-names",
    description = "Trains a model of names on sentences that you have tagged.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class TrainNamesCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "TAGGED",
      description =
          "A file with a word and its tag (O, B-PER, I-PER, B-LOC, …) per line; an empty line"
              + " ends a sentence.")
  private Path tagged = Path.of("");

  @Parameters(index = "1", paramLabel = "MODEL", description = "The file to write the model to.")
  private Path model = Path.of("");

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Overrides a setting of conf/rasd.conf; may be repeated.")
  private Map<String, String> set = new LinkedHashMap<>();

  @Override
  public Integer call() {
    int sentences = ModelTraining.run(tagged, model, set);
    if (spec != null) {
      var out = spec.commandLine().getOut();
      out.printf("Trained on %,d sentences: %s%n", sentences, model);
      out.printf("Use it with --set names.model=%s%n", model);
      out.flush();
    }
    return Main.DONE;
  }
}
