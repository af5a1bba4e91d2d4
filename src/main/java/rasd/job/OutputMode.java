package rasd.job;

/** The action of a run if its output folder already has tables. */
public enum OutputMode {
  /** The run refuses to start. */
  error,
  /** The run replaces the tables by its own. */
  overwrite,
  /**
   * The run reads what is new among the inputs and makes the tables of all articles, old and new.
   * It keeps the articles that it has read beside the tables, for the next run in this mode.
   */
  append
}
