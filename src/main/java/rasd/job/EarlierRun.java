package rasd.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import rasd.article.DamagedArticleException;
import rasd.input.InputListing;
import rasd.input.ReadStage;
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

  /** In {@code run.json}, the files in which the articles are kept, with their sizes. */
  static final String KEPT_FILES = "articles_kept";

  /** Has Parquet compare each page that it reads with the checksum that was written with it. */
  private static final String VERIFIES_PAGES = "parquet.page.verify-checksum.enabled";

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
    JsonNode record = record(manifest, publication);
    if (!makings.equals(record.path(MAKINGS).asText())) {
      throw refused(
          publication,
          "was made by another version of the job, with other lists of words or names, or with"
              + " other settings of input, text or names");
    }
    if (!KeptFiles.parse(record.path(KEPT_FILES))
        .equals(KeptFiles.of(publication.kept(), publication.files()))) {
      throw damaged(publication, "files are missing, added or of another size");
    }
    session.sparkContext().hadoopConfiguration().setBoolean(VERIFIES_PAGES, true);
    return guard(
        publication,
        () ->
            new EarlierRun(
                session.read().parquet(new Path(publication.kept(), ENTRIES).toString()),
                session.read().parquet(new Path(publication.kept(), READ).toString())));
  }

  /**
   * Runs what reads kept articles.
   *
   * @throws UserError when they turn out to be damaged
   */
  static <T> T guard(Publication publication, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (Exception e) {
      String damage = damage(e);
      if (damage != null) {
        throw damaged(publication, damage);
      }
      throw e;
    }
  }

  /** What a failure says of damaged files; null for one that has another cause. */
  private static @Nullable String damage(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
      boolean isDamage =
          cause instanceof DamagedArticleException
              || cause.getClass().getName().startsWith("org.apache.parquet.")
              || message.contains("/" + Publication.KEPT + "/");
      if (isDamage) {
        return message;
      }
    }
    return null;
  }

  private static JsonNode record(Path manifest, Publication publication) throws IOException {
    try (InputStream in = publication.files().open(manifest)) {
      return new ObjectMapper().readTree(in);
    }
  }

  private static UserError damaged(Publication publication, String what) {
    return refused(publication, "keeps articles that are damaged: " + what);
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
