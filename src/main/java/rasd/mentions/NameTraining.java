package rasd.mentions;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import rasd.mentions.TagTrainer.Example;
import rasd.mentions.TaggedSentences.TaggedSentence;
import rasd.mentions.TaggedSentences.TaggedWord;
import rasd.names.Clues;
import rasd.names.NameLists;
import rasd.names.TagModel;
import rasd.text.StopWords;
import rasd.text.Token;
import rasd.text.TokenKind;
import rasd.text.Tokenizer;

/** Trains a model of names on tagged sentences. */
public final class NameTraining {
  private static final int TURNS = 10;

  private final Clues clues;
  private final StopWords stopWords;
  private final NameTagger tagger;
  private final NameFinder known;
  private final Tokenizer tokenizer = new Tokenizer();

  public NameTraining(NameLists lists, StopWords stopWords) {
    this.clues = lists.clues();
    this.stopWords = stopWords;
    this.tagger = new NameTagger(lists);
    this.known = new NameFinder(lists.gazetteer());
  }

  /**
   * Trains a model and writes it.
   *
   * @param lines words with their tags, see {@link TaggedSentences}
   * @return the number of sentences
   */
  public int train(Collection<String> lines, Writer out) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (TaggedSentence sentence : TaggedSentences.parse(lines)) {
      examples.add(example(sentence.words()));
    }
    train(examples).write(out);
    return examples.size();
  }

  TagModel train(List<Example> examples) {
    return new TagTrainer(TURNS).train(examples);
  }

  /** The sentence as the job reads it. Each token has the tag of the word from which it comes. */
  Example example(List<TaggedWord> words) {
    StringBuilder body = new StringBuilder();
    List<Integer> ends = new ArrayList<>();
    for (TaggedWord word : words) {
      body.append(body.isEmpty() ? "" : " ").append(word.word());
      ends.add(body.length());
    }
    String text = body.toString();
    List<Token> tokens = tokenizer.tokens(text, 0, text.length());
    List<Integer> tags = new ArrayList<>();
    int word = 0;
    int wordBefore = -1;
    for (Token token : tokens) {
      while (ends.get(word) <= token.begin()) {
        word++;
      }
      int tag = TagModel.TAGS.indexOf(words.get(word).tag());
      tags.add(mended(tag, word == wordBefore, tags));
      wordBefore = word;
    }
    return new Example(tagger.features(view(text, tokens)), tags);
  }

  /**
   * Corrects the tag of a token: two tokens of one word belong to one name, and a name whose first
   * word is not a token begins with the next token.
   */
  private static int mended(int tag, boolean isSameWord, List<Integer> before) {
    int last = before.isEmpty() ? TagModel.OUTSIDE : before.get(before.size() - 1);
    if (isSameWord && TagModel.isBeginning(tag)) {
      return tag + 1;
    }
    return TagModel.mayFollow(last, tag) ? tag : tag - 1;
  }

  private CuedSentence view(String text, List<Token> tokens) {
    ArticleSentence sentence = new ArticleSentence(0, new ArrayList<>(), new BitSet());
    for (Token token : tokens) {
      boolean isStop = token.kind() != TokenKind.WORD || stopWords.contains(token.spelt());
      sentence.stops().set(sentence.words().size(), isStop);
      sentence
          .words()
          .add(
              new NameFinder.SentenceWord(
                  token.begin(), token.end(), token.surface(), token.normalized()));
    }
    List<Occurrence> names = ArticleNames.known(known, text, sentence);
    return CuedSentence.of(text, sentence, names, clues);
  }
}
