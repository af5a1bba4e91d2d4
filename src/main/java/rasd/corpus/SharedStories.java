package rasd.corpus;

import java.io.Serializable;

/**
 * Says whether an article shares its story with others. Most articles do not, so a task can count
 * each of them as a story; only articles that share a story must be brought together, so that the
 * story is counted once. It is sent to the executors.
 */
@FunctionalInterface
public interface SharedStories extends Serializable {
  boolean isShared(String articleId);
}
