package rasd.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rasd.published.PublishedRun;
import rasd.tables.Context;
import rasd.tables.UserError;

/**
 * An export of a run's tables to a file or a folder for other programs.
 *
 * @param context the context of the pairs: article, paragraph or sentence
 * @param isBackbone whether only pairs of the backbone are wanted
 * @param table the table to write as comma-separated values; null for all other formats
 * @param hasMark whether a file of comma-separated values begins with a byte-order mark, which
 *     Excel needs
 */
public record Export(
    ExportFormat format,
    String context,
    boolean isBackbone,
    @Nullable String table,
    boolean hasMark) {
  private static final List<String> CONTEXTS =
      Arrays.stream(Context.values()).map(Context::label).toList();

  public Export {
    if (!CONTEXTS.contains(context)) {
      throw UserError.usage(
          "Invalid --context: %s, must be one of %s"
              .formatted(context, String.join(", ", CONTEXTS)));
    }
    if ((format == ExportFormat.csv) != (table != null)) {
      throw UserError.usage("The format csv needs --table; no other format accepts it.");
    }
  }

  /**
   * Writes the file or folder.
   *
   * @return a message for the user that says what was written
   * @throws UserError if the target cannot be written, or if the run has no such table
   */
  public String write(PublishedRun run, Path target) {
    try {
      return switch (format) {
        case graphml -> GraphMl.write(network(run), target);
        case gexf -> Gexf.write(network(run), target);
        case gephi -> GephiLists.write(network(run), target);
        case terms -> TermMatrix.write(run, target);
        case comentions -> PairMatrix.write(network(run), target);
        case csv -> csv(run, target);
      };
    } catch (IOException e) {
      throw UserError.usage("Cannot write " + target + ": " + e.getMessage());
    }
  }

  private Network network(PublishedRun run) {
    return Network.of(run, context, isBackbone);
  }

  private String csv(PublishedRun run, Path target) throws IOException {
    if (table == null || !run.tables().contains(table)) {
      throw UserError.usage(
          "The run has no table %s; it has %s".formatted(table, String.join(", ", run.tables())));
    }
    return TableCsv.write(run, table, hasMark, target);
  }
}
