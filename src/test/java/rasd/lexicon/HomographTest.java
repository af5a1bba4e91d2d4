package rasd.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import rasd.lexicon.Affixes.Paradigm;
import rasd.lexicon.Homograph.Sense;

class HomographTest {
  private static final int NOUN = WordSetting.of(Affixes.NONE);
  private static final int VERB =
      WordSetting.of(new Affixes(Paradigm.PERFECT, "", false, "", "", ""));
  private static final int FOR = Neighbour.of("في");
  private static final int ALREADY = Neighbour.of("قد");
  private static final int OTHER = Neighbour.of("بعيد");

  private static final Lexicon.LexiconEntry OPINION = new Lexicon.LexiconEntry("الرأي", "رأي");
  private static final Lexicon.LexiconEntry SAW = new Lexicon.LexiconEntry("رأى", "رأى");

  private static Homograph homograph(int ofNoun, int ofVerb) {
    SettingModel model = new SettingModel();
    model.add(NOUN, new long[] {NeighbourCounts.packed(Neighbour.before(FOR), 1000)});
    model.add(VERB, new long[] {NeighbourCounts.packed(Neighbour.before(ALREADY), 1000)});
    return new Homograph(
        List.of(new Sense(OPINION, NOUN, ofNoun, "رأي"), new Sense(SAW, VERB, ofVerb, "رأى")),
        model.weights());
  }

  @Test
  void theNeighbourDecides() {
    assertEquals(OPINION, homograph(0, 0).entry(homograph(0, 0).sense("راي", FOR, OTHER)));
    assertEquals(SAW, homograph(0, 0).entry(homograph(0, 0).sense("راي", ALREADY, OTHER)));
  }

  @Test
  void withoutEvidenceTheMoreFrequentWordIsTaken() {
    assertEquals(0, homograph(-100, -900).sense("راي", OTHER, OTHER));
    assertEquals(1, homograph(-900, -100).sense("راي", OTHER, OTHER));
    assertEquals(0, homograph(-100, -100).sense("راي", OTHER, OTHER));
  }

  @Test
  void theUsualWordIsThatOfMostTokens() {
    assertEquals(OPINION, homograph(-100, -900).usual());
    assertEquals(SAW, homograph(-900, -100).usual());
    assertEquals(OPINION, homograph(-100, -100).usual());
  }

  @Test
  void theSpellingOfOneOfTheWordsDecides() {
    assertEquals(0, homograph(-900, -100).sense("رأي", OTHER, OTHER));
    assertEquals(1, homograph(-100, -900).sense("رأى", OTHER, OTHER));
    assertEquals(1, homograph(-100, -900).sense("رَأَى", OTHER, OTHER));
  }
}
