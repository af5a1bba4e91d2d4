package rasd;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rasd.explain.Aligned;
import rasd.explain.Concordance;
import rasd.export.Csv;
import rasd.tables.UserError;

/**
 * {@code rasd concordance}: prints each occurrence of a word, a phrase or an entity with the text
 * around it.
 */
@Command(
    name = "concordance",
    description =
        "Prints each occurrence of a term, a phrase or an entity, one per line with its context.",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
final class ConcordanceCommand implements Callable<Integer> {
  /** What to look for; exactly one of these options is given. */
  static final class Wanted {
    @Option(
        names = "--term",
        required = true,
        paramLabel = "X",
        description = "A term, or any of its forms; its other forms are found too.")
    private @Nullable String term;

    @Option(
        names = "--phrase",
        required = true,
        paramLabel = "\"X Y\"",
        description = "A phrase: consecutive words.")
    private @Nullable String phrase;

    @Option(
        names = "--entity",
        required = true,
        paramLabel = "E",
        description = "An entity: its id or any of its names.")
    private @Nullable String entity;
  }

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "OUTPUT", description = "The output folder of a run.")
  private String output = "";

  @ArgGroup(multiplicity = "1")
  private Wanted wanted = new Wanted();

  @Option(names = "--source", paramLabel = "S", description = "Only articles of this source.")
  private @Nullable String source;

  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "Only articles from this day on, such as 2018-05-01.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DAY", description = "Only articles up to this day.")
  private @Nullable LocalDate to;

  @Option(
      names = "--sort",
      description = "Sorts the lines by: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "after")
  private Concordance.Order order = Concordance.Order.after;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Prints at most this many lines (default: ${DEFAULT-VALUE}).",
      defaultValue = "50")
  private int limit;

  @Option(names = "--csv", description = "Prints comma-separated values.")
  private boolean isCsv;

  @Override
  public Integer call() {
    if (limit < 0) {
      throw UserError.usage("Invalid --limit: " + limit + ", must be at least 0");
    }
    Concordance found = found(new Concordance.HitFilter(source, from, to, limit, order));
    if (spec != null) {
      var out = spec.commandLine().getOut();
      if (isCsv) {
        print(found, new Csv(out));
      } else {
        Aligned.lines(found).forEach(out::println);
      }
      out.flush();
    }
    return Main.DONE;
  }

  private Concordance found(Concordance.HitFilter choice) {
    if (wanted.term != null) {
      return Concordance.ofTerm(output, wanted.term, choice);
    }
    if (wanted.phrase != null) {
      return Concordance.ofPhrase(output, wanted.phrase, choice);
    }
    return Concordance.ofEntity(output, String.valueOf(wanted.entity), choice);
  }

  private static void print(Concordance found, Csv csv) {
    csv.row(
        List.of(
            "before", "keyword", "after", "source", "published_on", "article_id", "sentence_no"));
    for (Concordance.ConcordanceLine line : found.lines()) {
      csv.row(
          Arrays.asList(
              line.before(),
              line.keyword(),
              line.after(),
              line.source(),
              line.day(),
              line.article(),
              line.sentence()));
    }
  }
}
