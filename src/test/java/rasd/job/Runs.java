package rasd.job;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import rasd.Output;
import rasd.Sparks;

/** Runs the whole job in a test. */
final class Runs {
  private static final Progress PROGRESS =
      new Progress(new PrintStream(PrintStream.nullOutputStream()), null);

  private Runs() {}

  /**
   * A request to run the job.
   *
   * @param changes keys and values of settings in turn
   */
  static RunRequest request(
      List<Path> inputs, Path output, OutputMode mode, @Nullable Long limit, String... changes) {
    Map<String, String> settings = new LinkedHashMap<>();
    for (int i = 0; i < changes.length; i += 2) {
      settings.put(changes[i], changes[i + 1]);
    }
    return new RunRequest(
        inputs.stream().map(Path::toString).toList(),
        output.toString(),
        mode,
        limit,
        null,
        settings);
  }

  /** The same request with the topics of a saved model. */
  static RunRequest withTopicsFrom(RunRequest request, Path model) {
    return new RunRequest(
        request.inputs(),
        request.output(),
        request.mode(),
        request.limit(),
        model.toString(),
        request.changes());
  }

  /**
   * Runs the job on two cores, in a new session of the Spark that the tests share, and opens its
   * tables.
   */
  static Output run(RunRequest request) throws Exception {
    SparkSession.setActiveSession(Sparks.session().newSession());
    try {
      job(request).run(Job.settings(request.changes()), Sessions.open(), new StopSignals(PROGRESS));
    } finally {
      SparkSession.setActiveSession(Sparks.session());
    }
    return Output.of(Path.of(request.output()));
  }

  /** Runs the job on this number of cores, as if in a process of its own, and opens its tables. */
  static Output runAlone(int cores, RunRequest request) throws Exception {
    Sparks.end();
    System.setProperty("spark.master", "local[" + cores + "]");
    try {
      job(request).run();
    } finally {
      System.clearProperty("spark.master");
    }
    return Output.of(Path.of(request.output()));
  }

  private static Job job(RunRequest request) {
    return new Job(request, PROGRESS);
  }
}
