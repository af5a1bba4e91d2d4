package rasd.corpus;

import java.io.Serializable;

/**
 * Whether an article shares its story with others. Most do not, and can be counted as stories where
 * they are; only the articles of shared stories must be brought together to be counted once. It is
 * sent to the executors.
 */
@FunctionalInterface
public interface SharedStories extends Serializable {
  boolean isShared(String articleId);
}
