package rasd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import rasd.article.EntityType;
import rasd.article.LineLabel;
import rasd.article.PageDate;
import rasd.article.Quote;
import rasd.tables.ArticleTables;
import rasd.tables.NameTables;
import rasd.tables.QuoteTables;
import rasd.tables.Table;
import rasd.tables.TableColumn;
import rasd.text.CalendarSystem;
import rasd.text.Granularity;
import rasd.text.TokenKind;

/**
 * A column whose values are those of an enum declares all of them and no others: a run would stop
 * at a value that is not declared.
 */
class LabelsTest {
  @Test
  void theLabelsOfColumnsAreThoseOfTheirEnums() {
    assertLabels(ArticleTables.PAGE_LINES, "label", LineLabel.values(), LineLabel::label);
    assertLabels(ArticleTables.TOKENS, "kind", TokenKind.values(), TokenKind::label);
    assertLabels(ArticleTables.DATES, "calendar", CalendarSystem.values(), CalendarSystem::label);
    assertLabels(ArticleTables.DATES, "granularity", Granularity.values(), Granularity::label);
    assertLabels(ArticleTables.DATES, "role", PageDate.DateRole.values(), PageDate.DateRole::label);
    assertLabels(NameTables.MENTIONS, "type", EntityType.values(), EntityType::name);
    assertLabels(NameTables.ENTITIES, "type", EntityType.values(), EntityType::name);
    assertLabels(NameTables.REFUSED_NAMES, "type", EntityType.values(), EntityType::name);
    assertLabels(QuoteTables.QUOTES, "style", Quote.Style.values(), Quote.Style::label);
  }

  private static <E> void assertLabels(
      Table table, String column, E[] values, Function<E, String> label) {
    List<String> declared =
        table.columns().stream()
            .filter(one -> one.name().equals(column))
            .map(TableColumn::labels)
            .findFirst()
            .orElseThrow();
    assertEquals(
        Arrays.stream(values).map(label).sorted().toList(),
        declared.stream().sorted().toList(),
        table.name() + "." + column);
  }
}
