package rasd.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import jdk.jfr.Recording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlightProfileTest {
  private static final String SPIN = "rasd.bench.FlightProfileTest.spin";
  private static final int MOST_ATTEMPTS = 20;

  /**
   * The number of rounds between two looks at the clock, because a sample in the clock may show no
   * method of ours.
   */
  private static final int ROUNDS_WITHOUT_THE_CLOCK = 10_000;

  @TempDir private Path folder;

  /** On a busy machine, a recording may have no samples, so several recordings are tried. */
  @Test
  void aMethodThatRunsAllTheTimeHasSamples() throws IOException {
    String report = "";
    for (int attempt = 0; attempt < MOST_ATTEMPTS && !report.contains(SPIN); attempt++) {
      report = report(recorded(folder.resolve(attempt + ".jfr")));
    }
    assertTrue(report.contains(SPIN), report);
  }

  private static Path recorded(Path file) throws IOException {
    try (Recording recording = new Recording()) {
      recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
      recording.start();
      assertTrue(spin(System.nanoTime() + Duration.ofMillis(500).toNanos()) != 0);
      recording.stop();
      recording.dump(file);
    }
    return file;
  }

  private static String report(Path file) throws IOException {
    FlightProfile profile = new FlightProfile("rasd.");
    profile.read(file);
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    profile.print(new PrintStream(report, true, StandardCharsets.UTF_8));
    return report.toString(StandardCharsets.UTF_8);
  }

  private static long spin(long until) {
    long rounds = 1;
    while (System.nanoTime() < until) {
      for (int i = 0; i < ROUNDS_WITHOUT_THE_CLOCK; i++) {
        rounds += 1 + rounds % 3;
      }
    }
    return rounds;
  }
}
