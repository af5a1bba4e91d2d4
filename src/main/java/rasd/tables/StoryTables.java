package rasd.tables;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static rasd.tables.Columns.*;

/** The tables of stories: which articles are copies of each other. */
public final class StoryTables {
  private StoryTables() {}

  private static final String PAIR_JOINS = " article_id of the pair; joins articles.";

  public static final Table STORIES =
      Table.named("stories", "One row per story: an article with all its copies, edited ones too.")
          .key(STORY_ID, StringType, "The smallest article_id in it; joins articles.story_id.")
          .required(ARTICLE_COUNT, LongType, "Articles that tell it.")
          .from(1)
          .required(SOURCE_COUNT, LongType, "Sources of those articles; 0 when none is known.")
          .from(0)
          .optional(FIRST_ON, DateType, "First day on which it was published, of those known.")
          .optional(LAST_ON, DateType, "Last day on which it was published, of those known.")
          .required(
              EXEMPLAR,
              StringType,
              "article_id of its fullest text (most words; the smallest article_id of equals).")
          .build();

  public static final Table NEAR_DUPLICATES =
      Table.named(
              "near_duplicates",
              "One row per pair of articles of which one holds half of the other or more,"
                  + " measured on the sets of runs of five words and numbers of their normalized bodies."
                  + " Texts of fewer than five are near-duplicates of identical ones alone. Of more"
                  + " than 100 copies, or texts that look alike, each is paired with one only.")
          .key(ARTICLE_A, StringType, "The smaller" + PAIR_JOINS)
          .key(ARTICLE_B, StringType, "The greater" + PAIR_JOINS)
          .required(JACCARD, DoubleType, "Runs in both / runs in either.")
          .between(0, 1)
          .required(CONTAINMENT_A, DoubleType, "Runs in both / runs in article_a.")
          .between(0, 1)
          .required(CONTAINMENT_B, DoubleType, "Runs in both / runs in article_b.")
          .between(0, 1)
          .build();
}
