package rasd.notebook;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rapaio.jupyter.kernel.MainApp;
import org.rapaio.jupyter.kernel.channels.AbstractChannel;
import org.rapaio.jupyter.kernel.channels.Channels;
import org.rapaio.jupyter.kernel.channels.ControlChannel;
import org.rapaio.jupyter.kernel.channels.IOPubChannel;
import org.rapaio.jupyter.kernel.channels.ShellChannel;
import org.rapaio.jupyter.kernel.core.ConnectionProperties;
import org.rapaio.jupyter.kernel.core.Transform;

/**
 * Starts the Java kernel of the notebooks.
 *
 * <p>The kernel's own main class opens its channels before it sets who answers requests: a request that comes in
 * between is lost, and the notebook waits forever. It also enables all logging, and Spark then logs all the code
 * that it generates. This class avoids both.
 */
public final class NotebookKernel {
  /** The order of opening: the channel that sends answers comes before the channels that take requests. */
  private static final List<Class<?>> LAST =
      List.of(IOPubChannel.class, ControlChannel.class, ShellChannel.class);

  private NotebookKernel() {}

  /** Answers the notebook whose connection file is the only argument, until it is shut down. */
  public static void main(String[] arguments) throws Exception {
    Logger.getLogger("").setLevel(Level.WARNING);
    var connection =
        Transform.fromJson(Files.readString(Path.of(arguments[0])), ConnectionProperties.class);
    Channels channels = new Channels(connection);
    Set<AbstractChannel> closed = takeOut(channels);
    channels.connect(MainApp.kernel);
    putBack(channels, closed);
    closed.stream()
        .sorted((a, b) -> LAST.indexOf(a.getClass()) - LAST.indexOf(b.getClass()))
        .forEach(channel -> channel.bind(connection));
    channels.joinUntilClose();
  }

  /** Leaves {@code connect} no channel to open, so that it only sets who answers. */
  @SuppressWarnings("unchecked")
  private static Set<AbstractChannel> takeOut(Channels channels) throws ReflectiveOperationException {
    var all = (Set<AbstractChannel>) field().get(channels);
    putBack(channels, Set.of());
    return all;
  }

  private static void putBack(Channels channels, Set<AbstractChannel> all)
      throws ReflectiveOperationException {
    field().set(channels, all);
  }

  private static Field field() throws ReflectiveOperationException {
    Field field = Channels.class.getDeclaredField("channels");
    field.setAccessible(true);
    return field;
  }
}
