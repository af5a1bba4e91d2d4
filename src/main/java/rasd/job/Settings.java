package rasd.job;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import rasd.comentions.ComentionSettings;
import rasd.input.InputSettings;
import rasd.measures.Association;
import rasd.mentions.NameSettings;
import rasd.network.NetworkStage;
import rasd.pages.DateRules;
import rasd.phrases.CollocationSettings;
import rasd.phrases.PhraseSettings;
import rasd.report.ReportSettings;
import rasd.slices.BurstSettings;
import rasd.slices.KeynessSettings;
import rasd.stories.StorySettings;
import rasd.tables.Slices;
import rasd.tables.UserError;
import rasd.topics.TermKind;
import rasd.topics.TopicSettings;

/**
 * The settings of a run: Spark properties {@code spark.rasd.*}. {@code conf/rasd.conf} declares
 * them all, with their defaults; there are no others.
 */
public final class Settings {
  /** The prefix of every key. */
  public static final String PREFIX = "spark.rasd.";

  private static final List<String> LEFT_OUT_AT_WILL = List.of("tokens", "page_lines");

  private final SortedMap<String, String> values;

  private Settings(SortedMap<String, String> values) {
    this.values = values;
  }

  static Settings defaults() {
    return new Settings(parse(Resources.text("rasd.conf")));
  }

