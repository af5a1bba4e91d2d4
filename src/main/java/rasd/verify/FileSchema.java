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
 * The columns of a file, compared with the columns that are declared for its table.
 *
 * @param names names of the file's columns, in their order
 * @param sound columns whose type in the file is the declared one
 * @param missing columns that are declared, but not in the file
 * @param foreign columns that are in the file, but not declared
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

  /** The columns of Parquet that make up a column, each with its path and type. */
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

  /** Reports columns whose type or order differs from the declaration. */
  void check(String table, Findings findings) {
    List<String> wrong =
        names.stream().filter(name -> !sound.contains(name) && !foreign.contains(name)).toList();
    if (!wrong.isEmpty()) {
      findings.say("%s has columns whose type is not the declared one: %s".formatted(table, wrong));
    }
    List<String> inOrder = names.stream().filter(sound::contains).toList();
    if (!inOrder.equals(List.copyOf(sound))) {
      findings.say(
          "%s does not have its columns in the declared order: %s".formatted(table, names));
    }
  }

  /** Reports columns that are only in the file or only in the declaration. */
  void checkNames(String table, Findings findings) {
    if (!missing.isEmpty()) {
      findings.say(
          "%s lacks columns that this version declares: %s"
              .formatted(table, String.join(", ", missing)));
    }
    if (!foreign.isEmpty()) {
      findings.say(
          "%s has columns that this version does not know: %s"
              .formatted(table, String.join(", ", foreign)));
    }
  }
}
