package rasd.clusters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoherenceTest {
  private static final int OIL = 0;
  private static final int PRICE = 1;
  private static final int BARREL = 2;
  private static final int BALL = 3;

  /**
   * 32 units. Oil, barrels and prices have four units each; oil and prices share two, one of which
   * also has barrels.
   */
  private static final Coherence COHERENCE = new Coherence(units(), List.of(0, 1, 2, 3));

  private static MatrixBlock units() {
    List<UnitVector> units = new ArrayList<>();
    units.add(unit(OIL, PRICE, BARREL));
    units.add(unit(OIL, PRICE));
    units.add(unit(OIL));
    units.add(unit(OIL));
    IntStream.range(0, 3).forEach(i -> units.add(unit(BARREL)));
    IntStream.range(0, 2).forEach(i -> units.add(unit(PRICE)));
    IntStream.range(0, 4).forEach(i -> units.add(unit(BALL)));
    while (units.size() < 32) {
      units.add(unit());
    }
    return MatrixBlock.of(units);
  }

  private static UnitVector unit(int... columns) {
    return new UnitVector(columns, new double[columns.length]);
  }

  /**
   * Two terms with four units each would share 1/2 unit by chance. Two shared units of 32 are 2
   * bits of at most 4; two terms that share no unit have an NPMI of -1.
   */
  @Test
  void npmiIsTheMeanOfAllPairs() {
    assertEquals(.5, COHERENCE.npmi(List.of(OIL, PRICE)), 1e-12);
    assertEquals(.5, COHERENCE.npmi(List.of(PRICE, OIL)), 1e-12);
    assertEquals(.2, COHERENCE.npmi(List.of(PRICE, BARREL)), 1e-12);
    assertEquals(-1, COHERENCE.npmi(List.of(OIL, BALL)), 1e-12);
    assertEquals((.5 - 1 - 1) / 3, COHERENCE.npmi(List.of(OIL, PRICE, BALL)), 1e-12);
  }

  @Test
  void umassIsTheMeanLogOfTheShareThatHoldsTheSecondToo() {
    assertEquals(Math.log(3 / 4.0), COHERENCE.umass(List.of(OIL, PRICE)), 1e-12);
    assertEquals(Math.log(1 / 4.0), COHERENCE.umass(List.of(OIL, BALL)), 1e-12);
  }

  @Test
  void fewerThanTwoTermsSayNothing() {
    assertEquals(0, COHERENCE.npmi(List.of(OIL)));
    assertEquals(0, COHERENCE.umass(List.of()));
  }

  @Test
  void termsInEveryUnitSayNothing() {
    Coherence all = new Coherence(MatrixBlock.of(List.of(unit(0, 1), unit(0, 1))), List.of(0, 1));
    assertEquals(0, all.npmi(List.of(0, 1)));
  }
}
