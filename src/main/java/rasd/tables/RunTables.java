package rasd.tables;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.Columns.*;

/** The tables about the run itself. */
public final class RunTables {
  private RunTables() {}

  public static final Table REJECTS =
      Table.named("rejects", "One row per refused record.")
          .key(SOURCE_PATH, StringType, "File of the record, relative to its input.")
          .key(RECORD_NO, LongType, "Ordinal of the record in its file, or its byte offset.")
          .from(0)
          .required(REASON, StringType, "The reason, as a word to group by.")
          .optional(DETAIL, StringType, "The reason, as a sentence.")
          .optional(SAMPLE, StringType, "The first 200 characters of the record.")
          .build();

  public static final Table QUALITY =
      Table.named("quality", "One row per check of the run, and per kind of item that it left out.")
          .key(ENTITY, StringType, "What was checked: the name of a table, or input.")
          .key(
              INSTANCE,
              StringType,
              "Which part of the table or the input was checked; * for the whole.")
          .key(METRIC, StringType, "What was measured.")
          .optional(VALUE, DoubleType, "The measured value.")
          .optional(THRESHOLD, DoubleType, "The bound with which the value was compared.")
          .optional(
              PASSED,
              BooleanType,
              "Whether the value is within the bound; null if there is no bound.")
          .required(SEVERITY, StringType, "How much the result matters.")
          .oneOf("info", "warning", "error")
          .optional(NOTE, StringType, "What the value means.")
          .build();
}
