package rasd;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rasd.text.Printable;
import rasd.verify.Verification;

/** {@code rasd verify}: checks whether the tables are still as a run wrote them. */
@Command(
    name = "verify",
    description =
        "Checks all tables of a run against run.json, their declarations and each other. Prints a"
            + " line for each difference; the exit code is 3 if there are any.",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class VerifyCommand implements Callable<Integer> {
  private static final int DIFFERENT = 3;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "OUTPUT", description = "The output folder of a run.")
  private String output = "";

  @Override
  public Integer call() throws IOException {
    Verification.Outcome outcome = Verification.of(output);
    if (spec != null) {
      print(outcome, spec.commandLine().getOut());
    }
    return outcome.differences().isEmpty() ? Main.DONE : DIFFERENT;
  }

  private void print(Verification.Outcome outcome, PrintWriter out) {
    outcome.differences().stream().map(Printable::of).forEach(out::println);
    outcome.notes().forEach(note -> out.println("Note: " + Printable.of(note)));
    int differences = outcome.differences().size();
    out.printf(
        "%s: %d tables with %d rows, %s.%n",
        output,
        outcome.tables(),
        outcome.rows(),
        differences == 0 ? "as they were written" : differences + " differences");
    out.flush();
  }
}
