package rasd.topics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import rasd.clusters.Basis;
import rasd.clusters.Multinomial;
import rasd.clusters.Vocabulary;
import rasd.tables.Causes;
import rasd.tables.UserError;

/**
 * A model in the folder where a run has saved it: {@code model.json} with its topics, {@code terms}
 * in Parquet with one row per term of its vocabulary and, for mixtures, {@code mixture}, the
 * mixture model in its own format. Numbers are restored exactly.
 */
public final class SavedTopics {
  private static final String DESCRIPTION = "model.json";
  private static final String TERMS = "terms";
  private static final String MIXTURE = "mixture";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final ModelDescription description;

  private SavedTopics(Path folder, ModelDescription description) {
    this.folder = folder;
    this.description = description;
  }

  /**
   * Opens a folder, without Spark.
   *
   * @throws UserError if the folder has no model, or one that this version of the job cannot read
   */
  public static SavedTopics at(String folder, Configuration hadoop) {
    try {
      Path path = new Path(folder);
      FileSystem files = path.getFileSystem(hadoop);
      JsonNode json;
      try (InputStream in = files.open(new Path(path, DESCRIPTION))) {
        json = JSON.readTree(in);
      }
      int version = json.path("version").asInt();
      if (version != ModelDescription.VERSION) {
        throw refused(
            folder,
            "the model has version %d, but this job reads version %d"
                .formatted(version, ModelDescription.VERSION));
      }
      if (!files.exists(new Path(path, TERMS))) {
        throw refused(folder, "it has no folder " + TERMS);
      }
      ModelDescription description = JSON.treeToValue(json, ModelDescription.class);
      if (!description.isWhole()) {
        throw refused(folder, DESCRIPTION + " is incomplete");
      }
      return new SavedTopics(files.makeQualified(path), description);
    } catch (JsonProcessingException e) {
      throw refused(folder, DESCRIPTION + " is invalid: " + e.getOriginalMessage());
    } catch (IOException | IllegalArgumentException e) {
      throw refused(folder, String.valueOf(e.getMessage()));
    }
  }

  private static UserError refused(String folder, String why) {
    return UserError.usage(
        "Cannot take topics from %s: %s. Name a folder models/<model_id> of a run's output, or fit a new model without --topics-from."
            .formatted(folder, why));
  }

  static void write(TopicModel model, Path folder, SparkSession session) {
    Path file = new Path(folder, DESCRIPTION);
    Configuration hadoop = session.sparkContext().hadoopConfiguration();
    try (OutputStream out = file.getFileSystem(hadoop).create(file, true)) {
      JSON.writeValue(out, ModelDescription.of(model));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ModelTerms.of(model)
        .table(session)
        .write()
        .option("compression", "zstd")
        .parquet(new Path(folder, TERMS).toString());
    if (model.fit() instanceof Mixture mixture) {
      mixture.model().save(session, new Path(folder, MIXTURE).toString());
    }
  }

  /**
   * Reads the whole model. Call this at the beginning of a run, so that a damaged model stops the
   * run early.
   *
   * @throws UserError if a file is missing, damaged or of another version
   */
  public LoadedTopics load(SparkSession session) {
    return new LoadedTopics(model(session));
  }

  private TopicModel model(SparkSession session) {
    Path table = new Path(folder, TERMS);
    ModelTerms terms = read(table, () -> ModelTerms.read(session, table.toString()));
    Vocabulary vocabulary = new Vocabulary(terms.entries(), description.units());
    List<TermKind> kinds = description.kinds();
    int[] order = description.order();
    return new TopicModel(
        description.unit(),
        kinds == null ? List.of(TermKind.TERMS) : kinds,
        description.tried(),
        vocabulary,
        order == null ? clusters(terms, vocabulary) : mixture(session, order, vocabulary),
        description.topics(),
        description.fence());
  }

  private Clusters clusters(ModelTerms terms, Vocabulary vocabulary) {
    if (!terms.fits(description)) {
      throw notOfOneModel(TERMS);
    }
    double[] directions = Objects.requireNonNull(terms.directions());
    return new Clusters(
        vocabulary,
        new Basis(directions, directions.length / vocabulary.size()),
        Objects.requireNonNull(description.centres()),
        new Multinomial(
            Objects.requireNonNull(description.likelihoods()),
            Objects.requireNonNull(terms.likelihoods())));
  }

  private Mixture mixture(SparkSession session, int[] order, Vocabulary vocabulary) {
    Path model = new Path(folder, MIXTURE);
    Mixture mixture =
        read(
            model,
            () ->
                Mixture.load(
                    session,
                    Objects.requireNonNull(
                        description.tried().algorithm().mixture(), "its topics are clusters"),
                    model.toString(),
                    description.tried().logPerplexity(),
                    order));
    if (mixture.termProbabilities()[0].length != vocabulary.size()) {
      throw notOfOneModel(MIXTURE);
    }
    return mixture;
  }

  private UserError notOfOneModel(String part) {
    return refused(
        folder.toString(), "%s and %s belong to different models".formatted(DESCRIPTION, part));
  }

  /**
   * Reads a part of the model. Every exception is caught, because Spark throws some that it does
   * not declare; all of them are caused by the files.
   */
  private <T> T read(Path part, Callable<T> reading) {
    try {
      return reading.call();
    } catch (Exception e) {
      throw refused(
          folder.toString(), "%s cannot be read: %s".formatted(part.getName(), firstCause(e)));
    }
  }

  /** The first line of the message of the original error, which Spark wraps in others. */
  private static String firstCause(Throwable error) {
    List<Throwable> causes = Causes.of(error);
    return Causes.firstLine(causes.get(causes.size() - 1));
  }
}
