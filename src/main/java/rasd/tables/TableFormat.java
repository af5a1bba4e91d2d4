package rasd.tables;

import java.util.Map;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.schema.MessageType;
import org.apache.spark.sql.execution.datasources.parquet.SparkToParquetSchemaConverter;
import org.apache.spark.sql.internal.SQLConf;

/**
 * The layout of a table in Parquet, the same that Spark itself would choose.
 *
 * @param footer metadata of a file: Spark's version, and the schema with its comments
 */
public record TableFormat(
    MessageType schema, Map<String, String> footer, ParquetProperties properties) {
  /**
   * How values are written. Statistics of the sizes and levels of each page are off: nobody reads
   * them, and Parquet would count them value by value.
   */
  private static final ParquetProperties PROPERTIES =
      ParquetProperties.builder().withSizeStatisticsEnabled(false).build();

  public static TableFormat of(Table table) {
    MessageType schema = new SparkToParquetSchemaConverter(new SQLConf()).convert(table.schema());
    Map<String, String> footer =
        Map.of(
            "org.apache.spark.version",
            org.apache.spark.package$.MODULE$.SPARK_VERSION_SHORT(),
            "org.apache.spark.sql.parquet.row.metadata",
            table.schema().json());
    return new TableFormat(schema, footer, PROPERTIES);
  }

  /** The number of columns of the file that make up a column of the table. */
  public int leaves(TableColumn column) {
    return (int) schema.getPaths().stream().filter(path -> path[0].equals(column.name())).count();
  }
}
