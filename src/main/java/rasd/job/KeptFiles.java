package rasd.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * The files in which a run keeps its articles. The next run checks their names and sizes.
 *
 * @param bytes size of each file by its path below the folder
 */
record KeptFiles(SortedMap<String, Long> bytes) {
  /** The Parquet files in a folder and below it; none if the folder does not exist. */
  static KeptFiles of(Path folder, FileSystem files) throws IOException {
    SortedMap<String, Long> bytes = new TreeMap<>();
    if (files.exists(folder)) {
      Path root = files.makeQualified(folder);
      RemoteIterator<LocatedFileStatus> all = files.listFiles(root, true);
      while (all.hasNext()) {
        LocatedFileStatus file = all.next();
        if (file.getPath().getName().endsWith(".parquet")) {
          bytes.put(root.toUri().relativize(file.getPath().toUri()).getPath(), file.getLen());
        }
      }
    }
    return new KeptFiles(bytes);
  }

  /** The files that are listed in the manifest of a run. */
  static KeptFiles parse(JsonNode json) {
    SortedMap<String, Long> bytes = new TreeMap<>();
    json.properties().forEach(file -> bytes.put(file.getKey(), file.getValue().asLong()));
    return new KeptFiles(bytes);
  }
}
