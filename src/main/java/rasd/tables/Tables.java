package rasd.tables;

import java.util.List;

/**
 * All tables that the job publishes, in the order in which {@code docs/tables.md} describes them.
 */
public final class Tables {
  /**
   * The version of {@code docs/tables.md}. It is raised by a change that breaks programs that read
   * the tables.
   */
  public static final int CONTRACT_VERSION = 2;

  private Tables() {}

  public static final List<Table> ALL =
      List.of(
          ArticleTables.ARTICLES,
          ArticleTables.PAGE_LINES,
          ArticleTables.SENTENCES,
          ArticleTables.TOKENS,
          ArticleTables.DATES,
          StoryTables.NEAR_DUPLICATES,
          StoryTables.STORIES,
          TermTables.TERMS,
          TermTables.ARTICLE_TERMS,
          PhraseTables.COLLOCATIONS,
          PhraseTables.PHRASES,
          PhraseTables.ARTICLE_PHRASES,
          SliceTables.SLICES,
          SliceTables.TERM_SLICES,
          NameTables.MENTIONS,
          NameTables.ENTITIES,
          NameTables.ENTITY_NAMES,
          NameTables.REFUSED_NAMES,
          SliceTables.NAME_CHOICES,
          SliceTables.BURSTS,
          QuoteTables.QUOTES,
          NameTables.COMENTIONS,
          NameTables.ENTITY_NETWORK,
          TopicTables.TOPIC_MODELS,
          TopicTables.TOPICS,
          TopicTables.TOPIC_TERMS,
          TopicTables.ARTICLE_TOPICS,
          TopicTables.ARTICLE_CLUSTERS,
          TopicTables.TOPIC_SLICES,
          RunTables.QUALITY,
          RunTables.REJECTS);

  public static List<String> names() {
    return ALL.stream().map(Table::name).toList();
  }
}
