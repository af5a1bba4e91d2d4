package rasd;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rasd.job.Trace;
import rasd.tables.UserError;

/** {@code rasd trace}: prints how the job reads one article. */
@Command(
    name = "trace",
    description = "Prints how the job reads one article: lines, dates, tokens, names, quotations.",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class TraceCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A file of any format that a run reads.")
  private String file = "";

  @Option(
      names = "--record",
      paramLabel = "N",
      description = "The number of the record in the file, from 0 (default: ${DEFAULT-VALUE}).",
      defaultValue = "0")
  private long record;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Changes a setting, as for a run: --set input.field.text=content")
  private Map<String, String> changes = new HashMap<>();

  @Override
  public Integer call() {
    if (record < 0) {
      throw UserError.usage("Invalid --record: " + record + ", must be at least 0");
    }
    List<String> lines = Trace.of(file, record, changes);
    if (spec != null) {
      lines.forEach(spec.commandLine().getOut()::println);
      spec.commandLine().getOut().flush();
    }
    return Main.DONE;
  }
}
