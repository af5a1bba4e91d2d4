package rasd.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasd.lexicon.AffixModel.Scored;
import rasd.lexicon.Affixes.Paradigm;

class SettingModelTest {
  private static final Affixes IMPERFECT = new Affixes(Paradigm.IMPERFECT, "", false, "ي", "", "");
  private static final int NOUN = WordSetting.of(Affixes.NONE);
  private static final int VERB = WordSetting.of(IMPERFECT);
  private static final long IN = NeighbourCounts.packed(Neighbour.before(Neighbour.of("في")), 50);
  private static final long NOT = NeighbourCounts.packed(Neighbour.before(Neighbour.of("لم")), 50);

  @Test
  void neighboursTellANounFromAVerb() {
    SettingModel model = new SettingModel();
    for (int form = 0; form < 10; form++) {
      model.add(NOUN, new long[] {IN});
      model.add(VERB, new long[] {NOT});
    }
    assertTrue(model.evidence(VERB, new long[] {NOT}) > 0);
    assertTrue(model.evidence(NOUN, new long[] {NOT}) < 0);
    assertTrue(model.evidence(NOUN, new long[] {IN, NOT}) < model.evidence(NOUN, new long[] {IN}));
  }

  @Test
  void neighboursTellTheSharesOfReadings() {
    SettingModel model = new SettingModel();
    model.add(NOUN, new long[] {IN, IN, IN, IN, IN, IN});
    model.add(VERB, new long[] {NOT, NOT, NOT, NOT, NOT, NOT});
    List<Scored> readings =
        List.of(
            new Scored(new Segmentation(Affixes.NONE, "يعد"), 0),
            new Scored(new Segmentation(IMPERFECT, "عد"), 0));
    double[] shares = ReadingShares.of(readings, new long[] {IN, NOT, NOT, NOT}, model.weights());
    assertEquals(1, shares[0] + shares[1], 1e-9);
    assertTrue(shares[0] > 0.05 && shares[0] < 0.4);
    assertTrue(ReadingShares.of(readings, new long[] {IN}, model.weights())[0] > 0.9);
  }

  @Test
  void neighboursThatWereNeverSeenTellNothing() {
    assertEquals(0, new SettingModel().evidence(NOUN, new long[] {IN}));
  }

  @Test
  void aSideIsToldFromTheOther() {
    int neighbour = Neighbour.of("في");
    assertTrue(Neighbour.before(neighbour) != neighbour);
    assertEquals(neighbour, NeighbourCounts.neighbour(NeighbourCounts.packed(neighbour, 7)));
    assertEquals(7, NeighbourCounts.times(NeighbourCounts.packed(neighbour, 7)));
    assertEquals(Neighbour.ofShape("المكتب"), Neighbour.ofShape("العراق"));
  }
}
