package rasd.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rasd.lexicon.FormCount;
import rasd.lexicon.Lexicon;
import rasd.lexicon.NeighbourCounts;
import rasd.lexicon.TermDecisions;
import rasd.lexicon.WordLists;

class LookUpsTest {
  private static final Lexicon LEXICON =
      new Lexicon(
          List.of(new FormCount("وزير", 5, Map.of("وزير", 5L))),
          Map.of(),
          new WordLists(List.of(), List.of(), TermDecisions.NONE),
          new NeighbourCounts());

  @Test
  void aFormIsFoundAsTheLexiconHasIt() {
    LookUps lookUps = new LookUps(LEXICON, 10);
    for (String form : List.of("وزير", "والوزير", "g20", "سفير")) {
      assertEquals(LEXICON.of(form), lookUps.of(form));
      assertEquals(LEXICON.of(form), lookUps.of(form), "again");
    }
  }

  @Test
  void noMoreFormsAreRememberedThanMayBe() {
    LookUps lookUps = new LookUps(LEXICON, 2);
    Lexicon.LexiconEntry ambassador = lookUps.of("سفير");
    lookUps.of("نائب");
    assertSame(ambassador, lookUps.of("سفير"));
    lookUps.of("رئيس");
    assertNotSame(ambassador, lookUps.of("سفير"));
    assertEquals(ambassador, lookUps.of("سفير"));
  }
}
