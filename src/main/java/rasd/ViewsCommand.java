package rasd;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rasd.published.PublishedRun;
import rasd.published.Views;

/** {@code rasd views}: prints SQL that defines the tables of a run as views. */
@Command(
    name = "views",
    description = "Prints SQL that defines each table of a run as a view of the same name.",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class ViewsCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "OUTPUT", description = "The output folder of a run.")
  private String output = "";

  @Option(
      names = "--engine",
      description = "The SQL engine: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "duckdb")
  private Views.Engine engine = Views.Engine.duckdb;

  @Override
  public Integer call() {
    if (spec != null) {
      Views.of(PublishedRun.at(output), engine)
          .forEach(view -> spec.commandLine().getOut().println(view + ";"));
      spec.commandLine().getOut().flush();
    }
    return Main.DONE;
  }
}
