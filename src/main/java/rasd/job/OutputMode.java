package rasd.job;

/** What a run does if its output folder already has tables. */
public enum OutputMode {
  /** The run refuses to start. */
  error,
  /** The run replaces the tables with its own. */
  overwrite,
  /**
   * The run reads only the new and the changed files among the inputs, but makes the tables from
   * all articles, old and new. It keeps the articles beside the tables for the next run in this
   * mode.
   */
  append
}
