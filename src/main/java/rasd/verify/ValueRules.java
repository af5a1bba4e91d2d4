package rasd.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.parquet.io.api.Binary;
import org.jspecify.annotations.Nullable;
import rasd.published.TableRow;
import rasd.tables.Table;
import rasd.tables.TableColumn;

/** Checks the rules of a table's declaration for the values and the order of its rows. */
final class ValueRules {
  /** The rules of one column. */
  private record Rule(String table, TableColumn column, Set<Binary> labels) {
    void check(@Nullable Object value, Findings findings) {
      if (value == null) {
        if (column.isRequired()) {
          add("is null", "", findings);
        }
      } else if (value instanceof Binary text) {
        if (text.length() == 0 && !column.mayBeBlank()) {
          add("is blank", "", findings);
        } else if (!labels.isEmpty() && !labels.contains(text)) {
          add("is not one of its labels", Key.shown(text), findings);
        }
      } else if (value instanceof Number number) {
        double measure = number.doubleValue();
        boolean isInRange = measure >= column.lowOrInfinite() && measure <= column.highOrInfinite();
        if (!isInRange || Double.isInfinite(measure)) {
          add("is out of its range", Key.shown(number), findings);
        }
      }
    }

    private void add(String what, String example, Findings findings) {
      findings.add("%s.%s %s".formatted(table, column.name(), what), () -> example);
    }
  }

  private final String table;
  private final List<Rule> rules = new ArrayList<>();
  private final List<String> key;
  private List<@Nullable Object> last = List.of();

  /**
   * @param columns the columns that the table's files have with the declared types
   */
  ValueRules(Table table, Set<String> columns) {
    this.table = table.name();
    for (TableColumn column : table.columns()) {
      if (columns.contains(column.name()) && !column.isNested()) {
        rules.add(
            new Rule(
                table.name(),
                column,
                column.labels().stream().map(Binary::fromString).collect(Collectors.toSet())));
      }
    }
    this.key = columns.containsAll(table.key()) ? table.key() : List.of();
  }

  void check(TableRow row, Findings findings) {
    for (Rule rule : rules) {
      rule.check(row.valueOrNull(rule.column().name()), findings);
    }
    checkOrder(row, findings);
  }

  private void checkOrder(TableRow row, Findings findings) {
    List<@Nullable Object> next = new ArrayList<>();
    key.forEach(column -> next.add(row.valueOrNull(column)));
    if (!last.isEmpty()) {
      int order = compare(last, next);
      if (order == 0) {
        findings.add(table + " has a key more than once", () -> Key.text(next));
      } else if (order > 0) {
        findings.add(
            table + " has rows that are not in the order of their keys", () -> Key.text(next));
      }
    }
    last = next;
  }

  private static int compare(List<@Nullable Object> left, List<@Nullable Object> right) {
    for (int i = 0; i < left.size(); i++) {
      int order = compare(left.get(i), right.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /**
   * Compares texts by their bytes, as they were sorted. Null has no place in the order; it has been
   * reported before.
   */
  private static int compare(@Nullable Object left, @Nullable Object right) {
    if (left instanceof Binary text && right instanceof Binary other) {
      return Arrays.compareUnsigned(text.getBytesUnsafe(), other.getBytesUnsafe());
    }
    return left instanceof Number number && right instanceof Number other
        ? Long.compare(number.longValue(), other.longValue())
        : 0;
  }
}
