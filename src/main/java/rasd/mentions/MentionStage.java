package rasd.mentions;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.spark.broadcast.Broadcast;
import rasd.article.Article;
import rasd.article.Section;
import rasd.corpus.ArticleStep;
import rasd.learning.LearntNames;
import rasd.names.NameLists;

/**
 * Finds the mentions of each article from its tokens. Names that are in no list are found in a
 * second reading, after the evidence of all articles has been collected.
 */
public final class MentionStage {
  private final Broadcast<NameLists> lists;

  public MentionStage(Broadcast<NameLists> lists) {
    this.lists = lists;
  }

  /**
   * Finds mentions of known names, mentions that a model suggests, and evidence of names that are
   * in no list.
   */
  public ArticleStep knownNames() {
    return new FirstReading(lists);
  }

  /**
   * Finds mentions of learnt names besides the known ones, and persons by a single word where the
   * article has the full name.
   */
  public ArticleStep learntNames(Broadcast<LearntNames> learnt) {
    return new SecondReading(lists, learnt);
  }

  private record FirstReading(Broadcast<NameLists> lists) implements ArticleStep {
    @Override
    public Set<Section> reads() {
      return EnumSet.of(Section.LINES, Section.TOKENS);
    }

    @Override
    public Set<Section> adds() {
      return EnumSet.of(Section.MENTIONS, Section.EVIDENCE);
    }

    @Override
    public UnaryOperator<Article> open() {
      return NameReading.ofKnownNames(lists.value());
    }
  }

  private record SecondReading(Broadcast<NameLists> lists, Broadcast<LearntNames> learnt)
      implements ArticleStep {
    @Override
    public Set<Section> reads() {
      return EnumSet.of(Section.LINES, Section.TOKENS, Section.MENTIONS);
    }

    @Override
    public Set<Section> adds() {
      return EnumSet.of(Section.MENTIONS);
    }

    @Override
    public UnaryOperator<Article> open() {
      return NameReading.ofLearntNames(learnt.value(), lists.value());
    }
  }
}
