package rasd.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rasd.article.EntityType;
import rasd.article.LineLabel;
import rasd.article.PageDate.DateRole;
import rasd.article.PublicationDate.DayOrigin;
import rasd.article.Quote;
import rasd.calendar.CalendarSystem;
import rasd.calendar.Granularity;
import rasd.slices.BurstStage;
import rasd.slices.ItemKind;
import rasd.tables.ArticleTables;
import rasd.tables.Columns;
import rasd.tables.Context;
import rasd.tables.FormDecision;
import rasd.tables.NameTables;
import rasd.tables.QuoteTables;
import rasd.tables.RunTables;
import rasd.tables.SliceTables;
import rasd.tables.Table;
import rasd.tables.Tables;
import rasd.tables.TopicTables;
import rasd.text.TokenKind;
import rasd.topics.TopicUnits;

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
        column(
            ArticleTables.ARTICLES, Columns.PUBLISHED_FROM, DayOrigin.values(), DayOrigin::label),
        column(
            NameTables.ENTITY_NAMES, Columns.DECISION, FormDecision.values(), FormDecision::label),
        column(NameTables.COMENTIONS, Columns.CONTEXT, Context.values(), Context::label),
        column(NameTables.ENTITY_NETWORK, Columns.CONTEXT, Context.values(), Context::label),
        column(
            SliceTables.BURSTS,
            Columns.KIND,
            BurstStage.KINDS.toArray(ItemKind[]::new),
            ItemKind::label),
        column(TopicTables.TOPIC_MODELS, Columns.UNIT, TopicUnits.values(), TopicUnits::label),
        column(RunTables.QUALITY, Columns.SEVERITY, Severity.values(), Severity::label));
  }

  @Test
  void everyColumnOfLabelsIsTested() {
    Set<String> tested =
        columns()
            .map(Arguments::get)
            .map(column -> ((Table) column[0]).name() + "." + column[1])
            .collect(Collectors.toSet());
    Set<String> declared =
        Tables.ALL.stream()
            .flatMap(
                table ->
                    table.columns().stream()
                        .filter(column -> !column.labels().isEmpty())
                        .map(column -> table.name() + "." + column.name()))
            .collect(Collectors.toSet());
    assertEquals(declared, tested);
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
