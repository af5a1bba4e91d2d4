package rasd.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import rasd.tables.Tables;
import rasd.tables.UserError;

/**
 * An output folder, in which all tables of a run appear together.
 *
 * <p>A run writes under {@code OUT/_staging/<run id>/}. To publish, it writes one marker file and
 * then moves the tables into place. A run that dies before it has written the marker has changed
 * nothing. If a run dies later, {@link #finish} completes the publication; the next run into the
 * folder begins by calling this method.
 */
public final class Publication {
  /** The name of the run's manifest, which is beside the tables. */
  public static final String MANIFEST = "run.json";

  /**
   * The name of the report, which is beside the tables and is made from them after they are
   * published.
   */
  public static final String REPORT = "report.html";

  private static final String STAGING = "_staging";

  /** The name of the folder beside the tables in which a run leaves files for the next one. */
  public static final String KEPT = "_kept";

  private static final String MODELS = "models";
  private static final List<String> BESIDE_TABLES = List.of(MODELS, KEPT);
  private static final String MARKER = "COMMITTED";

  /** The steps of a publication; tests interrupt the publication at each step. */
  public enum Step {
    STAGED,
    MARKED,
    ONE_TABLE_MOVED,
    ALL_TABLES_MOVED
  }

  private final FileSystem files;
  private final Path output;
  private final Consumer<Step> reached;

  public Publication(FileSystem files, Path output, Consumer<Step> reached) {
    this.files = files;
    this.output = output;
    this.reached = reached;
  }

  /**
   * The output folder at a path, on any file system that Hadoop knows.
   *
   * @throws UserError if the folder's file system cannot be reached
   */
  public static Publication at(String output, Configuration hadoop) {
    try {
      Path path = new Path(output);
      FileSystem files = path.getFileSystem(hadoop);
      return new Publication(files, files.makeQualified(path), step -> {});
    } catch (IOException | IllegalArgumentException e) {
      throw UserError.usage("Cannot use output " + output + ": " + e.getMessage());
    }
  }

  public Path output() {
    return output;
  }

  public FileSystem files() {
    return files;
  }

  /**
   * Locks the folder for one run. Every method that changes the folder, from {@link #finish} to
   * {@link #clear}, must be called while the lock is held.
   *
   * @throws UserError if another run holds the lock, or if the folder cannot be written to
   */
  public OutputLock lock(String runId) throws IOException {
    requireFolder();
    return OutputLock.take(files, output, runId);
  }

  /**
   * Completes the publication of a run that died after it had committed.
   *
   * @return whether there was something to finish
   */
  public synchronized boolean finish() throws IOException {
    if (!isCommitted()) {
      return false;
    }
    moveIntoPlace(read(marker()));
    clear();
    return true;
  }

  /** Removes the staging folder, unless it still has files of a committed run. */
  public synchronized void clear() throws IOException {
    if (!isCommitted()) {
      files.delete(new Path(output, STAGING), true);
    }
  }

  /** Whether a run committed, but was cut off before its tables were all moved into place. */
  public boolean isCommitted() throws IOException {
    return files.exists(marker());
  }

  private Path marker() {
    return new Path(new Path(output, STAGING), MARKER);
  }

  /**
   * Fails if a run must not write to the folder.
   *
   * @param overwrite whether the tables of an earlier run may be replaced @throws UserError if the
   *     path is a file, or the folder has tables that must be kept, or tables without a manifest,
   *     which are not a run's output
   */
  public void requireWritable(boolean overwrite) throws IOException {
    requireFolder();
    List<String> standing = standing();
    if (standing.isEmpty()) {
      return;
    }
    if (!overwrite) {
      throw UserError.usage(
          "Output " + output + " already has tables. Use --mode overwrite, or another folder.");
    }
    if (!standing.contains(MANIFEST)) {
      throw UserError.usage(
          "Output %s holds %s but no %s, so it is not a run's output. Use another folder."
              .formatted(output, standing.get(0), MANIFEST));
    }
  }

  private void requireFolder() throws IOException {
    if (files.exists(output) && files.getFileStatus(output).isFile()) {
      throw UserError.usage("Output " + output + " is a file. Name a folder.");
    }
  }

  private List<String> standing() throws IOException {
    List<String> standing = new ArrayList<>();
    if (files.exists(output)) {
      for (FileStatus file : files.listStatus(output)) {
        String name = file.getPath().getName();
        if (name.equals(MANIFEST) || Tables.names().contains(name)) {
          standing.add(name);
        }
      }
    }
    return standing;
  }

  /** The run's own folder for files that are not published, or not yet. */
  public Path staging(String runId) {
    return new Path(new Path(output, STAGING), runId);
  }

  /**
   * The folder of files that the published run left for the next one; it exists only if there are
   * such files.
   */
  public Path kept() {
    return kept(output);
  }

  /** The folder of kept files in a folder of tables, published or not. */
  public static Path kept(Path tables) {
    return new Path(tables, KEPT);
  }

  /** The folder of a run's models in its folder of tables, published or not. */
  public static Path models(Path tables) {
    return new Path(tables, MODELS);
  }

  /**
   * Moves the content of the run's staging folder into place: tables, manifest, models, and the
   * files kept for the next run.
   */
  public synchronized void publish(String runId, List<String> tables, String manifest)
      throws IOException {
    write(new Path(staging(runId), MANIFEST), manifest);
    reached.accept(Step.STAGED);
    Path unfinished = new Path(new Path(output, STAGING), MARKER + ".unfinished");
    List<String> lines = new ArrayList<>();
    lines.add(runId);
    lines.addAll(tables);
    for (String folder : BESIDE_TABLES) {
      if (files.exists(new Path(staging(runId), folder))) {
        lines.add(folder);
      }
    }
    write(unfinished, String.join("\n", lines));
    rename(unfinished, marker());
    reached.accept(Step.MARKED);
    moveIntoPlace(read(marker()));
    clear();
  }

  /**
   * Moves into place what the marker names, and removes all other tables. This can be repeated
   * after an interruption at any point.
   */
  private void moveIntoPlace(String marker) throws IOException {
    List<String> lines = marker.lines().toList();
    Path staging = staging(lines.get(0));
    List<String> made = lines.subList(1, lines.size());
    for (String folder : Stream.concat(Tables.names().stream(), BESIDE_TABLES.stream()).toList()) {
      if (made.contains(folder)) {
        replace(new Path(staging, folder), new Path(output, folder));
      } else {
        files.delete(new Path(output, folder), true);
      }
      reached.accept(Step.ONE_TABLE_MOVED);
    }
    files.delete(new Path(output, REPORT), false); // The report shows the previous tables.
    replace(new Path(staging, MANIFEST), new Path(output, MANIFEST));
    reached.accept(Step.ALL_TABLES_MOVED);
    files.delete(marker(), false);
  }

  /** Replaces a file or folder with the staged one, unless the staged one has been moved before. */
  private void replace(Path staged, Path target) throws IOException {
    if (files.exists(staged)) {
      files.delete(target, true);
      rename(staged, target);
    }
  }

  private void rename(Path from, Path to) throws IOException {
    if (!files.rename(from, to)) {
      throw new IOException("Cannot move " + from + " to " + to);
    }
  }

  private void write(Path path, String text) throws IOException {
    try (OutputStream out = files.create(path, true)) {
      out.write(text.getBytes(UTF_8));
    }
  }

  private String read(Path path) throws IOException {
    try (InputStream in = files.open(path)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
