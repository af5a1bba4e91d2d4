package rasd.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rasd.text.Span;
import rasd.text.StopWords;
import rasd.text.Token;
import rasd.text.TokenKind;

/**
 * Collects the sentences and tokens of a body. The properties of a word are looked up when it first
 * occurs in the article.
 */
public final class TokensBuilder {
  private static final int FIRST_CAPACITY = 64;

  private final String body;
  private final StopWords stopWords;
  private final List<Span> asides;

  private int[] paragraphs = new int[FIRST_CAPACITY];
  private int[] sentenceBegins = new int[FIRST_CAPACITY];
  private int[] sentenceEnds = new int[FIRST_CAPACITY];
  private int[] firstTokens = new int[FIRST_CAPACITY];
  private int sentences;

  private int[] begins = new int[FIRST_CAPACITY];
  private int[] wordOf = new int[FIRST_CAPACITY];
  private byte[] flags = new byte[FIRST_CAPACITY];
  private int tokens;

  private final Map<TokenKind, Map<String, Integer>> wordBySurface = new EnumMap<>(TokenKind.class);
  private final Map<TokenKind, Map<String, Integer>> asideBySurface =
      new EnumMap<>(TokenKind.class);
  private final Map<String, Integer> formByName = new HashMap<>();
  private final List<String> forms = new ArrayList<>();
  private final List<String> surfaces = new ArrayList<>();
  private final List<@Nullable String> pieces = new ArrayList<>();
  private final List<TokenKind> kinds = new ArrayList<>();
  private int[] formOf = new int[FIRST_CAPACITY];
  private boolean[] areStopWords = new boolean[FIRST_CAPACITY];
  private final BitSet areAside = new BitSet();

  /**
   * @param body the text that offsets refer to
   * @param asides the parts of the body that are not the story's own, such as its dateline
   */
  public TokensBuilder(String body, StopWords stopWords, List<Span> asides) {
    this.body = body;
    this.stopWords = stopWords;
    this.asides = asides;
  }

  /**
   * Adds the next sentence.
   *
   * @param ofSentence the tokens of the sentence in order
   */
  public void add(int paragraph, int begin, int end, List<Token> ofSentence) {
    if (sentences == paragraphs.length) {
      paragraphs = Arrays.copyOf(paragraphs, 2 * sentences);
      sentenceBegins = Arrays.copyOf(sentenceBegins, 2 * sentences);
      sentenceEnds = Arrays.copyOf(sentenceEnds, 2 * sentences);
      firstTokens = Arrays.copyOf(firstTokens, 2 * sentences);
    }
    paragraphs[sentences] = paragraph;
    sentenceBegins[sentences] = begin;
    sentenceEnds[sentences] = end;
    firstTokens[sentences++] = tokens;
    int before = -1;
    for (Token token : ofSentence) {
      add(token, before >= 0 && isBlank(before, token.begin()));
      before = token.end();
    }
  }

  private void add(Token token, boolean followsSpace) {
    if (tokens == begins.length) {
      begins = Arrays.copyOf(begins, 2 * tokens);
      wordOf = Arrays.copyOf(wordOf, 2 * tokens);
      flags = Arrays.copyOf(flags, 2 * tokens);
    }
    begins[tokens] = token.begin();
    wordOf[tokens] = word(token);
    flags[tokens++] = followsSpace ? Tokens.FOLLOWS_SPACE : 0;
  }

  private boolean isBlank(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (!Character.isWhitespace(body.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The number of the token's word. A surface that occurs as two kinds of token, or both within and
   * outside asides, is two words.
   */
  private int word(Token token) {
    boolean isAside = isAside(token);
    return (isAside ? asideBySurface : wordBySurface)
        .computeIfAbsent(token.kind(), kind -> new HashMap<>())
        .computeIfAbsent(token.surface(), surface -> newWord(token, isAside));
  }

  private boolean isAside(Token token) {
    for (Span aside : asides) {
      if (aside.begin() <= token.begin() && token.begin() < aside.end()) {
        return true;
      }
    }
    return false;
  }

  private int newWord(Token token, boolean isAside) {
    int word = surfaces.size();
    if (word == formOf.length) {
      formOf = Arrays.copyOf(formOf, 2 * word);
      areStopWords = Arrays.copyOf(areStopWords, 2 * word);
    }
    String spelt = token.spelt();
    boolean isStopWord = token.kind() == TokenKind.WORD && stopWords.contains(spelt);
    formOf[word] = form(token.normalized());
    areStopWords[word] = isStopWord;
    areAside.set(word, isAside);
    surfaces.add(token.surface());
    kinds.add(token.kind());
    pieces.add(isStopWord ? stopWords.pieces(spelt) : null);
    return word;
  }

  private int form(String normalized) {
    Integer known = formByName.putIfAbsent(normalized, forms.size());
    if (known == null) {
      forms.add(normalized);
      return forms.size() - 1;
    }
    return known;
  }

  private boolean[] areAside() {
    boolean[] flags = new boolean[surfaces.size()];
    areAside.stream().forEach(word -> flags[word] = true);
    return flags;
  }

  /** The tokens of all sentences that were added. */
  public Tokens build() {
    int[] first = Arrays.copyOf(firstTokens, sentences + 1);
    first[sentences] = tokens;
    return new Tokens(
        Arrays.copyOf(paragraphs, sentences),
        Arrays.copyOf(sentenceBegins, sentences),
        Arrays.copyOf(sentenceEnds, sentences),
        first,
        Arrays.copyOf(begins, tokens),
        Arrays.copyOf(wordOf, tokens),
        Arrays.copyOf(flags, tokens),
        new Words(
            List.copyOf(forms),
            Arrays.copyOf(formOf, surfaces.size()),
            surfaces.toArray(String[]::new),
            kinds.toArray(TokenKind[]::new),
            Arrays.copyOf(areStopWords, surfaces.size()),
            areAside(),
            pieces.toArray(String[]::new)));
  }
}
