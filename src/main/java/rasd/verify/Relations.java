package rasd.verify;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How tables refer to each other. */
final class Relations {
  private Relations() {}

  /**
   * The rows of a table, counted by a key.
   *
   * @param summed the column whose values are added up; null if rows are counted
   */
  record Counted(String table, Key by, @Nullable String summed) {}

  /**
   * A rule that each row of a table in which these columns are not null refers to a row of another
   * table.
   */
  record Reference(String table, Key columns, String target, Key targetKey) {
    Counted wanted() {
      return new Counted(target, targetKey, null);
    }
  }

  /**
   * A rule that a count in a table equals the number of rows of another table, or the sum of a
   * column there.
   */
  record Total(String table, String column, Key key, Counted counted) {}

  static final List<Reference> REFERENCES =
      Stream.of(
              Stream.of(
                      "page_lines",
                      "sentences",
                      "tokens",
                      "dates",
                      "mentions",
                      "quotes",
                      "article_terms",
                      "article_phrases",
                      "article_topics",
                      "article_clusters")
                  .map(table -> to("articles", "article_id", table, "article_id")),
              Stream.of("article_a", "article_b")
                  .map(column -> to("articles", "article_id", "near_duplicates", column)),
              Stream.of(
                  to("articles", "article_id", "stories", "exemplar"),
                  new Reference(
                      "topics", Key.ofEntries("exemplars"), "articles", Key.of("article_id")),
                  to("stories", "story_id", "articles", "story_id")),
              Stream.of("entity_names", "mentions", "name_choices", "entity_network", "quotes")
                  .map(table -> to("entities", "entity_id", table, "entity_id")),
              Stream.of("entity_a", "entity_b")
                  .map(column -> to("entities", "entity_id", "comentions", column)),
              Stream.of("tokens", "article_terms", "term_slices")
                  .map(table -> to("terms", "term", table, "term")),
              Stream.of("term_a", "term_b")
                  .map(column -> to("terms", "term", "collocations", column)),
              Stream.of(to("phrases", "phrase", "article_phrases", "phrase")),
              Stream.of("tokens", "mentions", "quotes")
                  .map(table -> same("sentences", table, "article_id", "sentence_no")),
              Stream.of(
                  new Reference(
                      "comentions",
                      Key.ofEntries("evidence.article_id", "evidence.sentence_no"),
                      "sentences",
                      Key.of("article_id", "sentence_no")),
                  same("page_lines", "dates", "article_id", "line_no")),
              Stream.of("term_slices", "comentions", "name_choices", "topic_slices")
                  .map(table -> same("slices", table, "slice_type", "slice")),
              Stream.of("topics", "topic_terms", "article_topics", "topic_slices")
                  .map(table -> same("topic_models", table, "model_id")),
              Stream.of("topic_terms", "article_topics", "topic_slices")
                  .map(table -> same("topics", table, "model_id", "topic_id")),
              Stream.of(
                  new Reference(
                      "article_clusters",
                      Key.of("model_id", "cluster_id"),
                      "topics",
                      Key.of("model_id", "topic_id"))))
          .<Reference>flatMap(references -> references)
          .toList();

  static final List<Total> TOTALS =
      List.of(
          total("articles", "sentence_count", "article_id", rows("sentences", "article_id")),
          total("articles", "token_count", "article_id", rows("tokens", "article_id")),
          total("terms", "count", "term", rows("tokens", "term")),
          total("terms", "count", "term", sum("article_terms", "count", "term")),
          total("terms", "article_count", "term", rows("article_terms", "term")),
          total("entities", "mention_count", "entity_id", rows("mentions", "entity_id")),
          total(
              "entities", "mention_count", "entity_id", sum("entity_names", "count", "entity_id")),
          total("stories", "article_count", "story_id", rows("articles", "story_id")));

  private static Reference to(String target, String key, String table, String column) {
    return new Reference(table, Key.of(column), target, Key.of(key));
  }

  private static Reference same(String target, String table, String... columns) {
    return new Reference(table, Key.of(columns), target, Key.of(columns));
  }

  private static Total total(String table, String column, String key, Counted counted) {
    return new Total(table, column, Key.of(key), counted);
  }

  private static Counted rows(String table, String by) {
    return new Counted(table, Key.of(by), null);
  }

  private static Counted sum(String table, String column, String by) {
    return new Counted(table, Key.of(by), column);
  }
}
