package rasd.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFilesTest {
  @TempDir java.nio.file.Path folder;
  private final LocalFiles files = new LocalFiles();

  @BeforeEach
  void open() throws IOException {
    files.initialize(URI.create("file:///"), new Configuration());
  }

  @Test
  void permissionsAreSet() throws IOException {
    Path file = path("news/page.txt");
    files.create(file).close();
    for (String permissions : List.of("rw-r-----", "rwxr-xr-x")) {
      files.setPermission(file, FsPermission.valueOf("-" + permissions));
      assertEquals(
          permissions,
          PosixFilePermissions.toString(
              Files.getPosixFilePermissions(folder.resolve("news/page.txt"))));
    }
  }

  @Test
  void whatAFileIsIsTold() throws IOException {
    java.nio.file.Path page = Files.writeString(folder.resolve("page.txt"), "12345");
    FileStatus file = files.getFileStatus(path("page.txt"));
    assertEquals(5, file.getLen());
    assertEquals(Files.getLastModifiedTime(page).toMillis(), file.getModificationTime());
    assertTrue(file.isFile());
    assertFalse(files.getFileStatus(path("")).isFile());
    assertThrows(FileNotFoundException.class, () -> files.getFileStatus(path("missing.txt")));
  }

  @Test
  void foldersAreListedToTheirDepth() throws IOException {
    files.create(path("a.txt")).close();
    files.create(path("news/b.txt")).close();
    assertEquals(
        List.of("a.txt", "news"),
        Arrays.stream(files.listStatus(path("")))
            .map(file -> file.getPath().getName())
            .sorted()
            .toList());
    List<String> all = new ArrayList<>();
    RemoteIterator<LocatedFileStatus> found = files.listFiles(path(""), true);
    while (found.hasNext()) {
      all.add(found.next().getPath().getName());
    }
    assertEquals(List.of("a.txt", "b.txt"), all.stream().sorted().toList());
  }

  private Path path(String name) {
    return new Path(folder.resolve(name).toUri());
  }
}
