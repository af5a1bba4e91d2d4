package rasd.job;

import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;
import rasd.tables.UserError;
import rasd.topics.SavedTopics;

/**
 * The user's request for a run.
 *
 * @param inputs files, folders and globs
 * @param output the folder for the tables
 * @param mode what to do with tables that are already there
 * @param limit the largest number of records that are read; null for all
 * @param topicsFrom the folder of a saved model whose topics are given to the articles; null to fit
 *     a model
 * @param changes settings by key, which override those of Spark's configuration
 */
public record RunRequest(
    List<String> inputs,
    String output,
    OutputMode mode,
    @Nullable Long limit,
    @Nullable String topicsFrom,
    Map<String, String> changes) {

  /**
   * The saved model from which topics are taken; null to fit a model.
   *
   * @throws UserError if the folder has no model, or a model that cannot be read
   */
  @Nullable SavedTopics savedTopics(Configuration hadoop) {
    return topicsFrom == null ? null : SavedTopics.at(topicsFrom, hadoop);
  }
}
