package rasd.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rasd.article.EntityType;
import rasd.tables.UserError;

/**
 * Tags are given by number: 0 is outside names, 1 begins and 2 continues the name of a person, 3
 * and 4 that of a place.
 */
class TagModelTest {
  private static float[] weights(float... first) {
    float[] all = new float[TagModel.TAGS.size()];
    System.arraycopy(first, 0, all, 0, first.length);
    return all;
  }

  private static float[][] transitions() {
    return new float[TagModel.TAGS.size()][TagModel.TAGS.size()];
  }

  private static final Map<String, float[]> WEIGHTS =
      Map.of(
          "given", weights(0, 3, 0),
          "family", weights(0, 1, 2),
          "town", weights(0, 0, 0, 1, 2.5f),
          "common", weights(2));

  private static int[] tags(float[][] transitions, String... words) {
    List<List<String>> features = new ArrayList<>();
    for (String word : words) {
      features.add(List.of(word, "unknown"));
    }
    return new TagModel(WEIGHTS, transitions).tags(features);
  }

  @Test
  void theTagsWithTheLargestSumAreChosen() {
    assertArrayEquals(new int[] {1, 2, 0}, tags(transitions(), "given", "family", "common"));
    assertArrayEquals(new int[] {0, 1, 2}, tags(transitions(), "common", "family", "family"));
    assertArrayEquals(new int[0], tags(transitions()));
  }

  @Test
  void aNameDoesNotGoOnBeforeItHasBegun() {
    assertArrayEquals(new int[] {3}, tags(transitions(), "town"));
    assertArrayEquals(new int[] {0, 3}, tags(transitions(), "common", "town"));
    assertArrayEquals(new int[] {1, 3, 4}, tags(transitions(), "given", "town", "town"));
  }

  @Test
  void aTagGivesAWeightToTheNext() {
    float[][] transitions = transitions();
    transitions[0][1] = -4;
    assertArrayEquals(new int[] {0}, tags(transitions, "given"));
    transitions[1][0] = 9;
    assertArrayEquals(new int[] {1, 0}, tags(transitions, "given", "family"));
  }

  @Test
  void aTagHasATypeAndMayFollowItsOwnBeginning() {
    assertEquals(EntityType.PER, TagModel.type(1));
    assertEquals(EntityType.LOC, TagModel.type(4));
    assertTrue(TagModel.isBeginning(1));
    assertFalse(TagModel.isBeginning(2));
    assertTrue(TagModel.isInside(2));
    assertFalse(TagModel.isInside(1));
    assertFalse(TagModel.isInside(TagModel.OUTSIDE));
    assertTrue(TagModel.mayFollow(1, 2));
    assertTrue(TagModel.mayFollow(2, 2));
    assertTrue(TagModel.mayFollow(2, 3));
    assertFalse(TagModel.mayFollow(0, 2));
    assertFalse(TagModel.mayFollow(1, 4));
  }

  @Test
  void aModelIsReadAsItWasWritten() throws IOException {
    List<String> lines = written();
    assertEquals("rasd names model 1", lines.get(0));
    assertEquals("O\t0\t-4.0\t0\t0\t0\t0\t0\t0\t0", lines.get(1));
    assertEquals("common\t2.0\t0\t0\t0\t0\t0\t0\t0\t0", lines.get(10));
    TagModel read = TagModel.read(lines);
    assertArrayEquals(new int[] {0}, read.tags(List.of(List.of("given"))));
    assertArrayEquals(new int[] {3}, read.tags(List.of(List.of("town"))));
  }

  @Test
  void whatIsNotAModelIsRefusedWithItsLine() throws IOException {
    assertRefused("names.model must begin with «rasd names model 1»: «x»", List.of("x"));
    assertRefused("names.model is incomplete: it ends after 9 lines", written().subList(0, 9));
    assertRefused("names.model is incomplete: it ends after 0 lines", List.of());
    List<String> lines = written();
    lines.set(11, "family\t1");
    assertRefused("Line 12 of names.model has 2 columns, must have 10", lines);
    lines.set(11, "family\t0\tone\t0\t0\t0\t0\t0\t0\t0");
    assertRefused("Line 12 of names.model: one is not a number", lines);
    assertTrue(TagModel.read(written().subList(0, 10)).tags(List.of(List.of("town")))[0] == 0);
  }

  private static List<String> written() throws IOException {
    float[][] transitions = transitions();
    transitions[0][1] = -4;
    StringWriter out = new StringWriter();
    new TagModel(WEIGHTS, transitions).write(out);
    return new ArrayList<>(out.toString().lines().toList());
  }

  private static void assertRefused(String message, List<String> lines) {
    assertEquals(message, assertThrows(UserError.class, () -> TagModel.read(lines)).getMessage());
  }
}
