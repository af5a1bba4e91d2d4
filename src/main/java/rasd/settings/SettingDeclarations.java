package rasd.settings;

import static java.util.stream.Collectors.joining;
import static rasd.settings.Setting.above0;
import static rasd.settings.Setting.file;
import static rasd.settings.Setting.files;
import static rasd.settings.Setting.list;
import static rasd.settings.Setting.seed;
import static rasd.settings.Setting.share;
import static rasd.settings.Setting.text;
import static rasd.settings.Setting.truth;
import static rasd.settings.Setting.upTo;
import static rasd.settings.Setting.whole;
import static rasd.settings.Setting.wholes;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import rasd.measures.Association;

/**
 * The declarations of all settings, in the order of {@code conf/rasd.conf}, which is printed from
 * them.
 */
final class SettingDeclarations {
  private static final String HEADING =
      """
      # All settings with their defaults. Change them with --set key=value (the prefix spark.rasd. may be left out), in a
      # --properties-file, or as Spark properties (spark-submit --conf, spark-defaults.conf).
      """;

  /** Settings that belong together. */
  private record SettingGroup(String name, List<Setting> settings) {}

  private static final List<SettingGroup> GROUPS =
      List.of(
          new SettingGroup(
              "input",
              List.of(
                  text("input.field.title", "title", "field with the title"),
                  text("input.field.text", "text", "field with the text, line by line"),
                  text("input.field.source", "source", "field with the publisher's name"),
                  text(
                      "input.field.date",
                      "date",
                      "field with the day of publication (ISO, RFC 1123, or as Arabic "
                          + "newspapers print it)"),
                  text("input.field.url", "url", "field with the address of the page"),
                  text(
                      "input.source",
                      "record",
                      "source of a record that names none: record (it stays unknown), folder (the name of "
                          + "its folder), host (that of its url) or constant:NAME"),
                  text(
                      "input.charset",
                      "",
                      "charset of text that is not in UTF-8, such as windows-1256; empty to use"
                          + " the charset that the text declares, or to detect one"),
                  text(
                      "input.delimiter",
                      "",
                      "separator of the cells of .csv: one character, or tab; empty to detect it in "
                          + "the first row"),
                  whole(
                      "input.part_bytes",
                      67_108_864,
                      1,
                      Long.MAX_VALUE,
                      "uncompressed JSON lines and Parquet files larger than this many bytes are read "
                          + "in parts of this size"),
                  whole(
                      "input.record_bytes",
                      16_777_216,
                      1,
                      Integer.MAX_VALUE / 2,
                      "records larger than this many bytes are refused"),
                  above0(
                      "input.record_seconds",
                      10,
                      "records whose reading takes more seconds of CPU time than this are"
                          + " refused"))),
          new SettingGroup(
              "dates",
              List.of(
                  text(
                      "dates.zone",
                      "UTC",
                      "time zone of times that name none, and zone in which a time in UTC gets its day, "
                          + "such as Asia/Riyadh or +03:00"),
                  list(
                      "dates.zones",
                      "",
                      "time zones of individual sources, each as SOURCE=ZONE, separated by commas"))),
          new SettingGroup(
              "rejects",
              List.of(
                  share(
                      "rejects.max_share",
                      0.25,
                      "the run stops if more than this share of the records is refused"
                          + " (repeated records do not count as refused)"))),
          new SettingGroup(
              "text",
              List.of(
                  file(
                      "text.stop_words",
                      "file of stop words to use instead of conf/stop-words.txt; empty for none"),
                  file("text.more_stop_words", "file of additional stop words; empty for none"))),
          new SettingGroup(
              "names",
              List.of(
                  file(
                      "names.gazetteer",
                      "file of names to use instead of conf/entities.tsv; empty for none"),
                  files(
                      "names.more",
                      "files of additional names, separated by commas: like conf/entities.tsv, or "
                          + "exports of Wikidata or GeoNames (docs/names.md)"),
                  truth(
                      "names.learn",
                      true,
                      "whether names that are in no file are learnt from the articles"),
                  above0(
                      "names.min_evidence",
                      0.75,
                      "evidence required of a name: 0.75 is one clear signal, or weaker ones in two"
                          + " articles"),
                  whole(
                      "names.max_candidates",
                      200_000,
                      1,
                      Integer.MAX_VALUE,
                      "largest number of candidates considered; those with the most evidence are "
                          + "taken"),
                  file(
                      "names.decisions",
                      "file of decisions on names; each line is the word same or apart and two"
                          + " names, or the word none and a form, separated by tabs; empty for no"
                          + " file"),
                  file(
                      "names.model",
                      "file of a model of names, as rasd train-names writes it; used only with"
                          + " names.learn; empty for none"))),
          new SettingGroup(
              "stories",
              List.of(
                  truth(
                      "stories.find",
                      true,
                      "whether near-duplicates are searched for; if not, each article is a"
                          + " story of its own"),
                  share(
                      "stories.min_jaccard",
                      0.5,
                      "articles are near-duplicates if the Jaccard index of their runs of five "
                          + "words is at least this"),
                  share(
                      "stories.min_containment",
                      0.5,
                      "articles are also near-duplicates if one has at least this share of the"
                          + " other's runs: an edited copy, or a short report within a long one"),
                  share(
                      "stories.min_support",
                      0.67,
                      "two groups of texts are one story if at least this share of the pairs"
                          + " between them are near-duplicates"),
                  whole(
                      "stories.max_frequency",
                      64,
                      2,
                      1000,
                      "runs of words in more texts than this are formulae of agencies or sites,"
                          + " and are not used to find near-duplicates"),
                  whole(
                      "stories.max_links",
                      20_000_000,
                      1,
                      100_000_000,
                      "largest number of pairs of articles from which stories are made; the most "
                          + "similar are taken"))),
          new SettingGroup(
              "terms",
              List.of(
                  whole(
                      "terms.max_forms",
                      200_000,
                      1,
                      10_000_000,
                      "largest number of forms from which clitics and the forms of a word are"
                          + " learnt; the most frequent are taken, and rarer forms are looked up"),
                  file(
                      "terms.decisions",
                      "file of decisions on terms; each line is the word same or apart and two"
                          + " forms, separated by tabs; empty for no file"))),
          new SettingGroup(
              "slices",
              List.of(
                  list(
                      "slices.fields",
                      "",
                      "fields of the articles' metadata to slice by, besides source and month, "
                          + "separated by commas; empty for none"),
                  share(
                      "slices.max_q",
                      0.05,
                      "largest false discovery rate of the key terms of a slice"),
                  whole(
                      "slices.replicates",
                      200,
                      0,
                      10_000,
                      "number of bootstrap replicates for the intervals of rates; 0 for no intervals"),
                  whole(
                      "slices.interval_terms",
                      100,
                      1,
                      10_000,
                      "number of terms whose rates get an interval; the most frequent are taken"),
                  seed("slices.seed", 42, "seed of the bootstrap"))),
          new SettingGroup(
              "bursts",
              List.of(
                  text(
                      "bursts.unit",
                      "auto",
                      "batches in which stories are counted: day, month, or auto (days if the"
                          + " middle 98 % of the dates span at most two years, otherwise months)"),
                  whole(
                      "bursts.min_articles",
                      10,
                      1,
                      Integer.MAX_VALUE,
                      "terms and entities in fewer dated articles than this are not considered"),
                  above0(
                      "bursts.scale",
                      2,
                      "the rate of a level divided by that of the level below (s of Kleinberg's "
                          + "automaton)"),
                  above0(
                      "bursts.gamma",
                      1,
                      "cost of rising by a level, in multiples of ln(days or months with stories)"),
                  whole("bursts.levels", 3, 1, 100, "largest number of levels"))),
          new SettingGroup(
              "collocations",
              List.of(
                  whole(
                      "collocations.window",
                      5,
                      1,
                      100,
                      "greatest distance of a neighbour, in tokens to either side in the same "
                          + "sentence"),
                  whole(
                      "collocations.min_count",
                      5,
                      1,
                      Long.MAX_VALUE,
                      "pairs of terms that are neighbours less often than this are left out"),
                  whole(
                      "collocations.min_articles",
                      3,
                      1,
                      Long.MAX_VALUE,
                      "pairs of terms that are neighbours in fewer articles than this are left"
                          + " out"),
                  whole(
                      "collocations.min_stories",
                      2,
                      1,
                      Long.MAX_VALUE,
                      "pairs of terms that are neighbours in fewer stories than this are left"
                          + " out"))),
          new SettingGroup(
              "phrases",
              List.of(
                  whole(
                      "phrases.min_count",
                      4,
                      1,
                      Long.MAX_VALUE,
                      "phrases that occur outside longer phrases less often than this are left out"),
                  whole(
                      "phrases.min_articles",
                      2,
                      1,
                      Long.MAX_VALUE,
                      "phrases in fewer articles than this are left out"),
                  whole(
                      "phrases.min_stories",
                      2,
                      1,
                      Long.MAX_VALUE,
                      "phrases in fewer stories than this are left out"),
                  share(
                      "phrases.min_npmi",
                      0.4,
                      "least association of the words of a phrase: NPMI of its weakest joint, 0 to 1"),
                  upTo(
                      Association.LOG_DICE_MAXIMUM,
                      "phrases.min_log_dice",
                      5,
                      "least association of the words of a phrase, as logDice, at most 14"),
                  whole(
                      "phrases.max_candidates",
                      500_000,
                      1,
                      10_000_000,
                      "largest number of runs of words that are examined; the most frequent are taken"),
                  whole(
                      "phrases.max_article",
                      20,
                      1,
                      Integer.MAX_VALUE,
                      "largest number of phrases that describe an article; those with the most "
                          + "weight are taken"))),
          new SettingGroup(
              "co-mentions",
              List.of(
                  whole(
                      "comentions.max_entities",
                      200,
                      2,
                      Integer.MAX_VALUE,
                      "articles, paragraphs and sentences with more entities than this are"
                          + " taken for lists of names and not counted"),
                  whole(
                      "comentions.min_slice_weight",
                      2,
                      1,
                      Long.MAX_VALUE,
                      "pairs with a smaller weight in a source, a month or another slice are not "
                          + "listed there; 1 to list all"),
                  share(
                      "comentions.backbone_alpha",
                      0.05,
                      "a pair is in the backbone if, for one of its entities, a weight as great as its own"
                          + " has a probability below this by chance (disparity filter)"))),
          new SettingGroup(
              "network",
              List.of(
                  whole(
                      "network.max_pairs",
                      200_000,
                      1,
                      10_000_000,
                      "largest number of pairs in the network of a context; the strongest are taken"),
                  whole(
                      "network.exact_betweenness",
                      1000,
                      1,
                      1_000_000,
                      "with more entities than this, betweenness is estimated from the paths that "
                          + "begin at this many of them"),
                  seed("network.seed", 42, "seed of the search for communities"))),
          new SettingGroup(
              "topics",
              List.of(
                  text(
                      "topics.algorithm",
                      "kmeans",
                      "algorithm: kmeans, bisecting-kmeans, lda-gibbs, lda-online or lda-em"),
                  list(
                      "topics.terms",
                      "terms",
                      "what topics are made of: one or more of terms, phrases and names, separated "
                          + "by commas"),
                  whole(
                      "topics.k",
                      0,
                      0,
                      10_000,
                      "number of topics; 0 to choose it among topics.candidates"),
                  wholes(
                      "topics.candidates",
                      "2,3,5,7,10,15,20,30,40",
                      "numbers of topics that are tried if the corpus is large enough for them"),
                  whole(
                      "topics.seeds",
                      3,
                      1,
                      100,
                      "number of seeds tried for each number of topics, beginning with topics.seed"),
                  whole(
                      "topics.min_articles",
                      200,
                      0,
                      Integer.MAX_VALUE,
                      "with fewer articles than this, paragraphs are clustered"),
                  whole(
                      "topics.vocabulary",
                      20_000,
                      1,
                      1_000_000,
                      "largest number of terms used; the most frequent are taken"),
                  share(
                      "topics.max_share",
                      0.6,
                      "terms in more than this share of the articles (or paragraphs) are left out"),
                  whole(
                      "topics.dimensions",
                      50,
                      2,
                      1000,
                      "largest number of dimensions of the space in which articles (or paragraphs) "
                          + "are clustered"),
                  whole(
                      "topics.sample",
                      5000,
                      100,
                      1_000_000,
                      "largest number of articles (or paragraphs) on which models are tried and"
                          + " measured; the chosen model is fitted to all"),
                  whole(
                      "topics.iterations",
                      40,
                      1,
                      10_000,
                      "largest number of iterations of k-means"),
                  whole("topics.sweeps", 200, 1, 100_000, "number of sweeps of lda-gibbs"),
                  seed("topics.seed", 42, "seed of the random start"),
                  whole(
                      "topics.shards",
                      8,
                      1,
                      100_000,
                      "number of parts into which the articles are divided for clustering; another "
                          + "number gives other topics"),
                  whole(
                      "topics.max_mb",
                      256,
                      1,
                      100_000,
                      "memory in MB for the terms of the articles (or paragraphs) to which topics "
                          + "are fitted; if more is needed, a fixed sample of the stories is used"),
                  whole(
                      "topics.per_article",
                      5,
                      0,
                      10_000,
                      "largest number of topics of an article in article_topics; those with the "
                          + "most weight are taken; 0 for all"))),
          new SettingGroup(
              "tables",
              List.of(
                  list(
                      "tables.leave_out",
                      "",
                      "tables that are not written, for example because they would be too large: "
                          + "tokens, page_lines or both, separated by commas"))),
          new SettingGroup(
              "report",
              List.of(
                  truth("report.write", true, "whether a run writes OUT/report.html"),
                  text("report.language", "en", "language of the report: en or ar"),
                  text("report.digits", "latn", "digits of the report: latn (123) or arab (١٢٣)"),
                  truth(
                      "report.sentences",
                      true,
                      "whether the report has the sentences from which its numbers come; false for"
                          + " a report that you pass on"))));

  /** Every setting by its key, without the prefix. */
  static final SortedMap<String, Setting> BY_KEY = byKey();

  private SettingDeclarations() {}

  private static SortedMap<String, Setting> byKey() {
    SortedMap<String, Setting> byKey = new TreeMap<>();
    for (SettingGroup group : GROUPS) {
      group.settings().forEach(setting -> byKey.put(setting.key(), setting));
    }
    return byKey;
  }

  /** The text of {@code conf/rasd.conf}. */
  static String conf() {
    return HEADING + GROUPS.stream().map(SettingDeclarations::section).collect(joining());
  }

  private static String section(SettingGroup group) {
    return "\n# --- %s\n".formatted(group.name())
        + group.settings().stream().map(SettingDeclarations::lines).collect(joining());
  }

  private static String lines(Setting setting) {
    String line = "%-37s %s".formatted(Settings.PREFIX + setting.key(), setting.value()).strip();
    return "# %s\n%s\n".formatted(setting.comment(), line);
  }
}
