package rasd.verify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import rasd.tables.Table;

/**
 * The columns of a file beside those that its table is declared to have.
 *
 * @param names in the order of the file
 * @param sound those that are declared, with the types that they have in the file
 * @param missing declared, but not in the file
 * @param foreign in the file, but not declared
 */
record FileSchema(
    List<String> names, Set<String> sound, List<String> missing, List<String> foreign) {

  static FileSchema of(MessageType file, Table table) {
    MessageType declared = table.layout();
    List<String> names = file.getFields().stream().map(Type::getName).toList();
    Set<String> sound = new LinkedHashSet<>();
    List<String> missing = new ArrayList<>();
    for (Type column : declared.getFields()) {
      if (!file.containsField(column.getName())) {
        missing.add(column.getName());
      } else if (leaves(file, column.getName()).equals(leaves(declared, column.getName()))) {
        sound.add(column.getName());
      }
    }
    List<String> foreign = names.stream().filter(name -> !declared.containsField(name)).toList();
    return new FileSchema(names, sound, missing, foreign);
  }

  /** What Parquet has of a column: the path and the type of each of its values. */
  private static List<String> leaves(MessageType schema, String column) {
    List<String> leaves = new ArrayList<>();
    for (ColumnDescriptor leaf : schema.getColumns()) {
      if (leaf.getPath()[0].equals(column)) {
        leaves.add(
            String.join(".", leaf.getPath())
                + " "
                + leaf.getPrimitiveType().getPrimitiveTypeName());
      }
    }
    return leaves;
  }

  /** Says where the file has other columns than a table of this contract. */
  void check(String table, Findings findings) {
    List<String> wrong =
        names.stream().filter(name -> !sound.contains(name) && !foreign.contains(name)).toList();
    if (!wrong.isEmpty()) {
      findings.say("%s has columns of another type: %s".formatted(table, wrong));
    }
    List<String> inOrder = names.stream().filter(sound::contains).toList();
    if (!inOrder.equals(List.copyOf(sound))) {
      findings.say("%s has its columns in another order: %s".formatted(table, names));
    }
  }

  /** Says which columns the contract of this version has more or less. */
  void checkNames(String table, Findings findings) {
    if (!missing.isEmpty()) {
      findings.say(
          "%s lacks columns of this version: %s".formatted(table, String.join(", ", missing)));
    }
    if (!foreign.isEmpty()) {
      findings.say(
          "%s has columns that this version does not know: %s"
              .formatted(table, String.join(", ", foreign)));
    }
  }
}
