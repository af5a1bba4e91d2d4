package rasd.names;

import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import com.univocity.parsers.csv.UnescapedQuoteHandling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rasd.article.EntityType;
import rasd.tables.UserError;

/**
 * Reads a user's file of names: a file in the form of {@code conf/entities.tsv}, the result of a
 * Wikidata query saved as CSV or TSV (columns item, itemLabel, and optionally itemAltLabel,
 * itemLabelEn, type) or a table of GeoNames (19 columns without a header).
 *
 * <p>Not handled: line breaks within a field.
 */
final class EntityRows {
  private static final String HEADER = "id\ttype\tname";
  private static final String ITEM = "item";
  private static final String LABEL = "itemLabel";
  private static final String ALIASES = "itemAltLabel";
  private static final String ENGLISH = "itemLabelEn";
  private static final String TYPE = "type";
  private static final int GEONAMES_COLUMNS = 19;
  private static final int GEONAMES_NAME = 1;
  private static final int GEONAMES_ALTERNATE = 3;

  private final String file;
  private final Map<Entity, List<String>> entities = new LinkedHashMap<>();
  private final CsvParser csv = csv();

  private EntityRows(String file) {
    this.file = file;
  }

  /**
   * Each entity with all its Arabic names, of which the first is shown.
   *
   * @param file the file as the user named it
   * @throws UserError if a line cannot be read; the message has its number
   */
  static Map<Entity, List<String>> read(String file, Collection<String> lines) {
    List<String> all = List.copyOf(lines);
    String first = all.isEmpty() ? "" : all.get(0);
    if (first.startsWith(HEADER)) {
      return GazetteerFile.parse(all);
    }
    EntityRows rows = new EntityRows(file);
    if (first.split("\t", -1).length == GEONAMES_COLUMNS) {
      rows.readGeoNames(all);
    } else {
      rows.readWikidata(all);
    }
    return rows.entities;
  }

  /**
   * Reads lines with {@code geonameid, name, asciiname, alternatenames, …} and leaves out places
   * without an Arabic name.
   */
  private void readGeoNames(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String[] fields = lines.get(i).split("\t", -1);
      if (fields.length != GEONAMES_COLUMNS) {
        throw bad(i, "has %d columns, must have %d".formatted(fields.length, GEONAMES_COLUMNS));
      }
      List<String> names =
          Arrays.stream(fields[GEONAMES_ALTERNATE].split(",", -1))
              .map(String::strip)
              .filter(EntityRows::isArabic)
              .distinct()
              .toList();
      if (!names.isEmpty()) {
        add("geonames:" + fields[0], EntityType.LOC, names, fields[GEONAMES_NAME], i);
      }
    }
  }

  private void readWikidata(List<String> lines) {
    char separator = lines.isEmpty() || lines.get(0).indexOf('\t') < 0 ? ',' : '\t';
    List<String> header =
        lines.isEmpty()
            ? List.of()
            : fields(lines, 0, separator).stream()
                .map(name -> name.startsWith("?") ? name.substring(1) : name)
                .toList();
    if (!header.contains(ITEM) || !header.contains(LABEL)) {
      throw UserError.usage(
          "names.more: %s is not a file of names. Its header must be that of conf/entities.tsv"
                  .formatted(file)
              + " (id, type, name, …) or have Wikidata's columns item and itemLabel,"
              + " or it must be a table of GeoNames with 19 columns, without a header.");
    }
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        addItem(header, fields(lines, i, separator), i);
      }
    }
  }

  private void addItem(List<String> header, List<String> fields, int line) {
    if (fields.size() != header.size()) {
      throw bad(line, "has %d columns, must have %d".formatted(fields.size(), header.size()));
    }
    String item = bare(field(header, fields, ITEM));
    List<String> names = new ArrayList<>(List.of(bare(field(header, fields, LABEL))));
    for (String alias : bare(field(header, fields, ALIASES)).split("[|,،]", -1)) {
      names.add(alias.strip());
    }
    List<String> arabic = names.stream().filter(EntityRows::isArabic).distinct().toList();
    if (!arabic.isEmpty()) {
      String id = item.substring(item.lastIndexOf('/') + 1);
      String english = bare(field(header, fields, ENGLISH));
      add(id, type(field(header, fields, TYPE), line), arabic, english, line);
    }
  }

  private void add(String id, EntityType type, List<String> names, String english, int line) {
    if (id.isBlank()) {
      throw bad(line, "has no id");
    }
    Entity entity = new Entity(id, type, names.get(0), english.isBlank() ? null : english.strip());
    entities.merge(entity, names, EntityRows::joined);
  }

  private static List<String> joined(List<String> names, List<String> others) {
    List<String> all = new ArrayList<>(names);
    others.stream().filter(name -> !all.contains(name)).forEach(all::add);
    return all;
  }

  private static String field(List<String> header, List<String> fields, String column) {
    int at = header.indexOf(column);
    return at < 0 ? "" : fields.get(at);
  }

  /**
   * The plain text of a field, which Wikidata's TSV has as {@code "سيرغي لافروف"@ar} or {@code
   * <http://…/Q58217>}.
   */
  private static String bare(String field) {
    String text = field.replaceFirst("@[A-Za-z-]+$", "").strip();
    boolean isEnclosed =
        text.length() > 1
            && ((text.startsWith("<") && text.endsWith(">"))
                || (text.startsWith("\"") && text.endsWith("\"")));
    return isEnclosed ? text.substring(1, text.length() - 1) : text;
  }

  private EntityType type(String field, int line) {
    String type = bare(field).toUpperCase(Locale.ROOT);
    if (type.isEmpty()) {
      return EntityType.MISC;
    }
    try {
      return EntityType.valueOf(type);
    } catch (IllegalArgumentException e) {
      throw bad(line, "has the type " + field + ", must be PER, LOC, ORG or MISC");
    }
  }

  private static CsvParser csv() {
    CsvParserSettings settings = new CsvParserSettings();
    settings.setUnescapedQuoteHandling(UnescapedQuoteHandling.RAISE_ERROR);
    settings.setNullValue("");
    settings.setEmptyValue("");
    settings.setMaxCharsPerColumn(-1);
    return new CsvParser(settings);
  }

  /** The fields of a line. In CSV, a comma within quotation marks does not separate fields. */
  private List<String> fields(List<String> lines, int line, char separator) {
    if (separator != ',') {
      return List.of(lines.get(line).split(String.valueOf(separator), -1));
    }
    try {
      @Nullable String[] fields = csv.parseLine(lines.get(line));
      return fields == null ? List.of() : List.of(fields);
    } catch (TextParsingException e) {
      throw bad(line, "has broken quotation marks");
    }
  }

  private static boolean isArabic(@Nullable String name) {
    return name != null
        && name.codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }

  private UserError bad(int line, String fault) {
    return UserError.usage("names.more: line %d of %s %s".formatted(line + 1, file, fault));
  }
}
