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
      Table.named("rejects", "One row per record refused.")
          .key(SOURCE_PATH, StringType, "File of the record, relative to its input.")
          .key(RECORD_NO, LongType, "Ordinal of the record in its file, or its byte offset.")
          .from(0)
          .required(REASON, StringType, "Why: a word to group by.")
          .optional(DETAIL, StringType, "Why: a sentence.")
          .optional(SAMPLE, StringType, "The first 200 characters of the record.")
          .build();

  public static final Table QUALITY =
      Table.named("quality", "One row per check of the run, and per thing it left out.")
          .key(ENTITY, StringType, "What was checked: a table, or input, terms, names, topics.")
          .key(INSTANCE, StringType, "Which part of it; * for the whole.")
          .key(METRIC, StringType, "What was measured.")
          .optional(VALUE, DoubleType, "The value measured.")
          .optional(THRESHOLD, DoubleType, "The bound it was held against.")
          .optional(PASSED, BooleanType, "Whether it kept the bound; null when there is none.")
          .required(SEVERITY, StringType, "How much it matters.")
          .oneOf("info", "warning", "error")
          .optional(NOTE, StringType, "What it means, for a reader.")
          .build();
}
