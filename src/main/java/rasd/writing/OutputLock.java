package rasd.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import org.apache.hadoop.fs.ChecksumFileSystem;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.jspecify.annotations.Nullable;
import rasd.tables.UserError;

/**
 * One run's right to write to an output folder: the file {@code _lock} in the folder, which names
 * the run, its host and its process, and is renewed every minute. The lock of a dead run is taken
 * over: if the run was on this host, as soon as its process is gone; otherwise when the lock has
 * not been renewed for {@link LockClaim#DEAD_AFTER}.
 *
 * <p>Local disks and HDFS let only one of several runs create the file. If an object store lets two
 * runs create it, the second run wins, and the first notices in {@link #requireHeld}.
 */
public final class OutputLock implements Closeable {
  static final String FILE = "_lock";

  private static final Duration BEAT = Duration.ofMinutes(1);
  private static final int ATTEMPTS = 3;

  private final FileSystem files;
  private final Path file;
  private final LockClaim mine;
  private final @Nullable LockClaim takenFrom;
  private final Timer beats = new Timer("output lock", true);

  private OutputLock(FileSystem files, Path file, LockClaim mine, @Nullable LockClaim takenFrom) {
    this.files = files;
    this.file = file;
    this.mine = mine;
    this.takenFrom = takenFrom;
    TimerTask beat =
        new TimerTask() {
          @Override
          public void run() {
            beat();
          }
        };
    beats.schedule(beat, BEAT.toMillis(), BEAT.toMillis());
  }

  /**
   * Takes the lock of a folder, which is created if it does not exist.
   *
   * @throws UserError if another run has the lock, or if no file can be written there
   */
  static OutputLock take(FileSystem checked, Path output, String runId) throws IOException {
    FileSystem files =
        checked instanceof ChecksumFileSystem summing ? summing.getRawFileSystem() : checked;
    Path file = new Path(output, FILE);
    LockClaim mine = LockClaim.of(runId);
    LockClaim dead = null;
    for (int left = ATTEMPTS; !create(files, file, mine); left--) {
      LockClaim standing = read(files, file);
      boolean isAlive = standing != null && standing.isAlive();
      if (isAlive || left == 0) {
        throw UserError.input(
            "Output %s is being written by %s. Wait until it has ended, or name another folder."
                .formatted(output, isAlive ? standing : "another run"));
      }
      if (standing != null && remove(files, file, standing, mine)) {
        dead = standing;
      }
    }
    return new OutputLock(files, file, mine, dead);
  }

  /**
   * Creates a file with a claim, and returns false if the file exists. Hadoop's local file system
   * may let two processes create the same file, so Java creates local files.
   */
  private static boolean create(FileSystem files, Path file, LockClaim mine) throws IOException {
    try {
      if (files instanceof RawLocalFileSystem local) {
        files.mkdirs(file.getParent());
        Files.writeString(
            local.pathToFile(file).toPath(), mine.text(), StandardOpenOption.CREATE_NEW);
      } else {
        write(files, file, mine, false);
      }
      return true;
    } catch (java.nio.file.FileAlreadyExistsException | FileAlreadyExistsException e) {
      return false; // The file may have been removed again by now.
    } catch (IOException e) {
      if (files.exists(file)) {
        return false;
      }
      throw UserError.input("Cannot write to output %s: %s".formatted(file.getParent(), e));
    }
  }

  private static void write(FileSystem files, Path file, LockClaim claim, boolean overwrite)
      throws IOException {
    try (OutputStream out = files.create(file, overwrite)) {
      out.write(claim.text().getBytes(UTF_8));
    }
  }

  private static @Nullable LockClaim read(FileSystem files, Path file) throws IOException {
    try (InputStream in = files.open(file)) {
      String text = new String(in.readAllBytes(), UTF_8);
      return new LockClaim(text, files.getFileStatus(file).getModificationTime());
    } catch (FileNotFoundException e) {
      return null;
    }
  }

  /**
   * Removes the lock of a dead run. Only one run at a time may do so; otherwise a slower run could
   * remove the lock that a faster run has taken in the meantime.
   *
   * @return whether this run has removed the lock
   */
  private static boolean remove(FileSystem files, Path file, LockClaim dead, LockClaim mine)
      throws IOException {
    Path removal = file.suffix("_removal");
    if (!create(files, removal, mine)) {
      LockClaim other = read(files, removal);
      if (other != null && !other.isAlive()) {
        files.delete(removal, false);
      }
      return false;
    }
    try {
      LockClaim standing = read(files, file);
      return standing != null && standing.text().equals(dead.text()) && files.delete(file, false);
    } finally {
      files.delete(removal, false);
    }
  }

  /** A description of the dead run that held this lock before; null if there was none. */
  public @Nullable String takenFrom() {
    return takenFrom == null ? null : takenFrom.toString();
  }

  /**
   * Checks that this run still has the lock. This must be called before anything is published or
   * removed.
   *
   * @throws UserError if the lock is gone, or another run has taken it over
   */
  public void requireHeld() throws IOException {
    if (!isHeld()) {
      throw UserError.input(
          "This run has lost its lock on output %s: %s was removed, or taken over by another run."
              .formatted(file.getParent(), FILE));
    }
  }

  private synchronized boolean isHeld() throws IOException {
    LockClaim standing = read(files, file);
    return standing != null && standing.text().equals(mine.text());
  }

  /**
   * Renews the file, so that other hosts see that this run is alive. On a local disk, only the time
   * of the file is set, because rewriting the file on a full disk would leave it empty.
   */
  synchronized void beat() {
    try {
      if (isHeld() && files instanceof RawLocalFileSystem) {
        files.setTimes(file, System.currentTimeMillis(), -1);
      } else if (isHeld()) {
        write(files, file, mine, true);
      }
    } catch (IOException e) {
      // The next beat tries again; if all fail, requireHeld finds out whether the lock is lost.
    }
  }

  /** Releases the lock if it is still held. */
  @Override
  public synchronized void close() throws IOException {
    beats.cancel();
    if (isHeld()) {
      files.delete(file, false);
    }
  }
}
