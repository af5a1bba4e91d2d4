package rasd.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import rasd.tables.UserError;

/** The files that are part of the job: {@code conf/} and the properties of the build. */
public final class Resources {
  private Resources() {}

  /** The text of a file in {@code conf/}. */
  public static String text(String name) {
    return read("/rasd/conf/" + name);
  }

  static List<String> lines(String name) {
    return text(name).lines().toList();
  }

  /**
   * The lines of a file that the user has named, or of the file in {@code conf/} if none is named.
   *
   * @throws UserError if the user's file cannot be read
   */
  static List<String> lines(String userFile, String name, Configuration hadoop) {
    if (userFile.isEmpty()) {
      return lines(name);
    }
    Path path = new Path(userFile);
    try (InputStream in = path.getFileSystem(hadoop).open(path)) {
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    } catch (IOException e) {
      throw UserError.usage("Cannot read " + userFile + ": " + e.getMessage());
    }
  }

  /** The lines of a file that the user has named; none if no file is named. */
  static List<String> userLines(String userFile, Configuration hadoop) {
    return userFile.isEmpty() ? List.of() : lines(userFile, userFile, hadoop);
  }

  /** The version of the job. */
  static String version() {
    return build("version");
  }

  /** The commit that the job was built from; "unknown" outside a checkout. */
  static String commit() {
    return build("commit");
  }

  private static String build(String key) {
    Properties properties = new Properties();
    try (InputStream in = Resources.class.getResourceAsStream("/rasd/build.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty(key, "unknown");
  }

  private static String read(String resource) {
    try (InputStream in = Resources.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The jar does not contain " + resource);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
