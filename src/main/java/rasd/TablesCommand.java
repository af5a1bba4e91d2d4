package rasd;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import rasd.tables.DataDictionary;

/** {@code rasd tables}: prints the meaning of each column of each table. */
@Command(
    name = "tables",
    description = "Prints the data dictionary of the tables.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class TablesCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (spec != null) {
      spec.commandLine().getOut().print(DataDictionary.markdown());
      spec.commandLine().getOut().flush();
    }
    return Main.DONE;
  }
}
