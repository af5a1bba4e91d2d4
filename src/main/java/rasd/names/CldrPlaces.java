package rasd.names;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rasd.article.EntityType;
import rasd.text.Folding;

/**
 * Territories and cities with their Arabic names, from Unicode's CLDR as included in ICU4J: {@code
 * العراق} is {@code IQ}, {@code دمشق} is {@code damascus}. The ids of territories are ISO 3166
 * codes; those of cities are made from their English names.
 */
final class CldrPlaces {
  private static final ULocale ARABIC = new ULocale("ar");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern IN_BRACKETS =
      Pattern.compile("(?:(?<!\\s)\\s++)?+\\([^()]*+\\)\\s*+");

  private CldrPlaces() {}

  /**
   * The places with their Arabic names, territories before cities. Two places may share a name.
   *
   * @param notNames forms to leave out
   */
  static Map<Entity, List<String>> of(Set<String> notNames) {
    Set<String> excluded = notNames.stream().map(Folding::normalize).collect(Collectors.toSet());
    Map<Entity, List<String>> places = new LinkedHashMap<>();
    for (Region region : new TreeSet<>(Region.getAvailable(Region.RegionType.TERRITORY))) {
      add(places, region.toString(), territoryNames(region), englishTerritory(region), excluded);
    }
    Set<String> zones =
        new TreeSet<>(TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null));
    for (String zone : zones) {
      String english = cityName(zone, ULocale.ENGLISH);
      if (english != null) {
        add(places, slug(english), cityNames(zone), english, excluded);
      }
    }
    return places;
  }

  private static void add(
      Map<Entity, List<String>> places,
      String id,
      List<String> names,
      @Nullable String english,
      Set<String> excluded) {
    List<String> kept =
        names.stream().filter(name -> !excluded.contains(Folding.normalize(name))).toList();
    if (!kept.isEmpty()) {
      places.put(new Entity(id, EntityType.LOC, kept.get(0), english), kept);
    }
  }

  private static List<String> territoryNames(Region region) {
    List<String> names = new ArrayList<>();
    for (DisplayContext length : List.of(DisplayContext.LENGTH_FULL, DisplayContext.LENGTH_SHORT)) {
      String name =
          LocaleDisplayNames.getInstance(ARABIC, length).regionDisplayName(region.toString());
      addArabic(names, IN_BRACKETS.matcher(name).replaceAll(" ").strip());
    }
    return names;
  }

  private static String englishTerritory(Region region) {
    return LocaleDisplayNames.getInstance(ULocale.ENGLISH).regionDisplayName(region.toString());
  }

  private static List<String> cityNames(String zone) {
    List<String> names = new ArrayList<>();
    String city = cityName(zone, ARABIC);
    if (city != null) {
      addArabic(names, IN_BRACKETS.matcher(city).replaceAll(" ").strip());
    }
    return names;
  }

  /** The id for an English name: {@code ho-chi-minh-city}, {@code asuncion}. */
  private static String slug(String english) {
    String letters =
        MARKS.matcher(Normalizer.normalize(english, Normalizer.Form.NFD)).replaceAll("");
    return BETWEEN_WORDS.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("-");
  }

  private static @Nullable String cityName(String zone, ULocale locale) {
    return TimeZoneNames.getInstance(locale).getExemplarLocationName(zone);
  }

  /**
   * Adds a name if it is Arabic. If CLDR has no Arabic name of a place, it gives a code or a name
   * in Latin letters.
   */
  private static void addArabic(List<String> names, String name) {
    boolean isArabic =
        name.codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    if (isArabic && !names.contains(name)) {
      names.add(name);
    }
  }
}
