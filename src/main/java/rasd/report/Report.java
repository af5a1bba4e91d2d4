package rasd.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import rasd.published.PublishedRun;
import rasd.writing.Publication;

/**
 * The report of a run: {@code OUT/report.html}, one file that needs no other. It is made from the
 * published tables, and its size does not grow with them.
 */
public final class Report {
  private static final List<Part> PARTS =
      List.of(
          new ReadPart(),
          new WordsPart(),
          new NamesPart(),
          new NetworkPart(),
          new TopicsPart(),
          new VoicesPart(),
          new StoriesPart(),
          new BurstsPart(),
          new QualityPart(),
          new RunPart());

  private Report() {}

  /** Writes the report beside the tables and returns its path. */
  public static Path write(PublishedRun run, ReportSettings settings) {
    Path report = new Path(run.folder(), Publication.REPORT);
    Path unfinished = new Path(run.folder(), "_" + Publication.REPORT);
    byte[] page = html(run, settings).getBytes(UTF_8);
    try {
      FileSystem files = report.getFileSystem(run.hadoop());
      try (OutputStream out = files.create(unfinished, true)) {
        out.write(page);
      }
      files.delete(report, false);
      files.rename(unfinished, report);
      return files.makeQualified(report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String html(PublishedRun run, ReportSettings settings) {
    return Page.html(Material.of(run, settings), PARTS);
  }
}
