package rasd.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.fs.FSError;
import org.junit.jupiter.api.Test;
import rasd.tables.UserError;

class OutsideFaultsTest {
  @Test
  void aFullDiskIsNamedHoweverDeepItLies() {
    IOException full = new IOException("No space left on device");
    Throwable failure = new RuntimeException("Job aborted.", new UncheckedIOException(full));

    UserError told = OutsideFaults.explain(failure, "out");

    assertEquals(
        "Cannot continue: the disk is full (No space left on device)."
            + " The tables that were in out are unchanged.",
        told.getMessage());
    assertEquals(3, told.exitCode());
  }

  @Test
  void hadoopThrowsAnErrorForADiskOfThisMachine() throws Exception {
    var constructor = FSError.class.getDeclaredConstructor(Throwable.class);
    constructor.setAccessible(true);
    FSError full = constructor.newInstance(new IOException("No space left on device"));

    assertEquals(3, OutsideFaults.explain(full, "out").exitCode());
  }

  @Test
  void aFileThatIsGoneIsNoBug() {
    assertEquals(
        "Cannot continue: a file or folder has disappeared (File /out/a does not exist)."
            + " The tables that were in out are unchanged.",
        OutsideFaults.explain(new FileNotFoundException("File /out/a does not exist"), "out")
            .getMessage());
  }

  @Test
  void whatATaskSaysToTheUserIsSaidToHim() {
    UserError gone = UserError.input("Input a is gone.");

    assertEquals(gone, OutsideFaults.explain(new RuntimeException("Job aborted.", gone), "out"));
  }

  @Test
  void aBugIsNotExplained() {
    assertNull(OutsideFaults.explain(new IllegalStateException("bad value in terms"), "out"));
  }
}
