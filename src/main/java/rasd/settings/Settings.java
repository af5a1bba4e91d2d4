package rasd.settings;

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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import rasd.comentions.ComentionSettings;
import rasd.dates.DateRules;
import rasd.input.InputSettings;
import rasd.mentions.NameSettings;
import rasd.network.NetworkSettings;
import rasd.phrases.CollocationSettings;
import rasd.phrases.PhraseSettings;
import rasd.report.ReportSettings;
import rasd.slices.BatchUnit;
import rasd.slices.BurstSettings;
import rasd.slices.KeynessSettings;
import rasd.stories.StorySettings;
import rasd.tables.ArticleTables;
import rasd.tables.Slices;
import rasd.tables.UserError;
import rasd.topics.TermKind;
import rasd.topics.TopicAlgorithm;
import rasd.topics.TopicSettings;

/**
 * The settings of a run: Spark properties {@code spark.rasd.*}. {@link SettingDeclarations} has
 * them all, with their defaults.
 */
public final class Settings {
  /** The prefix of every key. */
  public static final String PREFIX = "spark.rasd.";

  /**
   * The tables that the user may leave out, because no other table but quality is made from them;
   * {@code JobTest} tests a run without them.
   */
  public static final List<String> LEFT_OUT_AT_WILL =
      List.of(ArticleTables.TOKENS.name(), ArticleTables.PAGE_LINES.name());

  private final SortedMap<String, String> values;

  private Settings(SortedMap<String, String> values) {
    this.values = values;
  }

