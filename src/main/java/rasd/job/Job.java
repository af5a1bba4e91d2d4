package rasd.job;

import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSError;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.apache.spark.sql.SparkSession;
import rasd.input.InputListing;
import rasd.published.PublishedRun;
import rasd.report.Report;
import rasd.settings.Settings;
import rasd.tables.UserError;
import rasd.writing.OutputLock;
import rasd.writing.Publication;
import rasd.writing.WrittenTable;
import scala.Tuple2;

/** Runs the job, from the user's request to the published tables. */
public final class Job {
  private static final DateTimeFormatter RUN_TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").withZone(ZoneOffset.UTC);

  private static final int REMOVALS = 5;
  private static final long NANOS_BETWEEN_REMOVALS = 100_000_000;

  private final RunRequest request;
  private final Progress progress;

  public Job(RunRequest request, Progress progress) {
    this.request = request;
    this.progress = progress;
  }

  /** The version of the job and the commit it was built from. */
  public static String version() {
    return Resources.version() + " (" + Resources.commit() + ")";
  }

  /**
   * The settings of a run: the defaults, overridden by Spark's configuration and then by {@code
   * changes}.
   */
  public static Settings settings(Map<String, String> changes) {
    Map<String, String> ofSpark = new TreeMap<>();
    for (Tuple2<String, String> property : new SparkConf().getAll()) {
      if (property._1().startsWith(Settings.PREFIX)) {
        ofSpark.put(property._1(), property._2());
      }
    }
    return Settings.defaults().with(ofSpark).with(changes).checked();
  }

  /**
   * Checks whether the run could start: its settings, its lists, its inputs and its output.
   *
   * @throws UserError if the run could not start
   */
  public static void check(RunRequest request) {
    Configuration hadoop = SparkHadoopUtil.get().newConfiguration(new SparkConf());
    Lists.read(settings(request.changes()), hadoop);
    request.savedTopics(hadoop);
    InputListing listing = InputListing.of(request.inputs(), hadoop);
    Publication publication = Publication.at(request.output(), hadoop);
    requireApart(listing, publication);
    try {
      publication.requireWritable(request.mode() != OutputMode.error);
    } catch (IOException e) {
      throw UserError.usage("Cannot use output " + request.output() + ": " + e.getMessage());
    }
  }

  /**
   * Runs the job.
   *
   * @return the folder of the tables
   * @throws UserError if settings, input or output are not valid, or a disk or a file system fails
   */
  public Path run() {
    Settings settings = settings(request.changes());
    StopSignals signals = new StopSignals(progress);
    signals.take();
    try (SparkSession session = Sessions.open()) {
      signals.close(() -> end(session));
      return run(settings, session, signals);
    } catch (Exception | FSError e) { // Spark throws exceptions that it does not declare.
      throw explained(e);
    }
  }

  /** The exception to throw for a failure: a {@link UserError} if the job is not at fault. */
  private RuntimeException explained(Throwable failure) {
    UserError outside = OutsideFaults.explain(failure, request.output());
    if (outside != null) {
      return outside;
    }
    return failure instanceof RuntimeException bug ? bug : new IllegalStateException(failure);
  }

  /** Runs in a session, and leaves the session open. */
  @SuppressWarnings("try") // The resource is only closed, which removes the staged files.
  Path run(Settings settings, SparkSession session, StopSignals signals) throws IOException {
    Instant started = Instant.now();
    String runId = RUN_TIME.format(started) + "-" + UUID.randomUUID().toString().substring(0, 8);
    progress.follow(session);
    var hadoop = session.sparkContext().hadoopConfiguration();
    InputListing listing = InputListing.of(request.inputs(), hadoop);
    Publication publication = Publication.at(request.output(), hadoop);
    requireApart(listing, publication);
    try (OutputLock lock = publication.lock(runId)) {
      makeReady(publication, lock);
      Closeable staged =
          () -> {
            StopSignals.awaitEnd(); // A signal ends the tasks first, then removes the files.
            removeStaged(publication, lock);
          };
      signals.close(() -> end(session, publication, lock));
      try (staged) {
        String fingerprint = IntakeFingerprint.hash(settings, hadoop);
        boolean appends = request.mode() == OutputMode.append;
        RunInput input =
            RunInput.of(listing, appends ? EarlierRun.in(publication, fingerprint, session) : null);
        Sessions.fitTo(input.all().bytes(), session);
        Staging staging =
            new Staging(
                publication.staging(runId),
                hadoop,
                input.all().textBytes(),
                progress,
                appends ? EarlierRun.PARTS : Set.of());
        Pipeline pipeline =
            new Pipeline(session, settings, staging, input, request, runId, started);
        Manifest manifest = appends ? EarlierRun.guard(publication, pipeline::run) : pipeline.run();
        lock.requireHeld();
        publication.publish(
            runId,
            manifest.tables().stream().map(WrittenTable::name).toList(),
            manifest.json(
                Instant.now(),
                fingerprint,
                KeptFiles.of(Publication.kept(publication.staging(runId)), publication.files())));
        if (settings.writesReport()) {
          Path report =
              Report.write(PublishedRun.at(publication.output(), hadoop), settings.report());
          progress.done("report", publication.files().getFileStatus(report).getLen());
        }
      }
    }
    return publication.output();
  }

  /**
   * Stops the session. The log is turned off first, because Spark would log an error for each task
   * that it cannot finish.
   */
  private static void end(SparkSession session) {
    session.sparkContext().setLogLevel("OFF");
    session.sparkContext().cancelAllJobs();
    session.stop();
  }

  /**
   * Stops the session, removes the staged files and releases the lock. The files are removed
   * several times, because tasks that still write after the session has ended may create them
   * again.
   */
  private static void end(SparkSession session, Publication publication, OutputLock lock)
      throws IOException {
    end(session);
    for (int i = 0; i < REMOVALS; i++) {
      removeStaged(publication, lock);
      LockSupport.parkNanos(NANOS_BETWEEN_REMOVALS);
    }
    lock.close();
  }

  private static void removeStaged(Publication publication, OutputLock lock) throws IOException {
    lock.requireHeld(); // Without the lock, the staged files are another run's.
    publication.clear();
  }

  private void makeReady(Publication publication, OutputLock lock) throws IOException {
    if (lock.takenFrom() != null) {
      progress.say(
          "Took over the output from %s, which is no longer running.".formatted(lock.takenFrom()));
    }
    if (publication.finish()) {
      progress.say("Finished publishing a run that had been cut off.");
    }
    publication.requireWritable(request.mode() != OutputMode.error);
    publication.clear();
  }

  /**
   * Requires that neither the output nor the input is inside the other, because a later run would
   * read the tables of this run as its input.
   */
  private static void requireApart(InputListing listing, Publication publication) {
    String output = publication.output() + "/";
    boolean isBelowInput =
        listing.folders().stream().anyMatch(folder -> output.startsWith(folder + "/"));
    boolean holdsInput = listing.files().stream().anyMatch(file -> file.path().startsWith(output));
    if (isBelowInput || holdsInput) {
      throw UserError.usage(
          "The output %s is inside the input, or contains it. Name an output folder that neither contains the input nor is inside it."
              .formatted(publication.output()));
    }
  }
}
