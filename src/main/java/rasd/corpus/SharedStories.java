package rasd.corpus;

import java.io.Serializable;

/**
 * Says whether an article shares its story with others. Most do not, so a task can count each as a
 * story; only the articles of shared stories must be brought together to be counted once. It is
 * sent to the executors.
 */
@FunctionalInterface
public interface SharedStories extends Serializable {
  boolean isShared(String articleId);
}
