package rasd.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.net.NetUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasd.tables.UserError;

class OutputLockTest {
  private static final String HERE = NetUtils.getHostname();
  private static final long US = ProcessHandle.current().pid();
  private static final long NOBODY = Long.MAX_VALUE;

  @TempDir Path folder;
  private Path output;
  private Path file;

  @BeforeEach
  void name() {
    output = folder.resolve("out");
    file = output.resolve("_lock");
  }

  @Test
  void aLockNamesItsRunHostAndProcessAndIsGoneAtItsEnd() throws IOException {
    try (OutputLock lock = lock("r1")) {
      assertEquals(List.of("r1", HERE, Long.toString(US)), Files.readAllLines(file));
      assertNull(lock.takenFrom());
      lock.requireHeld();
    }
    assertEquals(Map.of(), Folder.published(output));
  }

  @Test
  void theLockOfALiveRunIsRefusedInOneLine() throws IOException {
    try (OutputLock first = lock("r1")) {
      UserError error = assertThrows(UserError.class, () -> lock("r2"));
      assertEquals(3, error.exitCode());
      assertEquals(
          "Output file:%s is being written by run r1 (process %d on %s). Wait until it has ended, or name another folder."
              .formatted(output, US, HERE),
          error.getMessage());
      first.requireHeld();
    }
  }

  @Test
  void afterARunTheNextOneMayBegin() throws IOException {
    lock("r1").close();
    lock("r2").close();
    assertFalse(Files.exists(file));
  }

  @Test
  void aRunOfThisHostWhoseProcessIsGoneIsDead() throws IOException {
    stand("r1", HERE, NOBODY, Duration.ZERO);
    try (OutputLock lock = lock("r2")) {
      assertEquals("run r1 (process %d on %s)".formatted(NOBODY, HERE), lock.takenFrom());
      assertEquals("r2", Files.readAllLines(file).get(0));
    }
    assertEquals(Map.of(), Folder.published(output));
  }

  @Test
  void aRunOfAnotherHostIsDeadWithoutASignOfLifeForTenMinutes() throws IOException {
    stand("r1", "elsewhere", NOBODY, Duration.ofMinutes(9));
    assertThrows(UserError.class, () -> lock("r2"));
    stand("r1", "elsewhere", NOBODY, Duration.ofMinutes(11));
    try (OutputLock lock = lock("r2")) {
      assertEquals("run r1 (process %d on elsewhere)".formatted(NOBODY), lock.takenFrom());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "r1\n", "r1\nhere\nno number\n"})
  void aLockThatIsNotWrittenWholeIsLiveForAsLong(String text) throws IOException {
    Folder.write(output, "_lock", text);
    UserError error = assertThrows(UserError.class, () -> lock("r2"));
    assertEquals(3, error.exitCode());
    age(Duration.ofMinutes(11));
    lock("r2").close();
  }

  @Test
  void aBeatIsASignOfLife() throws IOException {
    try (OutputLock lock = lock("r1")) {
      age(Duration.ofMinutes(11));
      lock.beat();
      assertThrows(UserError.class, () -> lock("r2"));
      lock.requireHeld();
    }
  }

  @Test
  void whoHasLostTheLockFindsOutAndLeavesItToTheOther() throws IOException {
    OutputLock slept = lock("r1");
    age(Duration.ofMinutes(11));
    try (OutputLock other = lock("r2")) {
      UserError error = assertThrows(UserError.class, slept::requireHeld);
      assertEquals(3, error.exitCode());
      slept.beat();
      slept.close();
      other.requireHeld();
    }
    assertFalse(Files.exists(file));
  }

  @RepeatedTest(20)
  void ofManyAtOnceOneAloneGetsAFreeLock() throws Exception {
    assertEquals(1, taken(8));
  }

  @RepeatedTest(20)
  void ofManyAtOnceOneAloneTakesADeadLockOver() throws Exception {
    stand("dead", HERE, NOBODY, Duration.ZERO);
    assertEquals(1, taken(8));
    assertEquals(1, Folder.published(output).size());
  }

  /** The number of threads that get the lock if this many try. No thread releases the lock. */
  private int taken(int threads) throws Exception {
    CyclicBarrier together = new CyclicBarrier(threads);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    List<Callable<Boolean>> takers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      String run = "r" + i;
      takers.add(
          () -> {
            together.await();
            try {
              lock(run).requireHeld();
              return true;
            } catch (UserError e) {
              assertEquals(3, e.exitCode(), e.getMessage());
              return false;
            }
          });
    }
    int taken = 0;
    for (Future<Boolean> taker : pool.invokeAll(takers)) {
      taken += taker.get() ? 1 : 0;
    }
    pool.shutdown();
    return taken;
  }

  @Test
  void aFileIsNoFolderToLock() throws IOException {
    Files.writeString(output, "a file");
    UserError error = assertThrows(UserError.class, () -> lock("r1"));
    assertEquals(2, error.exitCode());
    assertEquals("Output file:" + output + " is a file. Name a folder.", error.getMessage());
  }

  @Test
  void aFolderBelowAFileCannotBeWrittenTo() throws IOException {
    Files.writeString(folder.resolve("file"), "a file");
    output = folder.resolve("file/out");
    UserError error = assertThrows(UserError.class, () -> lock("r1"));
    assertEquals(3, error.exitCode());
    assertTrue(
        error.getMessage().startsWith("Cannot write to output file:" + output + ": "),
        error.getMessage());
  }

  @Test
  void aLockedFolderIsAsWritableAsAnother() throws IOException {
    try (OutputLock lock = lock("r1")) {
      publication().requireWritable(false);
      lock.requireHeld();
    }
  }

  private OutputLock lock(String run) throws IOException {
    return publication().lock(run);
  }

  private Publication publication() {
    return Publication.at(output.toString(), new Configuration());
  }

  private void stand(String run, String host, long process, Duration age) throws IOException {
    Folder.write(output, "_lock", "%s\n%s\n%d\n".formatted(run, host, process));
    age(age);
  }

  private void age(Duration age) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
  }
}
