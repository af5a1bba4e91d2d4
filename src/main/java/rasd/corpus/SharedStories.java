package rasd.corpus;

import java.io.Serializable;

/**
 * Tells which articles share their story with others. Most do not: each of them is a story of its
 * own, and only the stories of the others must be brought together to be counted once. It is sent
 * to the executors.
 */
@FunctionalInterface
public interface SharedStories extends Serializable {
  boolean isShared(String articleId);
}
