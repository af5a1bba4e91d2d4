package rasd.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidateFinderTest {
  private static final long SHINGLE = 8;
  private static final long BAND = 1;
  private static final long WHOLE = 2;
  private static final int MOST_FREQUENT = 3;

  @Test
  void textsThatShareAShingleAreCandidatesWithOnePointOfEvidence() {
    assertEquals(
        List.of(new CandidatePair(1, 2, false, 1, 30)),
        candidates(new Posting(SHINGLE, 1, 10, 40), new Posting(SHINGLE, 2, 20, 30)));
  }

  @Test
  void aShingleOfManyTextsIsAFormula() {
    CandidateFinder finder = new CandidateFinder(MOST_FREQUENT);

    assertFalse(finder.isFormula(List.of(texts(SHINGLE, MOST_FREQUENT))));
    assertTrue(finder.isFormula(List.of(texts(SHINGLE, MOST_FREQUENT + 1))));
    assertFalse(finder.isFormula(List.of(texts(BAND, MOST_FREQUENT + 1))));
    assertEquals(3, candidates(texts(SHINGLE, MOST_FREQUENT)).size());
  }

  @Test
  void copiesMakeNoFormula() {
    Posting[] copies = texts(SHINGLE, MOST_FREQUENT + 1);
    copies[1] = new Posting(SHINGLE, 2, copies[0].text(), 50);

    assertFalse(new CandidateFinder(MOST_FREQUENT).isFormula(List.of(copies)));
  }

  @Test
  void copiesCountAsOneText() {
    assertEquals(
        List.of(new CandidatePair(1, 5, false, 1, 30)),
        candidates(
            new Posting(SHINGLE, 1, 10, 30),
            new Posting(SHINGLE, 2, 10, 30),
            new Posting(SHINGLE, 3, 10, 30),
            new Posting(SHINGLE, 4, 10, 30),
            new Posting(SHINGLE, 5, 20, 30)));
  }

  @Test
  void copiesAreCandidatesWithTheFirstOfThem() {
    assertEquals(
        List.of(new CandidatePair(1, 2, true, 0, 30), new CandidatePair(1, 3, true, 0, 30)),
        candidates(
            new Posting(WHOLE, 1, 10, 30),
            new Posting(WHOLE, 2, 10, 30),
            new Posting(WHOLE, 3, 10, 30)));
  }

  @Test
  void aSharedBandIsEvidenceEnough() {
    CandidatePair candidate = candidates(texts(BAND, 2)).get(0);

    assertTrue(candidate.evidence() >= CandidatePair.leastEvidence(100_000));
  }

  @Test
  void manyTextsInABandArePairedWithTheFullestAlone() {
    Posting[] texts = texts(BAND, CandidateFinder.MOST_PAIRED + 1);
    texts[7] = new Posting(BAND, 8, 8, 1000);

    List<CandidatePair> candidates = candidates(texts);

    assertEquals(CandidateFinder.MOST_PAIRED, candidates.size());
    assertTrue(candidates.stream().allMatch(pair -> pair.a() == 8 || pair.b() == 8));
  }

  @Test
  void theFirstOfAPairIsTheOneWithTheSmallerIdAsText() {
    long greatest = -1; // ffffffffffffffff

    assertEquals(
        List.of(new CandidatePair(1, greatest, false, 1, 30)),
        candidates(new Posting(SHINGLE, greatest, 10, 30), new Posting(SHINGLE, 1, 20, 30)));
  }

  @Test
  void aShortTextNeedsOneSharedKeyAndALongOneSeveral() {
    assertTrue(CandidatePair.leastEvidence(50) <= 1);
    assertTrue(CandidatePair.leastEvidence(400) > 5);
  }

  private static Posting[] texts(long key, int count) {
    Posting[] texts = new Posting[count];
    for (int i = 0; i < count; i++) {
      texts[i] = new Posting(key, i + 1, i + 1, 50);
    }
    return texts;
  }

  private static List<CandidatePair> candidates(Posting... group) {
    List<CandidatePair> candidates = new ArrayList<>();
    new CandidateFinder(MOST_FREQUENT).find(List.of(group), candidates::add);
    return candidates;
  }
}
