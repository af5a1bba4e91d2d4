package rasd.mentions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import rasd.articles.ArticleSteps;
import rasd.learning.LearntNames;
import rasd.names.NameLists;
import rasd.text.Token;
import rasd.text.TokenKind;

/** Finds the names in an article that {@link ArticleSteps} made, for a benchmark. */
public final class NameSteps {
  private final ArticleNames names;
  private final LearntNameFinder familyNames;
  private List<ArticleSentence> sentences = List.of();

  public NameSteps(NameLists lists) {
    this.names = new ArticleNames(lists);
    this.familyNames = new LearntNameFinder(LearntNames.none(), lists);
  }

  /**
   * Converts the tokens to the form that the finders need, so that the benchmark also measures this
   * cost.
   */
  public int take(List<ArticleSteps.Sentence> cut) {
    sentences = new ArrayList<>();
    for (ArticleSteps.Sentence sentence : cut) {
      List<NameFinder.SentenceWord> words = new ArrayList<>();
      BitSet stops = new BitSet();
      for (Token token : sentence.tokens()) {
        boolean isStopWord = sentence.isStopWord()[words.size()];
        stops.set(words.size(), token.kind() != TokenKind.WORD || isStopWord);
        words.add(
            new NameFinder.SentenceWord(
                token.begin(), token.end(), token.surface(), token.normalized()));
      }
      sentences.add(new ArticleSentence(sentences.size(), words, stops));
    }
    return sentences.size();
  }

  /**
   * Finds known names, family names of persons whose full names the article has, and evidence of
   * names that are in no list. Returns how many of these there are in all.
   */
  public int find(String body) {
    ArticleNames.NamesAndEvidence found = names.find(body, sentences);
    return familyNames.find(body, sentences, found.mentions()).size() + found.evidence().size();
  }
}
