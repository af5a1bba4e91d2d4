package rasd.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputListingTest {
  private static final Configuration HADOOP = new Configuration();

  @TempDir Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    for (String name : List.of("news1.txt", "newsb.txt", "_left.txt")) {
      Files.writeString(folder.resolve(name), name);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-03-05T10:00:00.txt",
        "خبر رقم 1.txt",
        "news[1].txt",
        "a{b,c}.txt",
        "100%25.txt",
        "x#y.txt",
        "q?.txt",
        "plus+and space.txt",
        "a\\b.txt",
        "file:c.txt"
      })
  void aFileOfAnyNameIsFoundAndReadAloneAndInItsFolder(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, name);
    assertEquals(List.of(name), paths(file.toString()));
    assertEquals(
        List.of("news1.txt", "newsb.txt", name).stream().sorted().toList(),
        paths(folder.toString()));
    InputFile listed = InputListing.of(List.of(file.toString()), HADOOP).files().get(0);
    RawRecord read =
        new PartReader(
                new InputPart(listed, 0, listed.bytes()), Rows.settings(100, null), 1, HADOOP)
            .next();
    assertEquals("0:" + name, Rows.line(read));
  }

  @Test
  void whatIsNoNameIsAPattern() {
    assertEquals(List.of("news1.txt", "newsb.txt"), paths(folder + "/news?.txt"));
    assertEquals(List.of("news1.txt"), paths(folder + "/news[0-9].txt"));
  }

  @Test
  void aFolderOfAnyNameIsFound() throws IOException {
    Path odd = Files.createDirectories(folder.resolve("[2019]:a/b"));
    Files.writeString(odd.resolve("a.txt"), "a");
    assertEquals(List.of("b/a.txt"), paths(folder + "/[2019]:a"));
  }

  private static List<String> paths(String input) {
    return InputListing.of(List.of(input), HADOOP).files().stream()
        .map(InputFile::sourcePath)
        .toList();
  }
}
