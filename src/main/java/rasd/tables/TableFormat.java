package rasd.tables;

import java.util.List;
import java.util.Map;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.spark.sql.execution.datasources.parquet.SparkToParquetSchemaConverter;
import org.apache.spark.sql.internal.SQLConf;

/**
 * How a table is laid out in Parquet, as Spark itself would do it.
 *
 * @param footer what a file says of itself: Spark's version, and its schema with the comments
 */
record TableFormat(MessageType schema, Map<String, String> footer, ParquetProperties properties) {

  static TableFormat of(Table table) {
    MessageType schema = new SparkToParquetSchemaConverter(new SQLConf()).convert(table.schema());
    Map<String, String> footer =
        Map.of(
            "org.apache.spark.version",
            org.apache.spark.package$.MODULE$.SPARK_VERSION_SHORT(),
            "org.apache.spark.sql.parquet.row.metadata",
            table.schema().json());
    return new TableFormat(schema, footer, properties(table, schema));
  }

  /** Least and greatest values help readers where rows are sorted, and cost time elsewhere. */
  private static ParquetProperties properties(Table table, MessageType schema) {
    List<String> key = table.key();
    ParquetProperties.Builder properties =
        ParquetProperties.builder().withSizeStatisticsEnabled(false);
    for (ColumnDescriptor column : schema.getColumns()) {
      String name = column.getPath()[0];
      properties.withStatisticsEnabled(
          String.join(".", column.getPath()), key.contains(name) || isNumber(column));
    }
    return properties.build();
  }

  private static boolean isNumber(ColumnDescriptor column) {
    return column.getPath().length == 1
        && column.getPrimitiveType().getPrimitiveTypeName() != PrimitiveTypeName.BINARY;
  }

  /** How many columns of the file a column of the table is. */
  int leaves(Column column) {
    return (int) schema.getPaths().stream().filter(path -> path[0].equals(column.name())).count();
  }
}
