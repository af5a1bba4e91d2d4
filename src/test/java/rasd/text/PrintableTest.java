package rasd.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PrintableTest {
  @Test
  void lettersStayAsTheyAre() {
    assertEquals("قال وزير الخارجية: «نعم»\u200F", Printable.of("قال وزير الخارجية: «نعم»\u200F"));
  }

  @Test
  void aTitleCannotMoveTheCursorOrBeginALine() {
    assertEquals("a\\{001B}[2Jb\\n\\{0007}c\\{009B}d", Printable.of("a\u001B[2Jb\n\u0007c\u009Bd"));
    assertEquals("a\\tb\\rc\\{2028}", Printable.of("a\tb\rc\u2028"));
  }

  @Test
  void aNameCannotTurnTheOrderOfLetters() {
    assertEquals("gpj\\{202E}.exe\\{2067}", Printable.of("gpj\u202E.exe\u2067"));
  }

  @Test
  void anAddressKeepsItsHostAndLosesItsPassword() {
    assertEquals(
        "s3a://***@bucket/a and http://host/b@c",
        Printable.withoutSecrets("s3a://AKIA:s3cr3t@bucket/a and http://host/b@c"));
  }
}
