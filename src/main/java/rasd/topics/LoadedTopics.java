package rasd.topics;

import java.util.List;

/** The model of an earlier run, fully read. Its topics can be assigned to other articles. */
public final class LoadedTopics {
  private final String folder;
  private final TopicModel model;

  LoadedTopics(String folder, TopicModel model) {
    this.folder = folder;
    this.model = model;
  }

  /** The folder from which the model was read. */
  public String folder() {
    return folder;
  }

  /** The kinds of terms in the model's topics. */
  public List<TermKind> kinds() {
    return model.kinds();
  }

  TopicModel model() {
    return model;
  }
}
