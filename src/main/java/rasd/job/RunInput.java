package rasd.job;

import org.jspecify.annotations.Nullable;
import rasd.input.InputListing;

/**
 * The inputs of a run.
 *
 * @param all files of the corpus: those that the user has named, and those of an earlier run
 * @param unread the files in {@code all} that this run must read
 * @param earlier the run that has read the other files; null if all must be read
 */
record RunInput(InputListing all, InputListing unread, @Nullable EarlierRun earlier) {
  /**
   * The input of a run. A file that the earlier run has read is read again only if it has changed;
   * if the file is gone, its articles stay in the corpus.
   */
  static RunInput of(InputListing named, @Nullable EarlierRun earlier) {
    if (earlier == null) {
      return new RunInput(named, named, null);
    }
    InputListing read = earlier.listing();
    InputListing all = named.and(read);
    return new RunInput(all, all.changedSince(read), earlier);
  }
}
