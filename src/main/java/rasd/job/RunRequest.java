package rasd.job;

import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;
import rasd.tables.UserError;
import rasd.topics.SavedTopics;

/**
 * What the user asks of a run.
 *
 * @param inputs files, folders and globs
 * @param output folder of the tables
 * @param mode what to do with tables that stand there
 * @param limit most records read; null for all
 * @param topicsFrom folder of a saved model whose topics the articles get; null to fit one
 * @param changes settings by key, in force over those of Spark's configuration
 */
public record RunRequest(
    List<String> inputs,
    String output,
    OutputMode mode,
    @Nullable Long limit,
    @Nullable String topicsFrom,
    Map<String, String> changes) {

  /**
   * The model that topics are taken from; null to fit one.
   *
   * @throws UserError when there is none in its folder, or one that cannot be read
   */
  @Nullable SavedTopics savedTopics(Configuration hadoop) {
    return topicsFrom == null ? null : SavedTopics.at(topicsFrom, hadoop);
  }
}
