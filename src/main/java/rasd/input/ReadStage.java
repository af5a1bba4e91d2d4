package rasd.input;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.Columns.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;
import rasd.bytes.Refusal;
import rasd.bytes.RefusedException;
import rasd.bytes.Utf8;
import rasd.corpus.Iterators;
import rasd.corpus.TimeLimit;
import rasd.pages.LineHint;
import rasd.tables.RunTables;
import rasd.writing.IdRanges;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Reads the input files into one dataset of entries: a row for each record, each refused record,
 * each file, each further part of a file, each hidden file, and each reason for which records of a
 * file were skipped. The column {@link #ENTRY} distinguishes them.
 */
public final class ReadStage {
  /** The column with the name of the {@link EntryKind}. */
  public static final String ENTRY = "entry";

  public static final String DATE_TEXT = "date_text";

  /** The column with the name of the {@link TextKind}. */
  public static final String TEXT_KIND = "text_kind";

  /** The column with the hints for the lines of the text, joined by {@link LineHint#join}. */
  public static final String LINE_HINTS = "line_hints";

  /** The column with the number of records in a file or a part, or of skipped records. */
  public static final String RECORDS = "records";

  public static final String PATH = "path";
  public static final String BYTES = "bytes";
  public static final String SHA256 = "sha256";

  /**
   * The column with the source_path of the record that this record repeats; null if it repeats
   * none.
   */
  public static final String FIRST_PATH = RepeatMarker.FIRST_PATH;

  private static final String MODIFIED = "modified";

  private static final int SAMPLE_LENGTH = 200;

  static final StructType SCHEMA =
      new StructType()
          .add(ENTRY, StringType)
          .add(SOURCE_PATH, StringType)
          .add(RECORD_NO, LongType)
          .add(ARTICLE_ID, StringType)
          .add(SOURCE, StringType)
          .add(URL, StringType)
          .add(TITLE, StringType)
          .add(DATE_TEXT, StringType)
          .add(TEXT_KIND, StringType)
          .add(TEXT, StringType)
          .add(LINE_HINTS, StringType)
          .add(METADATA, DataTypes.createMapType(StringType, StringType))
          .add(REASON, StringType)
          .add(DETAIL, StringType)
          .add(SAMPLE, StringType)
          .add(RECORDS, LongType)
          .add(PATH, StringType)
          .add(BYTES, LongType)
          .add(MODIFIED, LongType)
          .add(SHA256, StringType);

  private final InputSettings settings;

  public ReadStage(InputSettings settings) {
    this.settings = settings;
  }

  /** Whether an entry is of one of these kinds. */
  public static Column is(EntryKind... kinds) {
    return col(ENTRY).isin(Arrays.stream(kinds).map(EntryKind::name).toArray());
  }

  /** Whether the text of a record is of this kind. */
  public static Column isOf(TextKind kind) {
    return col(TEXT_KIND).equalTo(kind.name());
  }

  /**
   * The entries of all files.
   *
   * @param taskBytes approximate number of bytes that one task reads; the rows are the same for any
   *     value
   * @param limit the largest number of records to read from each file
   */
  public Dataset<Row> entries(
      SparkSession session, InputListing listing, long taskBytes, long limit) {
    List<InputPart> parts = new ArrayList<>();
    listing.files().forEach(file -> parts.addAll(InputPart.of(file, settings.partBytes())));
    List<List<InputPart>> bins = InputPart.packed(parts, taskBytes);
    JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
    Broadcast<SerializableConfiguration> hadoop =
        context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
    BinReader reader = new BinReader(settings, limit, hadoop);
    return session
        .createDataFrame(
            context.parallelize(bins, Math.max(1, bins.size())).flatMap(reader), SCHEMA)
        .unionAll(hidden(session, listing));
  }

  private static Dataset<Row> hidden(SparkSession session, InputListing listing) {
    return session.createDataFrame(
        listing.hidden().stream().map(path -> new EntryRow(EntryKind.HIDDEN, path).row()).toList(),
        SCHEMA);
  }

  /** The files from which these entries were read, and the hidden files. */
  public static InputListing listing(Dataset<Row> entries) {
    List<InputFile> files = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    for (Row row :
        entries
            .where(is(EntryKind.FILE, EntryKind.HIDDEN))
            .select(ENTRY, SOURCE_PATH, PATH, BYTES, MODIFIED)
            .collectAsList()) {
      String sourcePath = row.getString(1);
      if (EntryKind.valueOf(row.getString(0)) == EntryKind.HIDDEN) {
        hidden.add(sourcePath);
      } else {
        files.add(new InputFile(row.getString(2), sourcePath, row.getLong(3), row.getLong(4)));
      }
    }
    return new InputListing(List.copyOf(files), List.of(), List.copyOf(hidden));
  }

  /**
   * The entries, except those of the files in the listing. Entries of hidden files are left out,
   * because each run makes them anew.
   */
  public static Dataset<Row> without(InputListing listing, Dataset<Row> entries) {
    List<Row> paths =
        listing.files().stream().map(file -> RowFactory.create(file.sourcePath())).toList();
    StructType path = new StructType().add(SOURCE_PATH, StringType);
    return entries
        .where(not(is(EntryKind.HIDDEN)))
        .join(
            entries.sparkSession().createDataFrame(paths, path),
            new String[] {SOURCE_PATH},
            "left_anti");
  }

  /**
   * The first {@code limit} entries of records and refused records, in the order of source_path and
   * record_no, and all other entries.
   */
  public static Dataset<Row> first(Dataset<Row> entries, long limit) {
    Column isFile = is(EntryKind.FILE, EntryKind.PART, EntryKind.SKIPPED, EntryKind.HIDDEN);
    Dataset<Row> first =
        entries
            .where(not(isFile))
            .orderBy(SOURCE_PATH, RECORD_NO)
            .limit((int) Math.min(limit, Integer.MAX_VALUE));
    return first.unionAll(entries.where(isFile));
  }

  /**
   * The entries, divided into ranges of article_id. A record that repeats others of the same source
   * refers to the first of them in the order of source_path and record_no.
   */
  public static Dataset<Row> inOrder(Dataset<Row> entries, int ranges) {
    return IdRanges.divided(
            entries.select(columns(SCHEMA)), ARTICLE_ID, ranges, ARTICLE_ID, SOURCE_PATH, RECORD_NO)
        .mapPartitions(new RepeatMarker(), Encoders.row(RepeatMarker.SCHEMA));
  }

  private static Column[] columns(StructType schema) {
    return Arrays.stream(schema.fieldNames()).map(name -> col(name)).toArray(Column[]::new);
  }

  /** The entries of records, except records that repeat another. */
  public static Dataset<Row> records(Dataset<Row> entries) {
    return entries.where(is(EntryKind.RECORD).and(col(RepeatMarker.FIRST_PATH).isNull()));
  }

  /** The rows of the table rejects for everything that could not be read. */
  public static Dataset<Row> refusals(Dataset<Row> entries) {
    return RunTables.REJECTS.conform(entries.where(is(EntryKind.REJECT)));
  }

  /** The rows of the table rejects for records that repeat another of the same source. */
  public static Dataset<Row> repeats(Dataset<Row> entries) {
    return RunTables.REJECTS.conform(
        entries
            .where(col(RepeatMarker.FIRST_PATH).isNotNull())
            .withColumn(REASON, lit("repeated_record"))
            .withColumn(DETAIL, detailOfRepeat())
            .withColumn(SAMPLE, substring(col(TEXT), 1, SAMPLE_LENGTH)));
  }

  /**
   * The rows of the table rejects for records that were read, but took too long to become articles.
   *
   * @param ids the article_ids of these records
   */
  public static Dataset<Row> tooSlow(Dataset<Row> entries, Dataset<Row> ids) {
    return RunTables.REJECTS.conform(
        records(entries)
            .join(ids, new String[] {ARTICLE_ID}, "left_semi")
            .withColumn(REASON, lit(Refusal.TOO_SLOW.reason()))
            .withColumn(DETAIL, lit(Refusal.TOO_SLOW.detail()))
            .withColumn(SAMPLE, substring(col(TEXT), 1, SAMPLE_LENGTH)));
  }

  private static Column detailOfRepeat() {
    return concat(
        lit("Repeats a record of the same source: "),
        col(RepeatMarker.FIRST_PATH),
        lit(", record "),
        col(RepeatMarker.FIRST_NO).cast("string"),
        lit("."));
  }

  private record RecordOfFile(InputFile file, RawRecord raw) {}

  /** Reads the parts of one task. */
  private record BinReader(
      InputSettings settings, long limit, Broadcast<SerializableConfiguration> hadoop)
      implements FlatMapFunction<List<InputPart>, Row> {

    @Override
    public Iterator<Row> call(List<InputPart> parts) {
      TimeLimit<RecordOfFile, Row> parser =
          new TimeLimit<>(settings.recordSeconds(), () -> parser(new RecordParser(settings)));
      Configuration configuration = hadoop.value().value();
      return Iterators.concat(
          parts.iterator(),
          part -> rows(part, new PartReader(part, settings, limit, configuration), parser));
    }

    private static Function<RecordOfFile, Row> parser(RecordParser parser) {
      return record -> row(record.file(), record.raw(), parser);
    }

    /** The entries of the part's records, followed by the entries of the part or of the file. */
    private static Iterator<Row> rows(
        InputPart part, PartReader records, TimeLimit<RecordOfFile, Row> parser) {
      InputFile file = part.file();
      Iterator<Row> ofRecords =
          Iterators.map(
              records,
              raw -> {
                Row row = parser.apply(new RecordOfFile(file, raw));
                return row == null ? reject(file, raw, Refusal.TOO_SLOW) : row;
              });
      return Iterators.concat(
          List.<Supplier<Iterator<Row>>>of(() -> ofRecords, () -> ofPart(part, records).iterator())
              .iterator(),
          Supplier::get);
    }

    private static List<Row> ofPart(InputPart part, PartReader records) {
      return part.begin() == 0
          ? ofFile(part.file(), records)
          : List.of(
              new EntryRow(EntryKind.PART, part.file()).with(RECORDS, records.records()).row());
    }

    private static List<Row> ofFile(InputFile file, PartReader records) {
      List<Row> rows = new ArrayList<>();
      rows.add(file(file, records));
      records
          .skipped()
          .forEach(
              (reason, count) ->
                  rows.add(
                      new EntryRow(EntryKind.SKIPPED, file)
                          .with(REASON, reason)
                          .with(RECORDS, count)
                          .row()));
      return rows;
    }

    private static Row row(InputFile file, RawRecord raw, RecordParser parser) {
      if (raw.failure() != null) {
        return reject(file, raw, raw.failure());
      }
      try {
        return record(file, raw, parser.parse(file, raw));
      } catch (RefusedException e) {
        return reject(file, raw, e.refusal());
      }
    }

    private static Row record(InputFile file, RawRecord raw, InputRecord record) {
      return new EntryRow(EntryKind.RECORD, file)
          .with(RECORD_NO, raw.number())
          .with(ARTICLE_ID, record.articleId())
          .with(SOURCE, record.source())
          .with(URL, record.url())
          .with(TITLE, record.title())
          .with(DATE_TEXT, record.date())
          .with(TEXT_KIND, record.kind().name())
          .with(TEXT, record.text())
          .with(LINE_HINTS, LineHint.join(record.hints()))
          .with(METADATA, CollectionConverters.asScala(record.metadata()))
          .row();
    }

    private static Row reject(InputFile file, RawRecord raw, Refusal refusal) {
      return new EntryRow(EntryKind.REJECT, file)
          .with(RECORD_NO, raw.number())
          .with(REASON, refusal.reason())
          .with(DETAIL, refusal.detail())
          .with(SAMPLE, Utf8.sample(raw.bytes(), SAMPLE_LENGTH))
          .row();
    }

    private static Row file(InputFile file, PartReader records) {
      return new EntryRow(EntryKind.FILE, file)
          .with(PATH, file.path())
          .with(BYTES, file.bytes())
          .with(MODIFIED, file.modified())
          .with(RECORDS, records.records())
          .with(SHA256, records.sha256())
          .row();
    }
  }

  /** An entry that is being filled; columns that are not set stay null. */
  private static final class EntryRow {
    private final @Nullable Object[] values = new Object[SCHEMA.length()];

    EntryRow(EntryKind kind, InputFile file) {
      this(kind, file.sourcePath());
    }

    EntryRow(EntryKind kind, String sourcePath) {
      with(ENTRY, kind.name()).with(SOURCE_PATH, sourcePath);
    }

    EntryRow with(String column, @Nullable Object value) {
      values[SCHEMA.fieldIndex(column)] = value;
      return this;
    }

    Row row() {
      return RowFactory.create(values);
    }
  }
}
