package rasd.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import rasd.tables.UserError;

/** The files in the jar from which the page is made. */
final class Assets {
  private Assets() {}

  static InputStream stream(String name) {
    InputStream in = Assets.class.getResourceAsStream(name);
    if (in == null) {
      throw UserError.usage(
          "Cannot find rasd/report/%s on the class path. Build with Maven, which adds the library for charts, or set report.write=false."
              .formatted(name));
    }
    return in;
  }

  static String text(String name) {
    try (InputStream in = stream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
