package rasd.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import rasd.measures.ChiSquare;

class TestFamilyTest {
  /** Values of G2, two of which have the same p. */
  private static final List<Double> RATIOS = List.of(0.008, 3.9, -3.9, 12.1, 1.1, -7.7);

  @Test
  void aQValueIsTheLeastOfPTimesTestsOverRankFromItsRankOn() {
    TestFamily family = family(RATIOS);
    for (double ratio : RATIOS) {
      assertEquals(expected(ratio), family.qValue(ratio), "of " + ratio);
    }
  }

  /** The q-value by its definition, where equal tests have the last of their ranks. */
  private static double expected(double ratio) {
    List<Double> sorted =
        RATIOS.stream().map(TestFamilyTest::p).sorted(Comparator.naturalOrder()).toList();
    double least = 1;
    for (int i = sorted.lastIndexOf(p(ratio)); i < sorted.size(); i++) {
      least =
          Math.min(least, sorted.get(i) * sorted.size() / (sorted.lastIndexOf(sorted.get(i)) + 1));
    }
    return least;
  }

  private static double p(double ratio) {
    return ChiSquare.tail(Math.abs(ratio));
  }

  @Test
  void equalTestsHaveEqualQValuesWhateverTheirSign() {
    TestFamily family = family(RATIOS);
    assertEquals(family.qValue(3.9), family.qValue(-3.9));
  }

  @Test
  void theOnlyTestHasItsOwnProbability() {
    assertEquals(p(3.9), family(List.of(3.9)).qValue(3.9));
  }

  @Test
  void aTestMadeSeveralTimesIsSeveralTests() {
    TestFamily.TestCollector tests = new TestFamily.TestCollector();
    tests.add(3.9, 2);
    tests.add(0.008, 1);
    assertEquals(family(List.of(3.9, 3.9, 0.008)).qValue(3.9), tests.build().qValue(3.9));
  }

  @Test
  void manyTestsAreAFamilyToo() {
    List<Double> many = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      many.add(i / 100.0);
    }
    assertEquals(1, family(many).qValue(0));
  }

  private static TestFamily family(List<Double> ratios) {
    TestFamily.TestCollector tests = new TestFamily.TestCollector();
    ratios.forEach(tests::add);
    return tests.build();
  }
}
