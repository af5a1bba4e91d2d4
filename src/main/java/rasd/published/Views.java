package rasd.published;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;

/**
 * SQL that defines a view of each table of a run, under the table's name, and views of the slices
 * of each article and of the lists in tables. A query on these views is the same in every engine.
 */
public final class Views {
  /** The engine for which SQL is written. The constants are named as on the command line. */
  public enum Engine {
    /** DuckDB, from Python, R or its own shell. */
    duckdb,
    /** Spark SQL. */
    spark
  }

  private static final String ARTICLE_SLICES =
      """
      SELECT article_id, story_id, 'source' AS slice_type, source AS slice
      FROM articles WHERE source IS NOT NULL
      UNION ALL
      SELECT article_id, story_id, 'month' AS slice_type, substr(CAST(published_on AS STRING), 1, 7) AS slice
      FROM articles WHERE published_on IS NOT NULL""";
  private static final String EVIDENCE_COLUMNS =
      "context, slice_type, slice, entity_a, entity_b, e.article_id, e.sentence_no";
  private static final String EXEMPLAR_COLUMNS =
      "model_id, topic_id, e.article_id, e.sentence_no, e.text";

  private Views() {}

  /** The statements, without semicolons. */
  public static List<String> of(PublishedRun run, Engine engine) {
    List<String> views = new ArrayList<>();
    for (String table : run.tables()) {
      views.add(view(table, table(run, table, engine), engine));
    }
    views.add(view("article_slices", ARTICLE_SLICES, engine));
    views.add(
        view("evidence", elements(EVIDENCE_COLUMNS, "comentions", "evidence", engine), engine));
    views.add(
        view(
            "topic_exemplars",
            elements(EXEMPLAR_COLUMNS, "topics", "exemplar_sentences", engine),
            engine));
    views.add(view("term_forms", forms(engine), engine));
    return views;
  }

  private static String view(String name, String query, Engine engine) {
    return switch (engine) {
      case duckdb -> "CREATE OR REPLACE VIEW " + name + " AS " + query;
      case spark -> "CREATE OR REPLACE TEMPORARY VIEW " + name + " AS " + query;
    };
  }

  private static String table(PublishedRun run, String table, Engine engine) {
    return switch (engine) {
      case duckdb ->
          run.files(table).stream()
              .map(file -> "'" + place(file, run).replace("'", "''") + "'")
              .collect(Collectors.joining(", ", "FROM read_parquet([", "])"));
      case spark ->
          "SELECT * FROM parquet.`%s`"
              .formatted(place(new Path(run.folder(), table), run).replace("`", "``"));
    };
  }

  /** The full path, without its scheme if it is local. */
  private static String place(Path path, PublishedRun run) {
    try {
      Path whole = path.getFileSystem(run.hadoop()).makeQualified(path);
      return whole.toUri().getScheme().equals("file") ? whole.toUri().getPath() : whole.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String elements(String columns, String table, String list, Engine engine) {
    return switch (engine) {
      case duckdb ->
          "SELECT %s FROM (SELECT *, unnest(%s) AS e FROM %s)".formatted(columns, list, table);
      case spark ->
          "SELECT %s FROM %s LATERAL VIEW explode(%s) x AS e".formatted(columns, table, list);
    };
  }

  private static String forms(Engine engine) {
    return switch (engine) {
      case duckdb ->
          "SELECT term, f.key AS form, f.value AS count"
              + " FROM (SELECT term, unnest(map_entries(forms)) AS f FROM terms)";
      case spark ->
          "SELECT term, x.form, x.count FROM terms LATERAL VIEW explode(forms) x AS form, count";
    };
  }
}
