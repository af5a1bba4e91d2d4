package rasd.settings;

/** The type of a {@link Setting}'s value. */
enum SettingType {
  TEXT,
  /** Texts separated by commas. */
  LIST,
  /** The path of a file that the user provides, or an empty text. */
  FILE,
  /** Paths of files that the user provides, separated by commas. */
  FILES,
  TRUTH,
  WHOLE,
  /** Whole numbers separated by commas. */
  WHOLES,
  /** A number from 0 to 1. */
  SHARE,
  ABOVE_0,
  /** A number that has only an upper limit. */
  UP_TO
}
