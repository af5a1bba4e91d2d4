package rasd.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes and reads the files of an output folder, which are small texts. */
final class Folder {
  private Folder() {}

  /** Creates the folders of a file, and writes the file. */
  static void write(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** The texts that a reader of the folder sees, by file name, without Hadoop's checksum files. */
  static SortedMap<String, String> published(Path folder) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(folder.resolve("_staging")))
          .filter(file -> !file.getFileName().toString().endsWith(".crc"))
          .forEach(file -> texts.put(folder.relativize(file).toString(), read(file)));
    }
    return texts;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
