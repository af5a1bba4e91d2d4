package rasd.job;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the user asks of a run.
 *
 * @param inputs files, folders and globs
 * @param output folder of the tables
 * @param mode what to do with tables that stand there
 * @param limit most records read; null for all
 * @param changes settings by key, in force over those of Spark's configuration
 */
public record RunRequest(
    List<String> inputs,
    String output,
    OutputMode mode,
    @Nullable Long limit,
    Map<String, String> changes) {}