  /** Reads a file of properties as Spark does: key and value separated by white space, = or :. */
  public static SortedMap<String, String> parse(String file) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SortedMap<String, String> values = new TreeMap<>();
    properties
        .stringPropertyNames()
        .forEach(key -> values.put(key, properties.getProperty(key).strip()));
    return values;
  }

  /**
   * These settings with some of them changed.
   *
   * @param changes changed values by key, with or without the prefix
   * @throws UserError for a key that is not declared
   */
  Settings with(Map<String, String> changes) {
    SortedMap<String, String> changed = new TreeMap<>(values);
    changes.forEach((key, value) -> changed.put(declared(key), value.strip()));
    return new Settings(changed);
  }

  private String declared(String key) {
    String whole = key.startsWith(PREFIX) ? key : PREFIX + key;
    if (!values.containsKey(whole)) {
      throw UserError.usage(
          "Unknown setting %s. Nearest known: %s".formatted(whole, nearest(whole)));
    }
    return whole;
  }

  private String nearest(String key) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return values.keySet().stream()
        .min(Comparator.comparingInt(known -> distance.apply(known, key)))
        .orElseThrow();
  }

  /** All settings that apply, by their full key. */
  public SortedMap<String, String> values() {
    return new TreeMap<>(values);
  }

  InputSettings input() {
    return new InputSettings(
        new InputSettings.Fields(
            text("input.field.id"),
            text("input.field.title"),
            text("input.field.text"),
            text("input.field.source"),
            text("input.field.date"),
            text("input.field.url")),
        InputSettings.SourceRule.parse(text("input.source")),
        whole("input.part_bytes", 1, Long.MAX_VALUE),
        whole("input.record_bytes", 1, Integer.MAX_VALUE / 2),
        number("input.record_seconds"),
        charset(),
        delimiter());
  }

  private String charset() {
    String name = text("input.charset");
    try {
      return name.isEmpty() ? name : Charset.forName(name).name();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw invalid("input.charset", name, "a charset such as windows-1256, or empty");
    }
  }

  /** Null if it must be detected. */
  private @Nullable Character delimiter() {
    String delimiter = text("input.delimiter");
    if (delimiter.equals("tab")) {
      return '\t';
    }
    if (delimiter.length() > 1 || delimiter.equals("\"")) {
      throw invalid("input.delimiter", delimiter, "one character, tab, or empty");
    }
    return delimiter.isEmpty() ? null : delimiter.charAt(0);
  }

  DateRules dates() {
    Map<String, ZoneId> zones = new TreeMap<>();
    for (String entry : list("dates.zones")) {
      int sign = entry.lastIndexOf('=');
      if (sign < 1) {
        throw invalid("dates.zones", entry, "SOURCE=ZONE, separated by commas");
      }
      zones.put(entry.substring(0, sign).strip(), zone("dates.zones", entry.substring(sign + 1)));
    }
    return new DateRules(
        zone("dates.zone", text("dates.zone")), zones, Year.now(ZoneOffset.UTC).getValue() + 1);
  }

  private static ZoneId zone(String key, String name) {
    try {
      return ZoneId.of(name.strip());
    } catch (DateTimeException e) {
      throw invalid(key, name, "a zone such as Asia/Riyadh or +03:00");
    }
  }

  double maxShareOfRejects() {
    return share("rejects.max_share");
  }

  /** A file of stop words; empty for the job's own. */
  String stopWords() {
    return text("text.stop_words");
  }

  /** A file of additional stop words; empty if there is none. */
  String moreStopWords() {
    return text("text.more_stop_words");
  }

  /** A file that decides which forms are one term and which are not; empty if there is none. */
  String termDecisions() {
    return text("terms.decisions");
  }

  NameSettings names() {
    return new NameSettings(
        text("names.gazetteer"),
        list("names.more"),
        truth("names.learn"),
        number("names.min_evidence"),
        (int) whole("names.max_candidates", 1, Integer.MAX_VALUE),
        text("names.decisions"),
        text("names.model"));
  }

  StorySettings stories() {
    return new StorySettings(
        truth("stories.find"),
        share("stories.min_jaccard"),
        share("stories.min_containment"),
        share("stories.min_support"),
        (int) whole("stories.max_frequency", 2, 1000),
        (int) whole("stories.max_links", 1, 100_000_000));
  }

  int mostForms() {
    return (int) whole("terms.max_forms", 1, 10_000_000);
  }

  /** The slices of the corpus that are compared. */
  Slices slices() {
    return new Slices(list("slices.fields"));
  }

  CollocationSettings collocations() {
    return new CollocationSettings(
        (int) whole("collocations.window", 1, 100),
        whole("collocations.min_count", 1, Long.MAX_VALUE),
        whole("collocations.min_articles", 1, Long.MAX_VALUE),
        whole("collocations.min_stories", 1, Long.MAX_VALUE));
  }

  PhraseSettings phrases() {
    return new PhraseSettings(
        whole("phrases.min_count", 1, Long.MAX_VALUE),
        whole("phrases.min_articles", 1, Long.MAX_VALUE),
        whole("phrases.min_stories", 1, Long.MAX_VALUE),
        share("phrases.min_npmi"),
        logDice(),
        (int) whole("phrases.max_candidates", 1, 10_000_000),
        (int) whole("phrases.max_article", 1, Integer.MAX_VALUE));
  }

  private double logDice() {
    String key = "phrases.min_log_dice";
    try {
      double value = Double.parseDouble(text(key));
      if (value <= Association.LOG_DICE_MAXIMUM) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw invalid(key, text(key), "a number up to 14");
    }
    throw invalid(key, text(key), "a number up to 14");
  }

  KeynessSettings keyness() {
    return new KeynessSettings(
        share("slices.max_q"),
        (int) whole("slices.replicates", 0, 10_000),
        (int) whole("slices.interval_terms", 1, 10_000),
        whole("slices.seed", Long.MIN_VALUE, Long.MAX_VALUE));
  }

  BurstSettings bursts() {
    return new BurstSettings(
        text("bursts.unit"),
        (int) whole("bursts.min_articles", 1, Integer.MAX_VALUE),
        number("bursts.scale"),
        number("bursts.gamma"),
        (int) whole("bursts.levels", 1, 100));
  }

  int mostEntities() {
    return (int) whole("comentions.max_entities", 2, Integer.MAX_VALUE);
  }

  ComentionSettings comentions() {
    return new ComentionSettings(
        mostEntities(),
        whole("comentions.min_slice_weight", 1, Long.MAX_VALUE),
        share("comentions.backbone_alpha"));
  }

  NetworkStage network() {
    return new NetworkStage(exactBetweenness(), networkSeed());
  }

  int mostPairs() {
    return (int) whole("network.max_pairs", 1, 10_000_000);
  }

  int exactBetweenness() {
    return (int) whole("network.exact_betweenness", 1, 1_000_000);
  }

  long networkSeed() {
    return whole("network.seed", Long.MIN_VALUE, Long.MAX_VALUE);
  }

  TopicSettings topics() {
    return new TopicSettings(
        text("topics.algorithm"),
        TermKind.of(list("topics.terms")),
        (int) whole("topics.k", 0, 10_000),
        wholes("topics.candidates"),
        (int) whole("topics.seeds", 1, 100),
        (int) whole("topics.min_articles", 0, Integer.MAX_VALUE),
        (int) whole("topics.vocabulary", 1, 1_000_000),
        share("topics.max_share"),
        (int) whole("topics.dimensions", 2, 1000),
        (int) whole("topics.sample", 100, 1_000_000),
        (int) whole("topics.iterations", 1, 10_000),
        (int) whole("topics.sweeps", 1, 100_000),
        whole("topics.seed", Long.MIN_VALUE, Long.MAX_VALUE),
        (int) whole("topics.shards", 1, 100_000),
        (int) whole("topics.max_mb", 1, 100_000),
        (int) whole("topics.per_article", 0, 10_000));
  }

  /** Names of the tables that are not written. */
  List<String> leftOut() {
    List<String> tables = list("tables.leave_out");
    for (String table : tables) {
      if (!LEFT_OUT_AT_WILL.contains(table)) {
        throw invalid("tables.leave_out", table, "one of " + String.join(", ", LEFT_OUT_AT_WILL));
      }
    }
    return tables;
  }

  boolean writesReport() {
    return truth("report.write");
  }

  /** How the report is written. */
  public ReportSettings report() {
    return new ReportSettings(
        text("report.language"), text("report.digits"), truth("report.sentences"));
  }

  /** The files, named by the user, whose lines decide what an article is made into. */
  List<String> userFiles() {
    List<String> files = new ArrayList<>(names().more());
    files.add(stopWords());
    files.add(moreStopWords());
    files.add(names().gazetteer());
    files.add(names().model());
    return files;
  }

  /**
   * Reads every setting, so that a bad one is found before the run begins.
   *
   * @throws UserError for a value that is not allowed
   */
  Settings checked() {
    input();
    dates();
    maxShareOfRejects();
    stories();
    mostForms();
    names();
    slices();
    collocations();
    phrases();
    keyness();
    bursts();
    comentions();
    mostPairs();
    network();
    topics();
    leftOut();
    writesReport();
    report();
    return this;
  }

  private String text(String key) {
    String value = values.get(PREFIX + key);
    if (value == null) {
      throw new IllegalStateException("conf/rasd.conf does not declare " + key);
    }
    return value;
  }

  private long whole(String key, long least, long most) {
    try {
      long value = Long.parseLong(text(key));
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw invalid(key, text(key), "a whole number");
    }
    throw invalid(key, text(key), "at least %d and at most %d".formatted(least, most));
  }

  private double share(String key) {
    try {
      double value = Double.parseDouble(text(key));
      if (value >= 0 && value <= 1) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw invalid(key, text(key), "a number from 0 to 1");
    }
    throw invalid(key, text(key), "a number from 0 to 1");
  }

  /** Values separated by commas; none if the setting is empty. */
  private List<String> list(String key) {
    return Arrays.stream(text(key).split(",", -1))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private List<Integer> wholes(String key) {
    try {
      return list(key).stream().map(Integer::valueOf).toList();
    } catch (NumberFormatException e) {
      throw invalid(key, text(key), "whole numbers, separated by commas");
    }
  }

  private boolean truth(String key) {
    return switch (text(key)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw invalid(key, text(key), "true or false");
    };
  }

  private double number(String key) {
    try {
      double value = Double.parseDouble(text(key));
      if (value > 0 && value < Integer.MAX_VALUE) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw invalid(key, text(key), "a number above 0");
    }
    throw invalid(key, text(key), "a number above 0");
  }

  private static UserError invalid(String key, String value, String must) {
    return UserError.usage("Invalid %s: %s, must be %s".formatted(key, value, must));
  }
}
