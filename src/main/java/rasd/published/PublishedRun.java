package rasd.published;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.MessageType;
import rasd.tables.Causes;
import rasd.tables.UserError;
import rasd.writing.Publication;

/** The tables of the run that {@code run.json} describes. */
public final class PublishedRun {
  /**
   * The field of {@code run.json} with the files in which the articles are kept, and their sizes.
   */
  public static final String KEPT_FILES = "articles_kept";

  /**
   * The property that makes Parquet compare each page that it reads with the checksum that was
   * written with it.
   */
  public static final String VERIFIES_PAGES = "parquet.page.verify-checksum.enabled";

  private final Path folder;
  private final Configuration hadoop;
  private final JsonNode manifest;

  private PublishedRun(Path folder, Configuration hadoop, JsonNode manifest) {
    this.folder = folder;
    this.hadoop = hadoop;
    this.manifest = manifest;
  }

  /**
   * Opens the run in a folder.
   *
   * @throws UserError if the folder has no run
   */
  public static PublishedRun at(String output) {
    return at(new Path(output), new Configuration());
  }

  /** Opens the run in a folder on the file systems of this configuration. */
  public static PublishedRun at(Path folder, Configuration hadoop) {
    Path manifest = new Path(folder, Publication.MANIFEST);
    try (InputStream in = manifest.getFileSystem(hadoop).open(manifest)) {
      return new PublishedRun(folder, hadoop, new ObjectMapper().readTree(in));
    } catch (IOException e) {
      throw UserError.usage(
          "Cannot read %s: %s. Name the output folder of a run."
              .formatted(manifest, Causes.firstLine(e)));
    }
  }

  /** The folder of the tables. */
  public Path folder() {
    return folder;
  }

  /** The content of {@code run.json}. */
  public JsonNode manifest() {
    return manifest;
  }

  /** The configuration of the folder's file system. */
  public Configuration hadoop() {
    return hadoop;
  }

  /** The names of the tables that the run has written, in the order in which it wrote them. */
  public List<String> tables() {
    List<String> names = new ArrayList<>();
    manifest.path("tables").fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** The number of rows of a table; 0 if the run has not written the table. */
  public long rows(String table) {
    return manifest.path("tables").path(table).path("rows").asLong(0);
  }

  /** A scan of a table, which has no rows if the run has not written the table. */
  public Scan table(String table) {
    return new Scan(files(table), hadoop);
  }

  /** A scan of one file. */
  public Scan file(Path file) {
    return new Scan(List.of(file), hadoop);
  }

  /** The columns of a file. */
  public MessageType schema(Path file) throws IOException {
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromPath(file, hadoop))) {
      return reader.getFileMetaData().getSchema();
    }
  }

  /** The files of a table, in the order of its rows. */
  public List<Path> files(String table) {
    List<Path> files = new ArrayList<>();
    for (JsonNode file : manifest.path("tables").path(table).path("files")) {
      files.add(new Path(new Path(folder, table), file.asText()));
    }
    return files;
  }
}
