package rasd.clusters;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rasd.topics.Fence;

class KMeansSearchTest {
  private static final double[][] POINTS = {{0, 0}, {0, 2}, {10, 0}, {10, 2}, {20, 1}};

  @Test
  void pointsThatLieTogetherHaveOneCentre() {
    KMeansSearch.Clustering found = new KMeansSearch(POINTS, 3, 20).best(10, 1);
    int[] clusters = found.clusters();
    assertEquals(clusters[0], clusters[1]);
    assertEquals(clusters[2], clusters[3]);
    assertNotEquals(clusters[0], clusters[2]);
    assertNotEquals(clusters[4], clusters[2]);
    assertEquals(4, found.cost());
    assertArrayEquals(new double[] {0, 1}, found.centres()[clusters[0]]);
  }

  @Test
  void theSameSeedFindsTheSame() {
    KMeansSearch search = new KMeansSearch(POINTS, 2, 20);
    assertArrayEquals(search.best(3, 5).clusters(), search.best(3, 5).clusters());
  }

  @Test
  void oneCentreIsTheMean() {
    assertArrayEquals(new double[] {8, 1}, new KMeansSearch(POINTS, 1, 20).best(1, 1).centres()[0]);
  }

  @Test
  void ofCentresAsNearTheFirstIsTaken() {
    assertEquals(0, KMeansSearch.nearest(new double[] {1}, new double[][] {{0}, {2}}));
    assertEquals(1, KMeansSearch.nearest(new double[] {1.1}, new double[][] {{0}, {2}}));
  }

  @Test
  void theSilhouetteComparesTheOwnCentreWithTheNextOne() {
    assertEquals(.75, Silhouette.of(new double[] {4, 1, 9}, 1));
    assertEquals(-.75, Silhouette.of(new double[] {4, 1, 9}, 0));
    assertEquals(0, Silhouette.of(new double[] {3}, 0));
    assertEquals(0, Silhouette.of(new double[] {0, 0}, 0));
  }

  @Test
  void theFenceLiesOneAndAHalfQuartileDistancesBeyondTheThirdQuartile() {
    assertEquals(6 + 1.5 * 4, Fence.of(new double[] {6, 2, 4, 1, 3, 5, 7, 0}), 1e-12);
  }

  @Test
  void distancesFromSeveralPointsAreThoseFromEachToTheLastBit() {
    Random random = new Random(2);
    double[] one = random.doubles(7).toArray();
    double[][] others = new double[11][];
    Arrays.setAll(others, i -> random.doubles(7).toArray());
    double[] distances = KMeansSearch.squaredDistances(one, others);
    for (int i = 0; i < others.length; i++) {
      assertEquals(KMeansSearch.squaredDistance(one, others[i]), distances[i]);
    }
  }

  /**
   * The search skips distances; the result must be the same as if all centres were compared each
   * time.
   */
  @Test
  void everyPointIsInTheClusterOfItsNearestCentre() {
    Random random = new Random(1);
    double[][] points = new double[500][];
    Arrays.setAll(points, i -> random.doubles(5).toArray());
    KMeansSearch.Clustering found = new KMeansSearch(points, 12, 1000).best(3, 7);
    double cost = 0;
    for (int i = 0; i < points.length; i++) {
      int nearest = KMeansSearch.nearest(points[i], found.centres());
      assertEquals(nearest, found.clusters()[i]);
      cost += KMeansSearch.squaredDistance(points[i], found.centres()[nearest]);
    }
    assertEquals(cost, found.cost());
  }
}
