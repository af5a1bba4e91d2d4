package rasd.topics;

import java.util.List;

/** The model of an earlier run, fully read. Its topics can be assigned to other articles. */
public final class LoadedTopics {
  private final TopicModel model;

  LoadedTopics(TopicModel model) {
    this.model = model;
  }

  /** The kinds of terms in the model's topics. */
  public List<TermKind> kinds() {
    return model.kinds();
  }

  TopicModel model() {
    return model;
  }
}
