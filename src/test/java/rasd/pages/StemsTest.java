package rasd.pages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StemsTest {
  private static HashedLine line(String text) {
    return HashedLine.of(text);
  }

  @Test
  void eachTellingWordIsKeptOnce() {
    Stems stems = Stems.of(List.of(line("الحكومة قال حكومة"), line("البرلمان")));
    assertEquals(2, stems.size());
    int parliament = line("البرلمان").stem(0);
    assertArrayEquals(
        new int[] {parliament},
        Stems.of(List.of(line("الحكومة البرلمان")), 9, stem -> stem == parliament).all());
  }

  @Test
  void onlyTheFirstWordsAreRead() {
    List<HashedLine> lines = List.of(line("حكومة برلمان"), line("انتخابات مجالس"));
    assertEquals(3, Stems.of(lines, 3, stem -> true).size());
    assertEquals(4, Stems.of(lines).size());
    assertEquals(0, Stems.of(lines, 0, stem -> true).size());
  }

  @Test
  void theShareIsOfTheSmallerSet() {
    Stems two = new Stems(new int[] {1, 5});
    assertEquals(0.5, two.shared(new Stems(new int[] {-3, 2, 5})));
    assertEquals(1, two.shared(new Stems(new int[] {1, 2, 3, 5})));
    assertEquals(0, two.shared(new Stems(new int[] {2})));
    assertEquals(1, two.shared(new Stems(new int[0])));
  }

  @Test
  void ofALongTextTheSmallestHashesAreASample() {
    Stems all = new Stems(IntStream.range(0, 300).toArray());
    Stems sample = all.sample();
    assertEquals(256, sample.size());
    assertSame(sample, sample.sample());
    assertEquals(1, sample.shared(new Stems(new int[] {7, 999})));
    assertEquals(0.5, new Stems(new int[] {7, 999}).shared(new Stems(new int[] {7, 8})));
  }

  @Test
  void stemsAreReadAsTheyWereWritten() {
    ByteBuffer bytes = ByteBuffer.allocate(12);
    new Stems(new int[] {3, 9}).write(bytes);
    assertArrayEquals(new int[] {3, 9}, Stems.read(bytes.flip()).all());
  }
}
