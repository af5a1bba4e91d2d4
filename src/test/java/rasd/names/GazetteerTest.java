package rasd.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  @Test
  void aPhraseThatIsNotANameIsKnownAndAWordIsRefused() {
    Gazetteer gazetteer =
        Gazetteer.of(
            List.of("id\ttype\tname"), List.of("form\treason", "صلاة المغرب\ta prayer", "العيون"));
    assertTrue(gazetteer.root().then("صلاة").then("المغرب").isNothing());
    assertFalse(gazetteer.root().then("صلاة").isNothing());
    assertTrue(gazetteer.refuses("العيون"));
    assertFalse(gazetteer.refuses("صلاة"));
    assertFalse(gazetteer.refuses("العراق"));
  }

  @Test
  void aNameMayReferToAnEntityOnlyInCertainCompany() {
    Gazetteer gazetteer =
        Gazetteers.of("ain/LOC/العين///", "club/ORG/نادي العين/العين [sport]//", "x/ORG/لجنة///");
    assertEquals("ain", named(gazetteer, "العين").id());
    Entity club = named(gazetteer, "نادي", "العين");
    assertEquals(club, gazetteer.accompanied("العين", EntityType.ORG));
    assertNull(gazetteer.accompanied("العين", EntityType.PER));
    assertNull(gazetteer.accompanied("لجنة", EntityType.ORG));
    assertNull(gazetteer.accompanied("قرية العين", EntityType.ORG));
    assertEquals(
        List.of(new Gazetteer.Accompanied(club, NameCues.CueKind.SPORT, false)),
        gazetteer.root().then("العين").accompanied());
    assertEquals("Unknown kind of cue: king", refusal("a/PER/كيري/جون [king]//"));
  }

  @Test
  void aDecisionAgainstANameHoldsInAnyCompany() {
    Gazetteer gazetteer =
        Gazetteers.of("club/ORG/نادي العين/العين [sport]//").without(List.of("none\tالعين"));
    assertNull(gazetteer.accompanied("العين", EntityType.ORG));
    assertEquals("club", named(gazetteer, "نادي", "العين").id());
  }

  @Test
  void aWordInBracketsPrecedesTheNameAndIsNotPartOfIt() {
    Gazetteer gazetteer = Gazetteers.of("walla/ORG/(موقع) والا/شركة والا//");
    Gazetteer.NameTree end = gazetteer.root().then("موقع").then("والا");
    assertEquals("والا", end.entity().name());
    assertEquals(1, end.outside());
    assertEquals(0, gazetteer.root().then("شركة").then("والا").outside());
    List<String> names = new ArrayList<>();
    gazetteer.forEachName((name, entity) -> names.add(name));
    assertTrue(names.contains("شركة والا"));
    assertFalse(names.contains("موقع والا"));
  }

  @Test
  void aNameAddedLaterGivesWayToOneThatIsKnown() {
    Gazetteer gazetteer = new Gazetteer();
    Entity town = new Entity("town", EntityType.LOC, "العين", null);
    Entity club = new Entity("club", EntityType.ORG, "العين", null);
    gazetteer.addNormalized("مدينة العين", town);
    gazetteer.addNormalized("مدينة العين", club);
    assertEquals(town, named(gazetteer, "مدينة", "العين"));
    assertTrue(gazetteer.has("club"));
    assertFalse(gazetteer.has("sea"));
    assertTrue(gazetteer.mayBegin("مدينة", 0));
    assertTrue(gazetteer.mayBegin("ومدينة", 1));
    assertFalse(gazetteer.mayBegin("العين", 0));
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
