package rasd.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rasd.article.EntityType;
import rasd.article.LineLabel;
import rasd.article.PageDate.DateRole;
import rasd.article.Quote;
import rasd.tables.ArticleTables;
import rasd.tables.Columns;
import rasd.tables.NameTables;
import rasd.tables.QuoteTables;
import rasd.tables.RunTables;
import rasd.tables.Table;
import rasd.text.CalendarSystem;
import rasd.text.Granularity;
import rasd.text.TokenKind;

/** Checks that a table allows exactly the labels that its rows can have. */
class LabelsTest {
  static Stream<Arguments> columns() {
    return Stream.of(
        column(
            ArticleTables.DATES, Columns.CALENDAR, CalendarSystem.values(), CalendarSystem::label),
        column(ArticleTables.DATES, Columns.GRANULARITY, Granularity.values(), Granularity::label),
        column(ArticleTables.DATES, Columns.ROLE, DateRole.values(), DateRole::label),
        column(ArticleTables.PAGE_LINES, Columns.LABEL, LineLabel.values(), LineLabel::label),
        column(ArticleTables.TOKENS, Columns.KIND, TokenKind.values(), TokenKind::label),
        column(QuoteTables.QUOTES, Columns.STYLE, Quote.Style.values(), Quote.Style::label),
        column(NameTables.MENTIONS, Columns.TYPE, EntityType.values(), EntityType::name),
        column(NameTables.ENTITIES, Columns.TYPE, EntityType.values(), EntityType::name),
        column(NameTables.REFUSED_NAMES, Columns.TYPE, EntityType.values(), EntityType::name),
        column(RunTables.QUALITY, Columns.SEVERITY, Severity.values(), Severity::label));
  }

  @ParameterizedTest(name = "{0}.{1}")
  @MethodSource("columns")
  void aTableAllowsTheLabelsThatAreMade(Table table, String column, List<String> made) {
    List<String> allowed =
        table.columns().stream()
            .filter(declared -> declared.name().equals(column))
            .findFirst()
            .orElseThrow()
            .labels();
    assertEquals(made, allowed);
  }

  private static <T> Arguments column(
      Table table, String column, T[] values, Function<T, String> label) {
    return arguments(table, column, Arrays.stream(values).map(label).toList());
  }
}
