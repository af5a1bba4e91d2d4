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
      Table.named(
              "stories",
              "One row per story: an article with all its copies, including edited ones.")
          .key(
              STORY_ID,
              StringType,
              "Smallest article_id of the story's articles; joins articles.story_id.")
          .required(ARTICLE_COUNT, LongType, "Number of articles that report the story.")
          .from(1)
          .required(SOURCE_COUNT, LongType, "Number of known sources of these articles.")
          .from(0)
          .optional(FIRST_ON, DateType, "First known day on which the story was published.")
          .optional(LAST_ON, DateType, "Last known day on which the story was published.")
          .required(
              EXEMPLAR,
              StringType,
              "article_id of the text with the most words; ties are broken by the smallest"
                  + " article_id.")
          .build();

  public static final Table NEAR_DUPLICATES =
      Table.named(
              "near_duplicates",
              "One row per pair of articles of which one contains half of the other or more,"
                  + " measured by the runs of five words and numbers in their normalized bodies. A"
                  + " text with fewer than five words and numbers is a near-duplicate only of"
                  + " identical texts. Of more than 100 copies of a text, or texts that look alike,"
                  + " each is paired with only one other.")
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
