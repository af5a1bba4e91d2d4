package rasd.clusters;

import java.util.Arrays;
import java.util.Random;
import rasd.measures.VectorMath;

/**
 * Searches for good centres of k-means for points that fit into the memory of one machine. It
 * starts many times from k-means++ (Arthur and Vassilvitskii 2007, with several candidates per
 * step) and keeps the result with the lowest cost; ties are broken by the earlier start.
 */
public final class KMeansSearch {
  /**
   * Centres and their cost.
   *
   * @param cost sum of the points' squared distances to their nearest centre
   * @param clusters the nearest centre of each point
   */
  @SuppressWarnings("ArrayRecordComponent") // Instances are never compared.
  record Clustering(double[][] centres, double cost, int[] clusters) {}

  /** An allowance for the rounding errors of distances, which are far smaller. */
  private static final double SLACK = 1e-9;

  private static final int SIDE_BY_SIDE = 4;

  private final double[][] points;
  private final int k;
  private final int iterations;

  /**
   * @param k number of centres, at most the number of distinct points
   */
  KMeansSearch(double[][] points, int k, int iterations) {
    this.points = points;
    this.k = k;
    this.iterations = iterations;
  }

  Clustering best(int starts, long seed) {
    Random random = new Random(seed);
    Clustering best = descend(start(random));
    for (int i = 1; i < starts; i++) {
      Clustering next = descend(start(random));
      if (next.cost < best.cost) {
        best = next;
      }
    }
    return best;
  }

  private double[][] start(Random random) {
    int tries = 2 + (int) StrictMath.log(k);
    double[][] centres = new double[k][];
    double[] nearest = new double[points.length];
    Arrays.fill(nearest, Double.MAX_VALUE);
    centres[0] = points[random.nextInt(points.length)];
    for (int c = 1; c < k; c++) {
      approach(nearest, centres[c - 1]);
      centres[c] = farPoint(nearest, tries, random);
    }
    return centres;
  }

  private void approach(double[] nearest, double[] centre) {
    double[] distances = squaredDistances(centre, points);
    for (int i = 0; i < points.length; i++) {
      nearest[i] = Math.min(nearest[i], distances[i]);
    }
  }

  /**
   * Draws some points with a probability proportional to their squared distance from the nearest
   * centre, and returns the one that would lower the cost most.
   */
  private double[] farPoint(double[] nearest, int tries, Random random) {
    double whole = VectorMath.sum(nearest);
    int chosen = 0;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < tries; i++) {
      int drawn = draw(nearest, random.nextDouble() * whole);
      double[] with = nearest.clone();
      approach(with, points[drawn]);
      double cost = VectorMath.sum(with);
      if (cost < least) {
        least = cost;
        chosen = drawn;
      }
    }
    return points[chosen];
  }

  private static int draw(double[] shares, double at) {
    double left = at;
    for (int i = 0; i < shares.length; i++) {
      left -= shares[i];
      if (left < 0) {
        return i;
      }
    }
    return shares.length - 1;
  }

  /**
   * Improves the centres until no point changes its cluster, or the number of iterations is
   * reached. The distances of a point from other centres are computed only if another centre may
   * have become the nearest: no centre can come nearer by more than the longest distance that any
   * centre has moved (Hamerly 2010). The result is the same as if all distances were computed.
   */
  private Clustering descend(double[][] start) {
    double[][] centres = start;
    int[] clusters = new int[points.length];
    double[] others = new double[points.length]; // Lower bounds of distances from other centres.
    Arrays.fill(clusters, -1);
    double cost = 0;
    boolean moved = true;
    for (int i = 0; i < iterations && moved; i++) {
      moved = false;
      cost = 0;
      for (int point = 0; point < points.length; point++) {
        int before = clusters[point];
        double own =
            before < 0 ? Double.MAX_VALUE : squaredDistance(points[point], centres[before]);
        if (Math.sqrt(own) >= others[point] * (1 - SLACK) - SLACK) {
          double[] distances = squaredDistances(points[point], centres);
          clusters[point] = VectorMath.least(distances);
          own = distances[clusters[point]];
          others[point] = Math.sqrt(VectorMath.leastOther(distances, clusters[point]));
        }
        cost += own;
        moved |= before != clusters[point];
      }
      if (moved) {
        double[][] next = means(clusters, centres);
        double way = longestWay(centres, next);
        Arrays.setAll(others, point -> others[point] - way);
        centres = next;
      }
    }
    return new Clustering(centres, cost, clusters);
  }

  private static double longestWay(double[][] from, double[][] to) {
    double longest = 0;
    for (int c = 0; c < from.length; c++) {
      longest = Math.max(longest, squaredDistance(from[c], to[c]));
    }
    return Math.sqrt(longest);
  }

  /** The new centres. A centre that has lost all its points does not move. */
  private double[][] means(int[] clusters, double[][] before) {
    double[][] means = new double[k][points[0].length];
    int[] sizes = new int[k];
    for (int i = 0; i < points.length; i++) {
      double[] mean = means[clusters[i]];
      sizes[clusters[i]]++;
      for (int j = 0; j < mean.length; j++) {
        mean[j] += points[i][j];
      }
    }
    for (int c = 0; c < k; c++) {
      for (int j = 0; j < means[c].length; j++) {
        means[c][j] = sizes[c] == 0 ? before[c][j] : means[c][j] / sizes[c];
      }
    }
    return means;
  }

  /** The number of the nearest centre; ties are broken by the lower number. */
  public static int nearest(double[] point, double[][] centres) {
    return VectorMath.least(squaredDistances(point, centres));
  }

  /**
   * The squared distances of one point from others. Each distance is the same sum as in {@link
   * #squaredDistance}, but four are computed side by side, because a processor must wait before it
   * can add to the same sum again.
   */
  public static double[] squaredDistances(double[] one, double[][] others) {
    double[] distances = new double[others.length];
    int last = others.length - others.length % SIDE_BY_SIDE;
    for (int i = 0; i < last; i += SIDE_BY_SIDE) {
      putFour(one, others, i, distances);
    }
    for (int i = last; i < others.length; i++) {
      distances[i] = squaredDistance(one, others[i]);
    }
    return distances;
  }

  private static void putFour(double[] one, double[][] others, int first, double[] distances) {
    double[] a = others[first];
    double[] b = others[first + 1];
    double[] c = others[first + 2];
    double[] d = others[first + 3];
    double toA = 0;
    double toB = 0;
    double toC = 0;
    double toD = 0;
    for (int i = 0; i < one.length; i++) {
      double at = one[i];
      toA += (at - a[i]) * (at - a[i]);
      toB += (at - b[i]) * (at - b[i]);
      toC += (at - c[i]) * (at - c[i]);
      toD += (at - d[i]) * (at - d[i]);
    }
    distances[first] = toA;
    distances[first + 1] = toB;
    distances[first + 2] = toC;
    distances[first + 3] = toD;
  }

  static double squaredDistance(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      double difference = one[i] - other[i];
      sum += difference * difference;
    }
    return sum;
  }
}
