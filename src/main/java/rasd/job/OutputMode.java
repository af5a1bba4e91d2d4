package rasd.job;

/** What a run does where its output folder holds tables. */
public enum OutputMode {
  /** It refuses to run. */
  error,
  /** It puts its own tables in their place. */
  overwrite,
  /**
   * It reads what is new among the inputs, and makes the tables of all articles, old and new. The
   * articles that it has read are kept beside the tables, for the next run of this mode.
   */
  append
}
