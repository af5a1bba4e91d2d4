package rasd.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rasd.names.NameCues.CueKind;
import rasd.tables.UserError;

class NameCuesTest {
  private final NameCues cues =
      NameCues.parse(
          List.of(
              "title\tالكاتب",
              "# title\tالشاعر",
              "",
              "title\tالسيد  الدكتور",
              "role\tالدكتور",
              "break\tهو",
              "ending\tوف يفا"));

  @Test
  void aWordMayHaveSeveralKinds() {
    assertEquals(Set.of(CueKind.TITLE), cues.of("السيد"));
    assertEquals(Set.of(CueKind.TITLE, CueKind.ROLE), cues.of("الدكتور"));
    assertEquals(Set.of(), cues.of("اجتماع"));
    assertEquals(Set.of("السيد", "الدكتور", "هو", "وف", "يفا"), cues.all());
  }

  @Test
  void aConjunctionMayPrecedeALongWord() {
    assertEquals(Set.of(CueKind.TITLE), cues.of("والسيد"));
    assertEquals(Set.of(CueKind.TITLE), cues.of("فالسيد"));
    assertEquals(Set.of(), cues.of("بالسيد"));
    assertEquals(Set.of(), cues.of("وهو"));
    assertTrue(cues.has("السيد"));
    assertFalse(cues.has("والسيد"));
  }

  @Test
  void aFamilyEndingFollowsTwoLettersOrMore() {
    assertTrue(cues.hasFamilyEnding("سلطانوف"));
    assertTrue(cues.hasFamilyEnding("كروف"));
    assertTrue(cues.hasFamilyEnding("زخاروفيفا"));
    assertFalse(cues.hasFamilyEnding("خوف"));
    assertFalse(cues.hasFamilyEnding("موقف"));
    assertFalse(cues.hasFamilyEnding("سلطان"));
    assertFalse(cues.hasFamilyEnding(""));
  }

  @Test
  void anUnknownKindIsRefused() {
    UserError error =
        assertThrows(UserError.class, () -> NameCues.parse(List.of("kind\twords", "king\tالملك")));
    assertEquals("Unknown kind of cue: king", error.getMessage());
  }
}
