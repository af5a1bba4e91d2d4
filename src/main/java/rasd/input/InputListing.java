package rasd.input;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import rasd.tables.UserError;

/**
 * The files under the inputs that the user named, in the order of their {@code source_path}.
 *
 * @param files each once, even if inputs overlap
 * @param folders the inputs that are folders, with their file system
 * @param hidden source_paths of files that were skipped because a name on their path begins with .
 *     or _
 */
public record InputListing(List<InputFile> files, List<String> folders, List<String> hidden) {
  private static final Pattern GLOB = Pattern.compile("[*?\\[\\]{}]");

  /**
   * Lists the files of inputs, which may be files, folders (with everything in them) and globs of
   * any file system that Hadoop knows.
   *
   * @throws UserError if an input does not exist, no file is found, or two files would have the
   *     same source_path
   */
  public static InputListing of(Collection<String> inputs, Configuration hadoop) {
    Collector collector = new Collector(hadoop);
    for (String input : inputs) {
      try {
        collector.add(input);
      } catch (IOException | IllegalArgumentException e) {
        throw UserError.input("Cannot read input " + input + ": " + e.getMessage());
      }
    }
    return collector.listing();
  }

  public long bytes() {
    return files.stream().mapToLong(InputFile::bytes).sum();
  }

  /** The approximate size of the files after decompression. */
  public long textBytes() {
    return files.stream().mapToLong(InputFile::textBytes).sum();
  }

  /** The files that are new or have changed since {@code earlier}. */
  public InputListing changedSince(InputListing earlier) {
    Set<InputFile> unchanged = new HashSet<>(earlier.files);
    return new InputListing(
        files.stream().filter(file -> !unchanged.contains(file)).toList(), folders, hidden);
  }

  /** These files, and the files of {@code earlier} that have other source_paths. */
  public InputListing and(InputListing earlier) {
    Map<String, InputFile> all = new TreeMap<>();
    earlier.files.forEach(file -> all.put(file.sourcePath(), file));
    files.forEach(file -> all.put(file.sourcePath(), file));
    Set<String> allHidden = new TreeSet<>(earlier.hidden);
    allHidden.addAll(hidden);
    return new InputListing(List.copyOf(all.values()), folders, List.copyOf(allHidden));
  }

  private static final class Collector {
    private final Configuration hadoop;
    private final Map<String, InputFile> bySourcePath = new HashMap<>();
    private final List<String> folders = new ArrayList<>();
    private final Set<String> hidden = new TreeSet<>();

    Collector(Configuration hadoop) {
      this.hadoop = hadoop;
    }

    void add(String input) throws IOException {
      File local = new File(input);
      boolean isName = local.exists(); // A file's name may look like a glob or a URI.
      Path pattern = isName ? new Path(local.getAbsoluteFile().toURI()) : new Path(input);
      FileSystem system = pattern.getFileSystem(hadoop);
      FileStatus[] matches =
          isName ? new FileStatus[] {system.getFileStatus(pattern)} : system.globStatus(pattern);
      if (matches == null || matches.length == 0) {
        throw new FileNotFoundException("no such file or folder");
      }
      Path base = system.makeQualified(isName ? folder(matches[0]) : base(pattern, matches[0]));
      for (FileStatus match : matches) {
        if (match.isFile()) {
          add(match, base);
        } else {
          folders.add(match.getPath().toString());
          addFolder(system, match.getPath(), base);
        }
      }
    }

    private static Path folder(FileStatus named) {
      return named.isFile() ? named.getPath().getParent() : named.getPath();
    }

    /**
     * The path to which source_paths are relative: the named folder, or the part of the path before
     * the glob.
     */
    private static Path base(Path pattern, FileStatus first) {
      Path base = pattern;
      while (base.getParent() != null && GLOB.matcher(base.toString()).find()) {
        base = base.getParent();
      }
      boolean namesOneFile = base.equals(pattern) && first.isFile();
      return namesOneFile ? first.getPath().getParent() : base;
    }

    private void addFolder(FileSystem system, Path folder, Path base) throws IOException {
      RemoteIterator<LocatedFileStatus> found = system.listFiles(folder, true);
      while (found.hasNext()) {
        FileStatus file = found.next();
        if (isHidden(relative(file.getPath(), folder))) {
          hidden.add(relative(file.getPath(), base));
        } else {
          add(file, base);
        }
      }
    }

    private static boolean isHidden(String relative) {
      return relative.startsWith(".")
          || relative.startsWith("_")
          || relative.contains("/.")
          || relative.contains("/_");
    }

    private static String relative(Path file, Path base) {
      String folder = base.toUri().getPath();
      return file.toUri()
          .getPath()
          .substring(folder.endsWith("/") ? folder.length() : folder.length() + 1);
    }

    private void add(FileStatus status, Path base) {
      InputFile file =
          new InputFile(
              status.getPath().toString(),
              relative(status.getPath(), base),
              status.getLen(),
              status.getModificationTime());
      InputFile other = bySourcePath.putIfAbsent(file.sourcePath(), file);
      if (other != null && !other.path().equals(file.path())) {
        throw UserError.input(
            ("Two input files would have the same source_path, %s: %s and %s. Name a folder that"
                    + " contains both.")
                .formatted(file.sourcePath(), other.path(), file.path()));
      }
    }

    InputListing listing() {
      if (bySourcePath.isEmpty()) {
        throw UserError.input("The input has no files.");
      }
      List<InputFile> files = new ArrayList<>(bySourcePath.values());
      files.sort(Comparator.comparing(InputFile::sourcePath));
      return new InputListing(List.copyOf(files), List.copyOf(folders), List.copyOf(hidden));
    }
  }
}
