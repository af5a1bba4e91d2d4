package rasd.input;

/** What an entry stands for. */
public enum EntryKind {
  /** A record that could be read. */
  RECORD,
  /** A record or a file that could not be read. */
  REJECT,
  /** A file. */
  FILE,
  /** A part of a file other than the first. */
  PART,
  /** The number of records of one file that were never meant to be articles, with the reason. */
  SKIPPED,
  /** A file that was skipped because a name on its path begins with . or _. */
  HIDDEN
}
