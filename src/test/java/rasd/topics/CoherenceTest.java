package rasd.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CoherenceTest {
  private static final Coherence COHERENCE =
      new Coherence(
          Map.of("نفط", 4L, "سعر", 4L, "برميل", 4L, "كرة", 4L),
          Map.of(
              Coherence.Pair.of("نفط", "سعر"), 2L,
              Coherence.Pair.of("برميل", "نفط"), 4L,
              Coherence.Pair.of("سعر", "برميل"), 1L),
          32);

  /** 2 of 32 together where 1/2 is by chance: 2 bits of 4; always together 1; never -1. */
  @Test
  void itIsTheMeanOfAllPairs() {
    assertNpmi(.5, "نفط", "سعر");
    assertNpmi(.5, "سعر", "نفط");
    assertNpmi(1, "نفط", "برميل");
    assertNpmi(.2, "سعر", "برميل");
    assertNpmi(-1, "نفط", "كرة");
    assertNpmi((.5 + 1 + .2) / 3, "نفط", "سعر", "برميل");
    assertNpmi((.5 - 1 - 1) / 3, "نفط", "سعر", "كرة");
  }

  @Test
  void fewerThanTwoTermsHaveNone() {
    assertEquals(OptionalDouble.empty(), COHERENCE.npmi(List.of("نفط")));
    assertEquals(OptionalDouble.empty(), COHERENCE.npmi(List.of()));
  }

  @Test
  void termsInEveryUnitSayNothing() {
    Coherence all =
        new Coherence(Map.of("a", 3L, "b", 3L), Map.of(Coherence.Pair.of("b", "a"), 3L), 3);
    assertEquals(OptionalDouble.of(0), all.npmi(List.of("a", "b")));
  }

  private static void assertNpmi(double npmi, String... terms) {
    assertEquals(npmi, COHERENCE.npmi(List.of(terms)).orElseThrow(), 1e-12);
  }
}
