package rasd.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextOrderTest {
  @Test
  void textsAreOrderedAsTheirBytesAre() {
    List<String> texts =
        List.of(
            "",
            "a",
            "ab",
            "b",
            "PER:كيري",
            "كير",
            "كيري",
            "\uFEFB",
            "\uE000",
            "😀",
            "😀a",
            "😁",
            "\uD840\uDC00");
    for (String one : texts) {
      for (String other : texts) {
        assertEquals(
            Integer.signum(Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8))),
            Integer.signum(TextOrder.compare(one, other)),
            one + " and " + other);
      }
    }
  }
}
