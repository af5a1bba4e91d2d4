package rasd.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rasd.PublishedTables;
import rasd.tables.UserError;

class PublishedRunTest {
  @TempDir Path folder;
  private PublishedRun run;

  @BeforeEach
  void publish() throws Exception {
    try (PublishedTables tables = PublishedTables.in(folder)) {
      tables.with(
          "dishes",
          """
          select * from (values
            ('كشري', 3::bigint, 0.5::double, true, date '2014-10-15', map {'كشرى': 1::bigint, 'كشري': 2::bigint},
             [{'article_id': 'a', 'sentence_no': 1}, {'article_id': 'b', 'sentence_no': 4}]),
            ('فول', 4::bigint, null, false, null, map {'فول': 4::bigint}, []),
            (null, 5::bigint, 1.5, null, null, null, null)
          ) as t(name, count, share, is_hot, first_on, forms, evidence)
          """);
      run = PublishedRun.at(tables.publish().toString());
    }
  }

  @Test
  void valuesOfAllTypesAreRead() {
    List<String> rows = new ArrayList<>();
    run.table("dishes")
        .columns("name", "count", "share", "is_hot", "first_on")
        .forEach(
            row ->
                rows.add(
                    "%s %d %s %s %s"
                        .formatted(
                            row.textOrNull("name"),
                            row.whole("count"),
                            row.measure("share"),
                            row.truth("is_hot"),
                            row.day("first_on"))));

    assertEquals(
        List.of("كشري 3 0.5 true 2014-10-15", "فول 4 NaN false null", "null 5 1.5 false null"),
        rows);
  }

  @Test
  void mapsAndListsAreReadOrPassedOver() {
    List<Object> rows = new ArrayList<>();
    run.table("dishes")
        .columns("count", "forms", "evidence")
        .forEach(
            row -> {
              if (row.whole("count") != 4) {
                rows.add(row.counts("forms"));
                rows.add(row.texts("evidence.article_id"));
                rows.add(row.wholes("evidence.sentence_no"));
              }
            });

    assertEquals(
        List.of(
            Map.of("كشرى", 1L, "كشري", 2L),
            List.of("a", "b"),
            List.of(1L, 4L),
            Map.of(),
            List.of(),
            List.of()),
        rows);
  }

  @Test
  void onlyRowsWithTheTextsArePassedOn() {
    List<String> names = new ArrayList<>();
    run.table("dishes")
        .where("name", List.of("فول", "ملوخية"))
        .forEach(row -> names.add(row.text("name")));
    run.table("dishes").where("name", List.of()).forEach(row -> names.add("none"));

    assertEquals(List.of("فول"), names);
  }

  @Test
  void textsLeadToValuesWithoutBeingDecoded() {
    Texts<Integer> prices = Texts.of(Map.of("فول", 7));
    List<Integer> found = new ArrayList<>();
    run.table("dishes").columns("name").forEach(row -> found.add(row.lookUp("name", prices)));

    assertEquals(Arrays.asList(null, 7, null), found);
  }

  @Test
  void aColumnThatIsNotThereIsNullAndATableThatIsNotThereHasNoRows() {
    List<LocalDate> days = new ArrayList<>();
    run.table("dishes").columns("name", "eaten_on").forEach(row -> days.add(row.day("eaten_on")));
    run.table("drinks").columns("name").forEach(row -> days.add(LocalDate.EPOCH));

    assertEquals(Arrays.asList(null, null, null), days);
    assertEquals(0, run.rows("drinks"));
    assertEquals(3, run.rows("dishes"));
  }

  @Test
  void aFolderWithoutARunIsRefused() {
    UserError error =
        assertThrows(UserError.class, () -> PublishedRun.at(folder.resolve("no").toString()));

    assertTrue(error.getMessage().endsWith("Name the output folder of a run."), error.getMessage());
  }
}