  public static Settings defaults() {
    SortedMap<String, String> defaults = new TreeMap<>();
    SettingDeclarations.BY_KEY.forEach(
        (key, setting) -> defaults.put(PREFIX + key, setting.value()));
    return new Settings(defaults);
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
  public Settings with(Map<String, String> changes) {
    SortedMap<String, String> changed = new TreeMap<>(values);
    changes.forEach((key, value) -> changed.put(declared(key), value.strip()));
    return new Settings(changed);
  }

  private String declared(String key) {
    String whole = key.startsWith(PREFIX) ? key : PREFIX + key;
    if (!values.containsKey(whole)) {
      throw UserError.usage(
          "Unknown setting %s. Did you mean %s?".formatted(whole, nearest(whole)));
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

  public InputSettings input() {
    return new InputSettings(
        new InputSettings.Fields(
            text("input.field.title"),
            text("input.field.text"),
            text("input.field.source"),
            text("input.field.date"),
            text("input.field.url")),
        InputSettings.SourceRule.parse(text("input.source")),
        whole("input.part_bytes"),
        whole("input.record_bytes"),
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

  /** The delimiter of CSV; null to detect it. */
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

  public DateRules dates() {
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

  public double maxShareOfRejects() {
    return number("rejects.max_share");
  }

  /** A file of stop words; empty to use {@code conf/stop-words.txt}. */
  public String stopWords() {
    return text("text.stop_words");
  }

  /** A file of additional stop words; empty if there is none. */
  public String moreStopWords() {
    return text("text.more_stop_words");
  }

  /** A file of decisions on which forms are one term; empty if there is none. */
  public String termDecisions() {
    return text("terms.decisions");
  }

  public NameSettings names() {
    return new NameSettings(
        text("names.gazetteer"),
        list("names.more"),
        truth("names.learn"),
        number("names.min_evidence"),
        (int) whole("names.max_candidates"),
        text("names.decisions"),
        text("names.model"));
  }

  public StorySettings stories() {
    return new StorySettings(
        truth("stories.find"),
        number("stories.min_jaccard"),
        number("stories.min_containment"),
        number("stories.min_support"),
        (int) whole("stories.max_frequency"),
        (int) whole("stories.max_links"));
  }

  public int mostForms() {
    return (int) whole("terms.max_forms");
  }

  /** The slices of the corpus that are compared. */
  public Slices slices() {
    return new Slices(list("slices.fields"));
  }

  public CollocationSettings collocations() {
    return new CollocationSettings(
        (int) whole("collocations.window"),
        whole("collocations.min_count"),
        whole("collocations.min_articles"),
        whole("collocations.min_stories"));
  }

  public PhraseSettings phrases() {
    return new PhraseSettings(
        whole("phrases.min_count"),
        whole("phrases.min_articles"),
        whole("phrases.min_stories"),
        number("phrases.min_npmi"),
        number("phrases.min_log_dice"),
        (int) whole("phrases.max_candidates"),
        (int) whole("phrases.max_article"));
  }

  public KeynessSettings keyness() {
    return new KeynessSettings(
        number("slices.max_q"),
        (int) whole("slices.replicates"),
        (int) whole("slices.interval_terms"),
        whole("slices.seed"));
  }

  public BurstSettings bursts() {
    return new BurstSettings(
        batchUnit(),
        (int) whole("bursts.min_articles"),
        number("bursts.scale"),
        number("bursts.gamma"),
        (int) whole("bursts.levels"));
  }

  /** The unit of bursts; null to choose it by the span of the dates. */
  private @Nullable BatchUnit batchUnit() {
    String unit = text("bursts.unit");
    return switch (unit) {
      case "auto" -> null;
      case "day" -> BatchUnit.DAY;
      case "month" -> BatchUnit.MONTH;
      default -> throw invalid("bursts.unit", unit, "auto, day or month");
    };
  }

  public int mostEntities() {
    return (int) whole("comentions.max_entities");
  }

  public ComentionSettings comentions() {
    return new ComentionSettings(
        mostEntities(), whole("comentions.min_slice_weight"), number("comentions.backbone_alpha"));
  }

  public NetworkSettings network() {
    return new NetworkSettings(
        (int) whole("network.max_pairs"),
        (int) whole("network.exact_betweenness"),
        whole("network.seed"));
  }

  public TopicSettings topics() {
    return new TopicSettings(
        TopicAlgorithm.of(text("topics.algorithm")),
        TermKind.of(list("topics.terms")),
        (int) whole("topics.k"),
        wholes("topics.candidates"),
        (int) whole("topics.seeds"),
        (int) whole("topics.min_articles"),
        (int) whole("topics.vocabulary"),
        number("topics.max_share"),
        (int) whole("topics.dimensions"),
        (int) whole("topics.sample"),
        (int) whole("topics.iterations"),
        (int) whole("topics.sweeps"),
        whole("topics.seed"),
        (int) whole("topics.shards"),
        (int) whole("topics.max_mb"),
        topicsPerArticle());
  }

  private int topicsPerArticle() {
    int most = (int) whole("topics.per_article");
    return most == 0 ? Integer.MAX_VALUE : most;
  }

  /** Names of the tables that are not written. */
  public List<String> leftOut() {
    List<String> tables = list("tables.leave_out");
    for (String table : tables) {
      if (!LEFT_OUT_AT_WILL.contains(table)) {
        throw invalid("tables.leave_out", table, "one of " + String.join(", ", LEFT_OUT_AT_WILL));
      }
    }
    return tables;
  }

  /** Whether a run ends with a report. */
  public boolean writesReport() {
    return truth("report.write");
  }

  /** How the report is written. */
  public ReportSettings report() {
    return new ReportSettings(
        text("report.language"), text("report.digits"), truth("report.sentences"));
  }

  /** The files that the user has named in the settings whose keys pass the test. */
  public List<String> userFiles(Predicate<String> keys) {
    List<String> files = new ArrayList<>();
    SettingDeclarations.BY_KEY.forEach(
        (key, setting) -> {
          if (keys.test(key) && setting.type() == SettingType.FILE) {
            files.add(text(key));
          } else if (keys.test(key) && setting.type() == SettingType.FILES) {
            files.addAll(list(key));
          }
        });
    return files;
  }

  /**
   * Reads every setting, so that a bad value is found before the run begins.
   *
   * @throws UserError for a value that is not allowed
   */
  public Settings checked() {
    SettingDeclarations.BY_KEY.forEach((key, setting) -> setting.check(text(key)));
    input();
    dates();
    stories();
    names();
    slices();
    collocations();
    phrases();
    keyness();
    bursts();
    comentions();
    network();
    topics();
    leftOut();
    report();
    return this;
  }

  private static Setting declaration(String key) {
    return Objects.requireNonNull(SettingDeclarations.BY_KEY.get(key), key);
  }

  private String text(String key) {
    return Objects.requireNonNull(values.get(PREFIX + key), key);
  }

  private long whole(String key) {
    return declaration(key).whole(text(key));
  }

  private double number(String key) {
    return declaration(key).number(text(key));
  }

  private List<String> list(String key) {
    return Setting.entries(text(key));
  }

  private List<Integer> wholes(String key) {
    return declaration(key).wholes(text(key));
  }

  private boolean truth(String key) {
    return declaration(key).truth(text(key));
  }

  private static UserError invalid(String key, String value, String must) {
    return declaration(key).invalid(value, must);
  }
}
