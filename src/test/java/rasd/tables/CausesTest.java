package rasd.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CausesTest {
  @Test
  void theOutermostComesFirst() {
    IOException full = new IOException("No space left on device");
    RuntimeException failure = new RuntimeException("Job aborted.", full);

    assertEquals(List.of(failure, full), Causes.of(failure));
  }

  @Test
  void onlyTheFirstLineOfAMessageIsSaid() {
    assertEquals("Job aborted.", Causes.firstLine(new RuntimeException("\nJob aborted.\nat X")));
  }

  @Test
  void withoutAMessageTheNameOfTheClassIsSaid() {
    assertEquals("EOFException", Causes.firstLine(new EOFException()));
  }
}
