package rasd.mentions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import rasd.articles.ArticleSteps;
import rasd.text.Token;
import rasd.text.TokenKind;

/** Finds the names of an article that was made by {@link ArticleSteps}, for a benchmark. */
public final class NameSteps {
  private final NameLists lists;
  private List<ArticleSentence> sentences = List.of();

  public NameSteps(NameLists lists) {
    this.lists = lists;
  }

  /** Takes over the tokens: the price of a form in which the finders want them. */
  public int take(List<ArticleSteps.Sentence> cut) {
    sentences = new ArrayList<>();
    for (ArticleSteps.Sentence sentence : cut) {
      List<NameFinder.Word> words = new ArrayList<>();
      BitSet stops = new BitSet();
      for (Token token : sentence.tokens()) {
        boolean isStopWord = sentence.isStopWord()[words.size()];
        stops.set(words.size(), token.kind() != TokenKind.WORD || isStopWord);
        words.add(
            new NameFinder.Word(token.begin(), token.end(), token.surface(), token.normalized()));
      }
      sentences.add(new ArticleSentence(sentences.size(), words, stops));
    }
    return sentences.size();
  }

  /** Known names, family names of persons named before, signals of names that no list has. */
  public int find(String body) {
    ArticleNames.Found found = new ArticleNames(lists).find(body, sentences);
    List<Occurrence> all =
        new LearntNameFinder(LearntNames.none(), lists).find(body, sentences, found.mentions());
    return all.size() + found.evidence().size();
  }
}
