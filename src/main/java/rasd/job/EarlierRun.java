package rasd.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import rasd.articles.InputListing;
import rasd.articles.ReadStage;
import rasd.tables.Publication;
import rasd.tables.UserError;

/**
 * What the last run of {@link OutputMode#append} into an output has kept there of its articles.
 *
 * @param entries what its files held, as {@link ReadStage} gave it
 * @param read its articles after the first reading
 */
record EarlierRun(Dataset<Row> entries, Dataset<Row> read) {
  static final String ENTRIES = "entries";
  static final String READ = "read";

  /** What a run keeps so that it can be opened here. */
  static final Set<String> PARTS = Set.of(ENTRIES, READ);

  /** In {@code run.json}, what the articles were made with: {@link Makings}. */
  static final String MAKINGS = "articles_made_with";

  /**
   * Opens it.
   *
   * @return null where the output holds no tables yet
   * @throws UserError when it holds tables but no articles, or articles made with other lists,
   *     settings or another version of the job
   */
  static @Nullable EarlierRun in(Publication publication, String makings, SparkSession session)
      throws IOException {
    Path manifest = new Path(publication.output(), Publication.MANIFEST);
    if (!publication.files().exists(manifest)) {
      return null;
    }
    if (!publication.files().exists(publication.kept())) {
      throw refused(publication, "was not made with --mode append, so its articles were not kept");
    }
    if (!makings.equals(makingsOf(manifest, publication))) {
      throw refused(
          publication,
          "was made by another version of the job, with other lists of words or names, or with"
              + " other settings of input, text or names");
    }
    return new EarlierRun(
        session.read().parquet(new Path(publication.kept(), ENTRIES).toString()),
        session.read().parquet(new Path(publication.kept(), READ).toString()));
  }

  private static String makingsOf(Path manifest, Publication publication) throws IOException {
    try (InputStream in = publication.files().open(manifest)) {
      JsonNode json = new ObjectMapper().readTree(in);
      return json.path(MAKINGS).asText();
    }
  }

  private static UserError refused(Publication publication, String why) {
    return UserError.usage(
        "Cannot append to %s: it %s. Name another folder, or remove this one, and run over all inputs."
            .formatted(publication.output(), why));
  }

  /** The files it had read. */
  InputListing listing() {
    return ReadStage.listing(entries);
  }

  /** Its entries but for those of files that are to be read now. */
  Dataset<Row> entriesWithout(InputListing changed) {
    return ReadStage.without(changed, entries);
  }
}
