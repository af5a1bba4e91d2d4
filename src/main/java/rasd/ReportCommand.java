package rasd;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rasd.job.Job;
import rasd.published.PublishedRun;
import rasd.report.Report;

/** {@code rasd report}: writes the report again, from the tables. */
@Command(
    name = "report",
    description =
        "Rewrites OUTPUT/report.html, for example in another language or without sentences.",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class ReportCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "OUTPUT", description = "The output folder of a run.")
  private String output = "";

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description =
          "A setting, as for a run: --set report.language=ar --set report.sentences=false")
  private Map<String, String> changes = new LinkedHashMap<>();

  @Override
  public Integer call() {
    var report = Report.write(PublishedRun.at(output), Job.settings(changes).report());
    if (spec != null) {
      spec.commandLine().getOut().println("Report: " + Main.shown(report));
      spec.commandLine().getOut().flush();
    }
    return Main.DONE;
  }
}
