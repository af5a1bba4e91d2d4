package rasd.tables;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The slices of the corpus that are compared: the whole, each source, each month, and each value of
 * the fields of {@code articles.metadata} that the user names. If the corpus is sliced by section
 * too, an article of سانا of 2014-10-03 is in all/all, source/سانا, month/2014-10 and
 * section/sport. An article without a source, a date or the field is in no slice of that type.
 *
 * @param fields names of fields of the metadata, in the order of their slices
 */
public record Slices(List<String> fields) implements Serializable {
  /** Both the type and the name of the slice that contains every article. */
  public static final String ALL = "all";

  /** The type of slices by publisher. */
  public static final String OF_SOURCE = "source";

  /** The type of slices by month, which have names such as 2014-10. */
  public static final String OF_MONTH = "month";

  static final String TYPE_COMMENT =
      "all, source, month, or a field of articles.metadata named in slices.fields.";
  static final String SLICE_COMMENT =
      "all, the name of the source, the month as 2014-10, or the value of the field.";

  /** The slice that contains every article. */
  public static final Slice WHOLE = new Slice(ALL, ALL);

  private static final Set<String> BUILT_IN = Set.of(ALL, OF_SOURCE, OF_MONTH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("yyyy-MM", Locale.ROOT);

  /**
   * @throws UserError if a field has the name of a slice type that always exists
   */
  public Slices {
    for (String field : fields) {
      if (BUILT_IN.contains(field)) {
        throw UserError.usage(
            "Invalid slices.fields: %s, must be a field other than all, source and month"
                .formatted(field));
      }
    }
    fields = fields.stream().distinct().toList();
  }

  /** The slices that an article is in: all, source, month, and then the fields in their order. */
  public List<Slice> of(
      @Nullable String source, @Nullable LocalDate publishedOn, Map<String, String> metadata) {
    List<Slice> slices = new ArrayList<>();
    slices.add(WHOLE);
    if (source != null) {
      slices.add(new Slice(OF_SOURCE, source));
    }
    if (publishedOn != null) {
      slices.add(ofMonth(YearMonth.from(publishedOn)));
    }
    for (String field : fields) {
      String name = withoutSpacesAround(metadata.getOrDefault(field, ""));
      if (!name.isEmpty()) {
        slices.add(new Slice(field, name));
      }
    }
    return slices;
  }

  /** The slice of a month. */
  public static Slice ofMonth(YearMonth month) {
    return new Slice(OF_MONTH, MONTH.format(month));
  }

  /** A value without the spaces around it. Other white space is part of the value. */
  private static String withoutSpacesAround(@Nullable String text) {
    if (text == null) {
      return "";
    }
    int begin = 0;
    int end = text.length();
    while (begin < end && text.charAt(begin) == ' ') {
      begin++;
    }
    while (begin < end && text.charAt(end - 1) == ' ') {
      end--;
    }
    return text.substring(begin, end);
  }
}
