package rasd.tables;

import java.util.Map;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.schema.MessageType;
import org.apache.spark.sql.execution.datasources.parquet.SparkToParquetSchemaConverter;
import org.apache.spark.sql.internal.SQLConf;

/**
 * How a table is laid out in Parquet, as Spark itself would do it.
 *
 * @param footer what a file says of itself: Spark's version, and its schema with the comments
 */
record TableFormat(MessageType schema, Map<String, String> footer, ParquetProperties properties) {
  /** Sizes and levels of each page, which nobody reads, would be counted value by value. */
  private static final ParquetProperties PROPERTIES =
      ParquetProperties.builder().withSizeStatisticsEnabled(false).build();

  static TableFormat of(Table table) {
    MessageType schema = new SparkToParquetSchemaConverter(new SQLConf()).convert(table.schema());
    Map<String, String> footer =
        Map.of(
            "org.apache.spark.version",
            org.apache.spark.package$.MODULE$.SPARK_VERSION_SHORT(),
            "org.apache.spark.sql.parquet.row.metadata",
            table.schema().json());
    return new TableFormat(schema, footer, PROPERTIES);
  }

  /** How many columns of the file a column of the table is. */
  int leaves(Column column) {
    return (int) schema.getPaths().stream().filter(path -> path[0].equals(column.name())).count();
  }
}
