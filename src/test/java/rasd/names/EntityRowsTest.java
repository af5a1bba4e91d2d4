package rasd.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rasd.tables.UserError;

class EntityRowsTest {
  @Test
  void aResultOfWikidataIsReadAsCsv() {
    assertEquals(
        "Q1 PER زرياب الموصلي (Ziryab): زرياب الموصلي|زرياب",
        read(
            "item,itemLabel,itemAltLabel,itemLabelEn,type",
            "http://www.wikidata.org/entity/Q1,زرياب الموصلي,\"زرياب, Ziryab\",Ziryab,PER",
            "http://www.wikidata.org/entity/Q2,Nobody,,Nobody,PER"));
  }

  @Test
  void aResultOfWikidataIsReadAsTsvWithItsMarks() {
    assertEquals(
        "Q1 MISC زرياب (null): زرياب",
        read("?item\t?itemLabel", "<http://www.wikidata.org/entity/Q1>\t\"زرياب\"@ar"));
  }

  @Test
  void aTableOfGeoNamesGivesPlacesWithArabicNames() {
    String columns = "\t".repeat(15);
    assertEquals(
        "geonames:7 LOC وليلي (Volubilis): وليلي|وليلى",
        read("7\tVolubilis\tVolubilis\tOualili,وليلي,وليلى" + columns));
  }

  @Test
  void aBadLineIsNamedByItsNumber() {
    UserError error =
        assertThrows(UserError.class, () -> read("item,itemLabel,type", "Q1,زرياب,KING"));

    assertTrue(error.getMessage().contains("line 2 of mine.csv"), error.getMessage());
  }

  @Test
  void quotationMarksEncloseCommasAndOneAnother() {
    assertEquals(
        "Q1 MISC زرياب (Ziryab, \"the blackbird\"): زرياب|الموصلي",
        read(
            "item,itemLabel,itemAltLabel,itemLabelEn",
            "Q1,زرياب,\"الموصلي, Z\",\"Ziryab, \"\"the blackbird\"\"\""));
    assertTrue(
        assertThrows(UserError.class, () -> read("item,itemLabel", "Q1,\"زرياب\" المغني"))
            .getMessage()
            .contains("line 2 of mine.csv has broken quotation marks"));
  }

  @Test
  void aFileOfAnotherKindIsRefused() {
    assertThrows(UserError.class, () -> read("name;age"));
    assertThrows(UserError.class, () -> read());
    assertThrows(UserError.class, () -> read("item,itemLabel", "Q1"));
  }

  @Test
  void theUsersNamesGiveWayToKnownOnes() {
    Gazetteer gazetteer =
        Gazetteer.of(
            List.of("id\ttype\tname", "ziryab\tPER\tزرياب\t\t"),
            List.of(
                new Gazetteer.NameList(
                    "mine.csv", List.of("item,itemLabel,itemAltLabel", "Q1,زرياب,الموصلي"))),
            List.of("form"));

    Gazetteer.NameTree known = gazetteer.root().then("زرياب");
    Gazetteer.NameTree added = gazetteer.root().then("الموصلي");
    assertEquals("ziryab", known.entity().id());
    assertEquals("Q1", added.entity().id());
  }

  private static String read(String... lines) {
    return EntityRows.read("mine.csv", List.of(lines)).entrySet().stream()
        .map(
            row ->
                "%s %s %s (%s): %s"
                    .formatted(
                        row.getKey().id(),
                        row.getKey().type(),
                        row.getKey().name(),
                        row.getKey().nameLatin(),
                        String.join("|", row.getValue())))
        .collect(Collectors.joining("; "));
  }
}
