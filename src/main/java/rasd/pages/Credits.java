package rasd.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The origin of a text, as its datelines, bylines and source notes give it: {@code دبي، الإمارات
 * (CNN)--} and {@code نقلاً عن الأهرام} give one place and two agencies.
 *
 * @param place where the text was written, or null
 * @param agencies agencies and papers, each once
 * @param authors the authors, each once
 */
public record Credits(@Nullable String place, List<String> agencies, List<String> authors) {
  /** The credits of a text about whose origin nothing is known. */
  static final Credits NONE = new Credits(null, List.of(), List.of());

  private static final String COMMA = "\u060C ";

  boolean isEmpty() {
    return equals(NONE);
  }

  Credits with(Dateline dateline) {
    return new Credits(
        place == null ? dateline.place() : place,
        joined(agencies, dateline.agencies()),
        joined(authors, Stream.ofNullable(dateline.byline()).toList()));
  }

  /** These credits, followed by the others. */
  Credits and(Credits others) {
    return new Credits(
        place == null ? others.place : place,
        joined(agencies, others.agencies),
        joined(authors, others.authors));
  }

  Credits withAgencies(List<String> named) {
    return new Credits(place, joined(agencies, named), authors);
  }

  Credits withAuthors(List<String> named) {
    return new Credits(place, agencies, joined(authors, named));
  }

  private static List<String> joined(List<String> before, List<String> named) {
    List<String> joined = new ArrayList<>(before);
    named.stream().filter(name -> !joined.contains(name)).forEach(joined::add);
    return List.copyOf(joined);
  }

  /** The agencies, separated by commas; null if there are none. */
  public @Nullable String agency() {
    return agencies.isEmpty() ? null : String.join(COMMA, agencies);
  }

  /** The authors, separated by commas; null if there are none. */
  public @Nullable String byline() {
    return authors.isEmpty() ? null : String.join(COMMA, authors);
  }
}
