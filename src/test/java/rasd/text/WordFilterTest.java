package rasd.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordFilterTest {
  @Test
  void aListedWordIsNeverRuledOut() {
    WordFilter filter = new WordFilter();
    IntStream.range(0, 1000).forEach(i -> filter.add("كلمة" + i));
    for (int i = 0; i < 1000; i++) {
      assertTrue(filter.mayHold("كلمة" + i, 0));
      assertTrue(filter.mayHold("وكلمة" + i, 1));
      assertTrue(filter.mayHold("وبكلمة" + i, 2));
    }
  }

  @Test
  void mostOtherWordsAre() {
    WordFilter filter = new WordFilter();
    filter.add("هذا");
    filter.add("على");
    assertFalse(filter.mayHold("كيري", 0));
    assertFalse(filter.mayHold("وهذا", 0));
    assertFalse(filter.mayHold("هذا", 1));
    assertFalse(new WordFilter().mayHold("هذا", 0));
  }
}
