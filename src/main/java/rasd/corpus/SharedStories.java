package rasd.corpus;

import java.io.Serializable;

/**
 * Tells which articles share their story with others. Where stories are counted, only those need to
 * meet; any other article is a story by itself.
 */
@FunctionalInterface
public interface SharedStories extends Serializable {
  boolean isShared(String articleId);
}
