package rasd.clusters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModelChoiceTest {
  private static Trial trial(
      int k, long seed, double cost, double stability, double npmi, double silhouette) {
    return new Trial(
        k,
        seed,
        new double[k][1],
        cost,
        new ModelMeasures(List.of(), npmi, 0, 0, 0),
        silhouette,
        new double[] {stability, stability},
        0);
  }

  private static String chosen(Trial... trials) {
    Trial chosen = ModelChoice.of(List.of(trials));
    return chosen.k() + "/" + chosen.seed();
  }

  @Test
  void ofTheSeedsOfOneNumberTheOneOfLeastCostStands() {
    assertEquals("5/2", chosen(trial(5, 1, .7, .9, .5, .3), trial(5, 2, .6, .8, .4, .2)));
    assertEquals("5/1", chosen(trial(5, 1, .6, .9, .5, .3), trial(5, 2, .6, .8, .4, .2)));
  }

  @Test
  void aModelThatIsLessStableAndLessCoherentIsOut() {
    assertEquals("9/1", chosen(trial(5, 1, .7, .8, .4, .9), trial(9, 1, .5, .8, .5, .1)));
  }

  @Test
  void aLittleMoreCoherenceDoesNotOutweighStability() {
    assertEquals("5/1", chosen(trial(5, 1, .7, .8, .4, .2), trial(9, 1, .5, .5, .405, .9)));
    assertEquals("9/1", chosen(trial(5, 1, .7, .8, .4, .2), trial(9, 1, .5, .5, .42, .9)));
  }

  @Test
  void whereOneIsMoreStableAndOneMoreCoherentTheSilhouetteDecides() {
    assertEquals("9/1", chosen(trial(5, 1, .7, .9, .4, .2), trial(9, 1, .5, .8, .5, .3)));
    assertEquals("5/1", chosen(trial(5, 1, .7, .9, .4, .3), trial(9, 1, .5, .8, .5, .3)));
  }
}
