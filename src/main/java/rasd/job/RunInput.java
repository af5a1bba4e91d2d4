package rasd.job;

import org.jspecify.annotations.Nullable;
import rasd.input.InputListing;

/**
 * What a run has to do with.
 *
 * @param all the files of the corpus: those that the user named, and those of an earlier run
 * @param unread those of them that are to be read
 * @param earlier has read the others; null where all are to be read
 */
record RunInput(InputListing all, InputListing unread, @Nullable EarlierRun earlier) {
  /** A file that is as it was is not read again; one that is gone stays in the corpus. */
  static RunInput of(InputListing named, @Nullable EarlierRun earlier) {
    if (earlier == null) {
      return new RunInput(named, named, null);
    }
    InputListing read = earlier.listing();
    InputListing all = named.and(read);
    return new RunInput(all, all.changedSince(read), earlier);
  }
}
