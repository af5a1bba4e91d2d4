package rasd;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rasd.job.Job;
import rasd.job.OutputMode;
import rasd.job.Progress;
import rasd.job.RunRequest;
import rasd.settings.Settings;
import rasd.tables.UserError;
import rasd.text.Printable;
import rasd.writing.Publication;

/** {@code rasd run}: reads articles and writes tables. */
@Command(
    name = "run",
    description = "Reads articles and writes tables.",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class RunCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT… OUTPUT",
      description = "Files, folders or globs to read, and last the folder to write to.")
  private List<String> places = new ArrayList<>();

  @Option(
      names = "--input",
      paramLabel = "INPUT",
      description = "A file, folder or glob to read; may be repeated.")
  private List<String> inputs = new ArrayList<>();

  @Option(names = "--output", paramLabel = "OUTPUT", description = "The folder to write to.")
  private @Nullable String output;

  @Option(
      names = "--mode",
      description =
          "What to do if OUTPUT has tables: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "error")
  private OutputMode mode = OutputMode.error;

  @Option(names = "--limit", paramLabel = "N", description = "Reads only the first N records.")
  private @Nullable Long limit;

  @Option(
      names = "--topics-from",
      paramLabel = "MODEL",
      description =
          "Gives the articles the topics of a saved model, OUTPUT/models/<model_id> of an earlier"
              + " run, instead of fitting one.")
  private @Nullable String topicsFrom;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Changes a setting of conf/rasd.conf; may be repeated.")
  private Map<String, String> set = new LinkedHashMap<>();

  @Option(
      names = "--properties-file",
      paramLabel = "FILE",
      description = "Reads changes of settings from a file.")
  private java.nio.file.@Nullable Path propertiesFile;

  @Option(
      names = "--dry-run",
      description = "Checks inputs, output, lists and settings, prints the settings, and stops.")
  private boolean dryRun;

  @Override
  public Integer call() {
    RunRequest request = request();
    if (dryRun) {
      printPlan(request);
      return Main.DONE;
    }
    var tables = new Job(request, Progress.on(System.err)).run();
    out().println("Tables: " + Main.shown(tables));
    out().println("Manifest: " + Main.shown(new Path(tables, Publication.MANIFEST)));
    if (Job.settings(request.changes()).writesReport()) {
      out().println("Open in a browser: " + Main.shown(new Path(tables, Publication.REPORT)));
    }
    return Main.DONE;
  }

  private RunRequest request() {
    List<String> all = new ArrayList<>(inputs);
    all.addAll(places);
    String folder = output;
    if (folder == null && !places.isEmpty()) {
      folder = all.remove(all.size() - 1);
    }
    if (folder == null || all.isEmpty()) {
      throw UserError.usage("Name at least one input, then the output folder.");
    }
    if (limit != null && limit < 1) {
      throw UserError.usage("Invalid --limit: " + limit + ", must be at least 1");
    }
    if (limit != null && mode == OutputMode.append) {
      throw UserError.usage("--limit and --mode append cannot be used together.");
    }
    return new RunRequest(all, folder, mode, limit, topicsFrom, changes());
  }

  private Map<String, String> changes() {
    Map<String, String> changes = new LinkedHashMap<>();
    if (propertiesFile != null) {
      try {
        changes.putAll(Settings.parse(Files.readString(propertiesFile, UTF_8)));
      } catch (IOException e) {
        throw UserError.usage("Cannot read " + propertiesFile + ": " + e.getMessage());
      }
    }
    changes.putAll(set);
    return changes;
  }

  private void printPlan(RunRequest request) {
    Settings settings = Job.settings(request.changes());
    Job.check(request);
    print("# input: " + String.join(" ", request.inputs()));
    print("# output: " + request.output() + " (--mode " + mode + ")");
    settings.values().forEach((key, value) -> print("%-34s %s".formatted(key, value)));
    out().flush();
  }

  private void print(String line) {
    out().println(Printable.of(Printable.withoutSecrets(line)));
  }

  private PrintWriter out() {
    if (spec == null) {
      throw new IllegalStateException("picocli sets spec before it calls the command");
    }
    return spec.commandLine().getOut();
  }
}
