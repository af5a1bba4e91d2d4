package rasd.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The files in the jar from which the page is made. */
final class Assets {
  private Assets() {}

  static InputStream stream(String name) {
    return Objects.requireNonNull(Assets.class.getResourceAsStream(name), name);
  }

  static String text(String name) {
    try (InputStream in = stream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
