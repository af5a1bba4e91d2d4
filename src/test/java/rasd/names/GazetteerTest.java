package rasd.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.article.EntityType;
import rasd.tables.UserError;

/** Here, slashes stand for tabs. */
class GazetteerTest {
  private static final String LAVROV =
      "lavrov/PER/سيرغي لافروف/لافروف | سيرجي لافروف/Sergey Lavrov/Q58217";

  @Test
  void allNamesOfARowAreOneEntity() {
    Gazetteer gazetteer = Gazetteers.of(LAVROV);
    Entity lavrov = new Entity("lavrov", EntityType.PER, "سيرغي لافروف", "Sergey Lavrov");
    assertEquals(lavrov, named(gazetteer, "سيرغي", "لافروف"));
    assertEquals(lavrov, named(gazetteer, "سيرجي", "لافروف"));
    assertEquals(lavrov, named(gazetteer, "لافروف"));
    assertNull(named(gazetteer, "سيرغي"));
    assertTrue(gazetteer.entities().contains(lavrov));
  }

  @Test
  void namesAreNormalizedAndPartedAsTextsAre() {
    Gazetteer gazetteer =
        Gazetteers.of("isis/ORG/تنظيم «داعش»/الدولة الإسلاميّة//", "un/ORG/يُونسكو///");
    assertEquals("isis", named(gazetteer, "تنظيم", "داعش").id());
    assertEquals("isis", named(gazetteer, "الدولة", "الاسلامية").id());
    assertEquals("un", named(gazetteer, "يونسكو").id());
  }

  @Test
  void anEmptyFieldIsUnknown() {
    Gazetteer gazetteer = Gazetteers.of("a/MISC/داعش// /", "", "b/ORG/ناتو///");
    assertNull(named(gazetteer, "داعش").nameLatin());
    assertEquals(EntityType.ORG, named(gazetteer, "ناتو").type());
  }

  @Test
  void aNameMayStandTwiceInARow() {
    assertEquals("a", named(Gazetteers.of("a/ORG/داعش/داعش | داعِش//"), "داعش").id());
  }

  @Test
  void aNameOfTwoEntitiesIsRefused() {
    assertEquals(
        "In the gazetteer, جون كيري is a name of a and of b; remove it from one of them",
        refusal("a/PER/كيري/جون كيري//", "b/PER/جون/جون كيري//"));
    assertEquals(
        "In the gazetteer, لجنة is a name of a and of b; remove it from one of them",
        refusal("a/ORG/لجنةُ///", "b/ORG/لجنة///"));
  }

  @Test
  void anIdOfTwoRowsIsRefused() {
    assertEquals(
        "The gazetteer has two rows with the id a", refusal("a/PER/كيري///", "a/PER/جون///"));
    assertEquals(
        "The gazetteer has two rows with the id a", refusal("a/PER/كيري/جون//", "a/PER/كيري///"));
  }

  @ParameterizedTest
  @CsvSource({"a", "a/PER/كيري", "a/PER/كيري/", "/PER/كيري//", "a/PER/ //", "a/PER/ /كيري/"})
  void aRowWithoutIdOrNameIsRefused(String row) {
    assertTrue(
        refusal(row)
            .startsWith(
                "A line of the gazetteer must have id, type, name, aliases and name_latin"));
  }

  @ParameterizedTest
  @CsvSource({"a/per/كيري//", "a//كيري//", "a/GPE/كيري//"})
  void aTypeOfNoKindIsRefused(String row) {
    assertTrue(refusal(row).startsWith("A type in the gazetteer must be PER, LOC, ORG or MISC: a"));
  }

  @Test
  void aNameWithoutAWordIsRefused() {
    assertEquals("The gazetteer has a name without a word: «-»", refusal("a/PER/كيري/-//"));
  }

  @Test
  void placesOfCldrJoinTheRowWithTheirId() {
    Gazetteer gazetteer = Gazetteers.of("IQ/LOC/جمهورية العراق//Republic of Iraq/");
    assertEquals("Republic of Iraq", named(gazetteer, "العراق").nameLatin());
    assertEquals("IQ", named(gazetteer, "العراق").id());
  }

  @Test
  void placesOfCldrGiveWayToOtherRows() {
    Gazetteer gazetteer = Gazetteers.of("x/PER/دمشق///");
    assertEquals("x", named(gazetteer, "دمشق").id());
    assertTrue(gazetteer.entities().stream().noneMatch(e -> e.id().equals("damascus")));
  }

  @Test
  void aFormOfTheListOfNoNamesIsNoPlace() {
    Gazetteer gazetteer =
        Gazetteer.of(
            List.of("id\ttype\tname"), List.of("form\treason", "عُمان\tfor a test", "", "دمشق"));
    assertNull(named(gazetteer, "عمان"));
    assertNull(named(gazetteer, "دمشق"));
    assertEquals("IQ", named(gazetteer, "العراق").id());
  }

  @Test
  void theGazetteerOfTheJobIsSound() throws IOException {
    Gazetteer gazetteer =
        Gazetteer.of(
            Files.readAllLines(Path.of("conf/entities.tsv")),
            Files.readAllLines(Path.of("conf/not-names.tsv")));
    assertEquals(named(gazetteer, "لافروف"), named(gazetteer, "سيرغي", "لافروف"));
    assertEquals(named(gazetteer, "سوريا"), named(gazetteer, "سورية"));
    assertEquals("IQ", named(gazetteer, "العراق").id());
    assertEquals("damascus", named(gazetteer, "دمشق").id());
    assertNull(named(gazetteer, "السورية"));
    assertNull(named(gazetteer, "العيون"));
    Entity kerry = named(gazetteer, "كيري");
    Entity kirby = named(gazetteer, "كيربي");
    assertNotNull(kerry);
    assertTrue(kirby == null || !kirby.id().equals(kerry.id()));
  }

  private static String refusal(String... rows) {
    return assertThrows(UserError.class, () -> Gazetteers.of(rows)).getMessage().replace('\t', '/');
  }

  private static Entity named(Gazetteer gazetteer, String... words) {
    Gazetteer.NameTree node = gazetteer.root();
    for (String word : words) {
      node = node == null ? null : node.then(word);
    }
    return node == null ? null : node.entity();
  }
}
