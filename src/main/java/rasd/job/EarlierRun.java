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
import rasd.published.PublishedRun;
import rasd.tables.Causes;
import rasd.tables.UserError;
import rasd.writing.Publication;

/**
 * The articles that the last run in the mode {@link OutputMode#append} has kept in its output.
 *
 * @param entries the entries of that run's files, from {@link ReadStage#inOrder}
 * @param read that run's articles, from {@link Reading#articles}
 */
record EarlierRun(Dataset<Row> entries, Dataset<Row> read) {
  /** The steps whose rows a run must keep so that the next run can open them. */
  static final Set<RunStep> PARTS = Set.of(RunStep.ENTRIES, RunStep.READ);

  /**
   * The field of {@code run.json} that holds the {@link IntakeFingerprint}, a hash of everything
   * with which the articles were made.
   */
  static final String FINGERPRINT = "articles_made_with";

  /**
   * Opens the articles that an output has kept.
   *
   * @return null if the output has no tables yet
   * @throws UserError if the output has tables but keeps no articles, if the articles were made
   *     with other lists, other settings or another version of the job, or if their files have
   *     changed
   */
  static @Nullable EarlierRun in(Publication publication, String fingerprint, SparkSession session)
      throws IOException {
    Path manifest = new Path(publication.output(), Publication.MANIFEST);
    if (!publication.files().exists(manifest)) {
      return null;
    }
    if (!publication.files().exists(publication.kept())) {
      throw refused(publication, "was not made with --mode append, so its articles were not kept");
    }
    JsonNode record = record(manifest, publication);
    if (!fingerprint.equals(record.path(FINGERPRINT).asText())) {
      throw refused(
          publication,
          "was made by another version of the job, with other lists of words or names, or with"
              + " other settings of input, dates, text or names");
    }
    if (!KeptFiles.parse(record.path(PublishedRun.KEPT_FILES))
        .equals(KeptFiles.of(publication.kept(), publication.files()))) {
      throw damaged(publication, "some of their files are missing, new or of a different size");
    }
    session.sparkContext().hadoopConfiguration().setBoolean(PublishedRun.VERIFIES_PAGES, true);
    return guard(
        publication,
        () ->
            new EarlierRun(
                kept(RunStep.ENTRIES, publication, session),
                kept(RunStep.READ, publication, session)));
  }

  private static Dataset<Row> kept(RunStep step, Publication publication, SparkSession session) {
    return session.read().parquet(new Path(publication.kept(), step.folder()).toString());
  }

  /**
   * Runs code that reads kept articles.
   *
   * @throws UserError if the articles are damaged
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

  /**
   * The message of a failure that was caused by damaged files; null if the failure has another
   * cause.
   */
  private static @Nullable String damage(Throwable failure) {
    for (Throwable cause : Causes.of(failure)) {
      String message = Causes.firstLine(cause);
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

  /** The files that the earlier run has read. */
  InputListing listing() {
    return ReadStage.listing(entries);
  }

  /** The entries of the earlier run, except those of files that will be read now. */
  Dataset<Row> entriesWithout(InputListing changed) {
    return ReadStage.without(changed, entries);
  }
}
