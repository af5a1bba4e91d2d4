package rasd;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import rasd.job.Job;
import rasd.job.StopSignals;
import rasd.tables.UserError;
import rasd.text.Printable;

/** The command line: runs the command that the arguments name and returns an exit code. */
@Command(
    name = "rasd",
    description = "Turns news corpora into tables: terms, names, co-mentions, topics.",
    subcommands = {
      RunCommand.class,
      ReportCommand.class,
      VerifyCommand.class,
      ExplainCommand.class,
      ConcordanceCommand.class,
      ExportCommand.class,
      ViewsCommand.class,
      TraceCommand.class,
      TablesCommand.class,
      TrainNamesCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    footer = {
      "",
      "Exit codes: 0 done, 1 a bug, 2 invalid arguments or settings, 3 input or data refused,"
          + " a full disk or a file system that is gone, output in use by another run, or tables that"
          + " differ from what was written."
    })
public final class Main implements Callable<Integer> {
  static final int DONE = 0;
  private static final int BUG = 1;

  @Spec private @Nullable CommandSpec spec;

  /** The version of the job, for {@code --version}. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"rasd " + Job.version()};
    }
  }

  /** Exits with the code of {@link #run}. After success it only returns, as YARN requires. */
  public static void main(String[] arguments) {
    int exitCode = run(arguments);
    if (exitCode != DONE) {
      System.exit(exitCode);
    }
  }

  static int run(String... arguments) {
    return new CommandLine(new Main())
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .setExecutionExceptionHandler((error, command, parsed) -> explain(error, command))
        .execute(arguments);
  }

  /** A path as users write it: without its scheme if it is local. */
  static String shown(Path path) {
    URI uri = path.toUri();
    return Printable.of(
        "file".equals(uri.getScheme()) ? uri.getPath() : Printable.withoutSecrets(uri.toString()));
  }

  private static int explain(Exception error, CommandLine command) {
    StopSignals.awaitEnd();
    if (error instanceof UserError user) {
      print("rasd: " + user.getMessage(), command);
      return user.exitCode();
    }
    StringWriter stack = new StringWriter();
    error.printStackTrace(new PrintWriter(stack));
    print(stack.toString(), command);
    command.getErr().println("rasd: this is a bug; please report it with the lines above.");
    return BUG;
  }

  private static void print(String text, CommandLine command) {
    text.lines()
        .map(line -> line.replace('\t', ' '))
        .map(line -> Printable.of(Printable.withoutSecrets(line)))
        .forEach(command.getErr()::println);
  }

  /** Prints the help if there is no command. */
  @Override
  public Integer call() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
    return DONE;
  }
}
