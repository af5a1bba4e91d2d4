package rasd;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rasd.export.Export;
import rasd.export.ExportFormat;
import rasd.published.PublishedRun;

/** {@code rasd export}: writes tables in formats that other programs read. */
@Command(
    name = "export",
    description = {
      "Writes the network of co-mentions, a sparse matrix or a table for other programs.",
      "",
      "graphml     the network, for Gephi, igraph and networkx",
      "gexf        the network with its weights by month, for Gephi",
      "gephi       the network as nodes.csv and edges.csv, in a folder",
      "terms       a matrix of articles by terms, in Matrix Market format, in a folder",
      "comentions  a matrix of entities by entities, in the same format, in a folder",
      "csv         a table",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class ExportCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "OUTPUT", description = "The output folder of a run.")
  private String output = "";

  @Parameters(index = "1", paramLabel = "FORMAT", description = "One of the above.")
  private ExportFormat format = ExportFormat.graphml;

  @Parameters(
      index = "2",
      paramLabel = "FILE",
      description = "The file to write, or the folder if the format has several files.")
  private Path file = Path.of("");

  @Option(
      names = "--context",
      paramLabel = "C",
      description =
          "The context in which both entities of a pair are mentioned: article, paragraph or sentence (default: ${DEFAULT-VALUE}).",
      defaultValue = "sentence")
  private String context = "sentence";

  @Option(names = "--backbone", description = "Only pairs of the backbone.")
  private boolean isBackbone;

  @Option(names = "--table", paramLabel = "T", description = "The table to write as csv.")
  private @Nullable String table;

  @Option(names = "--bom", description = "Begins a csv file with a byte-order mark, for Excel.")
  private boolean hasMark;

  @Override
  public Integer call() {
    String written =
        new Export(format, context, isBackbone, table, hasMark)
            .write(PublishedRun.at(output), file);
    if (spec != null) {
      spec.commandLine().getOut().println(written);
      spec.commandLine().getOut().flush();
    }
    return Main.DONE;
  }
}
