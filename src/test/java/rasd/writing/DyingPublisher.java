package rasd.writing;

import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A process that publishes, or finishes what another process began to publish, and dies on the way.
 */
public final class DyingPublisher {
  /** The exit code of the process if it dies at the given step. */
  static final int KILLED = 9;

  private DyingPublisher() {}

  /**
   * Arguments: publish or finish, the output folder, a step, and the number of times that the
   * process reaches the step before it dies.
   */
  public static void main(String[] arguments) throws Exception {
    Path output = new Path(arguments[1]);
    FileSystem files = FileSystem.getLocal(new Configuration());
    Publication.Step step = Publication.Step.valueOf(arguments[2]);
    Publication publication =
        new Publication(files, output, dieAt(step, Integer.parseInt(arguments[3])));
    if (arguments[0].equals("publish")) {
      publication.publish("new", List.of("articles", "terms"), "new run");
    } else {
      publication.finish();
    }
  }

  private static Consumer<Publication.Step> dieAt(Publication.Step last, int times) {
    int[] left = {times};
    return step -> {
      if (step == last && --left[0] == 0) {
        Runtime.getRuntime().halt(KILLED);
      }
    };
  }
}
