package rasd.corpus;

import java.io.Serializable;

/**
 * Which articles share their story with others. Most do not: they are a story each, and only the
 * stories of the others must meet to be counted once. It is sent to the executors.
 */
@FunctionalInterface
public interface SharedStories extends Serializable {
  boolean isShared(String articleId);
}
