package rasd;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rasd.explain.Explanation;
import rasd.tables.UserError;

/** {@code rasd explain}: prints the sentences from which a number was counted. */
@Command(
    name = "explain",
    description = "Prints how often an entity is mentioned, alone or with another, and where.",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class ExplainCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "OUTPUT", description = "The output folder of a run.")
  private String output = "";

  @Option(
      names = "--entity",
      required = true,
      paramLabel = "X",
      description = "An entity: its id or any of its names.")
  private String entity = "";

  @Option(
      names = "--with",
      paramLabel = "Y",
      description =
          "Another entity. Prints the sentences that mention both, or else the evidence of the"
              + " pair.")
  private @Nullable String with;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Prints at most this many sentences (default: ${DEFAULT-VALUE}).",
      defaultValue = "20")
  private int limit;

  @Override
  public Integer call() {
    if (limit < 0) {
      throw UserError.usage("Invalid --limit: " + limit + ", must be at least 0");
    }
    List<String> lines = Explanation.of(output, entity, with, limit);
    if (spec != null) {
      lines.forEach(spec.commandLine().getOut()::println);
      spec.commandLine().getOut().flush();
    }
    return Main.DONE;
  }
}
