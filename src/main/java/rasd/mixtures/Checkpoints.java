package rasd.mixtures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import rasd.tables.UserError;

/**
 * Folders {@code sweep-000010}, each with the shards of that sweep and a file {@code state},
 * written last, without which a checkpoint is not complete. The last two are kept.
 */
final class Checkpoints {
  /** A complete checkpoint. */
  record Checkpoint(int sweep, JavaRDD<Shard> shards, Prior prior) {}

  private static final String SHARDS = "shards";
  private static final String STATE = "state";
  private static final String UNFINISHED = "state.unfinished";
  private static final int KEPT = 2;

  private final JavaSparkContext context;
  private final Path folder;
  private final FileSystem files;
  private final String chain;

  /**
   * @param chain a text that differs for chains that must not be mixed up
   */
  Checkpoints(JavaSparkContext context, String folder, String chain) {
    this.context = context;
    this.folder = new Path(folder);
    this.chain = chain;
    try {
      this.files = this.folder.getFileSystem(context.hadoopConfiguration());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(int sweep, JavaRDD<Shard> shards, Prior prior) {
    Path place = place(sweep);
    try {
      files.delete(place, true);
      shards.saveAsObjectFile(new Path(place, SHARDS).toString());
      Properties state = new Properties();
      state.setProperty("chain", chain);
      state.setProperty("beta", Double.toString(prior.beta()));
      state.setProperty(
          "alpha",
          Arrays.stream(prior.alpha()).mapToObj(Double::toString).collect(Collectors.joining(" ")));
      try (FSDataOutputStream out = files.create(new Path(place, UNFINISHED), true)) {
        state.store(out, null);
      }
      files.rename(new Path(place, UNFINISHED), new Path(place, STATE));
      dropOldest();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the checkpoint " + place, e);
    }
  }

  private Path place(int sweep) {
    return new Path(folder, String.format("sweep-%06d", sweep));
  }

  private void dropOldest() throws IOException {
    List<Integer> complete = complete();
    for (int i = 0; i < complete.size() - KEPT; i++) {
      files.delete(place(complete.get(i)), true);
    }
  }

  /** The sweeps with a complete checkpoint, ascending. */
  private List<Integer> complete() throws IOException {
    List<Integer> sweeps = new ArrayList<>();
    if (files.exists(folder)) {
      for (FileStatus file : files.listStatus(folder)) {
        String name = file.getPath().getName();
        if (name.matches("sweep-\\d{6,9}") && files.exists(new Path(file.getPath(), STATE))) {
          sweeps.add(Integer.parseInt(name.substring("sweep-".length())));
        }
      }
    }
    sweeps.sort(Comparator.naturalOrder());
    return sweeps;
  }

  /**
   * The last complete checkpoint.
   *
   * @param most sweeps that it may have seen
   * @throws UserError when it is of other documents or parameters
   */
  Optional<Checkpoint> last(int most) {
    try {
      Optional<Integer> last =
          complete().stream().filter(sweep -> sweep <= most).max(Comparator.naturalOrder());
      return last.isPresent() ? Optional.of(read(last.get())) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the checkpoints in " + folder, e);
    }
  }

  private Checkpoint read(int sweep) throws IOException {
    Properties state = new Properties();
    try (FSDataInputStream in = files.open(new Path(place(sweep), STATE))) {
      state.load(in);
    }
    if (!chain.equals(state.getProperty("chain"))) {
      throw UserError.usage(
          "The checkpoint "
              + place(sweep)
              + " is of another fit ("
              + state.getProperty("chain")
              + ", not "
              + chain
              + "). Name another folder, or do not resume.");
    }
    double[] alpha =
        Arrays.stream(state.getProperty("alpha").split(" "))
            .mapToDouble(Double::parseDouble)
            .toArray();
    Prior prior = new Prior(alpha, Double.parseDouble(state.getProperty("beta")));
    JavaRDD<Shard> shards = context.objectFile(new Path(place(sweep), SHARDS).toString());
    return new Checkpoint(sweep, shards, prior);
  }
}
