package rasd.article;

/**
 * Encodes tokens as bytes: the distinct words, the sentences, and then a number for each token.
 * Offsets are written as distances. Most tokens take a single byte, because a single blank before a
 * token is not written, and the next new word is always written as 0.
 */
final class TokensCodec {
  /**
   * The distance between two tokens with a single blank between them. The number written for the
   * second token is then even.
   */
  private static final int PLAIN_GAP = 1;

  private TokensCodec() {}

  static void write(ByteWriter out, Tokens tokens) {
    WordsCodec.write(out, tokens.words());
    writeSentences(out, tokens);
    int end = 0;
    int words = 0;
    for (int i = 0; i < tokens.count(); i++) {
      int word = tokens.word(i);
      int gap = tokens.begin(i) - end;
      boolean isPlain = gap == PLAIN_GAP && tokens.flags(i) == Tokens.FOLLOWS_SPACE;
      out.writeInt((word == words ? 0 : word + 1) << 1 | (isPlain ? 0 : 1));
      if (!isPlain) {
        out.writeInt(gap);
        out.writeBoolean(tokens.followsSpace(i));
      }
      words = Math.max(words, word + 1);
      end = tokens.end(i);
    }
  }

  static Tokens read(ByteReader in) {
    Words words = WordsCodec.read(in);
    int sentences = in.readCount();
    int[] paragraphs = new int[sentences];
    int[] sentenceBegins = new int[sentences];
    int[] sentenceEnds = new int[sentences];
    int[] firstTokens = new int[sentences + 1];
    readSentences(in, paragraphs, sentenceBegins, sentenceEnds, firstTokens);
    int count = firstTokens[sentences];
    in.requireRoomFor(count);
    int[] begins = new int[count];
    int[] wordOf = new int[count];
    byte[] flags = new byte[count];
    readTokens(in, words, begins, wordOf, flags);
    return new Tokens(
        paragraphs, sentenceBegins, sentenceEnds, firstTokens, begins, wordOf, flags, words);
  }

  private static void readTokens(
      ByteReader in, Words words, int[] begins, int[] wordOf, byte[] flags) {
    int end = 0;
    int next = 0;
    for (int i = 0; i < begins.length; i++) {
      int number = in.readInt();
      boolean isPlain = (number & 1) == 0;
      int word = number >> 1 == 0 ? next : (number >> 1) - 1;
      if (word >= words.count()) {
        throw new DamagedArticleException("it refers to word " + word + ", but has no such word");
      }
      wordOf[i] = word;
      begins[i] = isPlain ? ByteReader.notNegative(end + PLAIN_GAP) : in.readOffset(end);
      flags[i] = isPlain || in.readBoolean() ? Tokens.FOLLOWS_SPACE : 0;
      next = Math.max(next, word + 1);
      end = ByteReader.notNegative(begins[i] + words.surface(word).length());
    }
  }

  private static void writeSentences(ByteWriter out, Tokens tokens) {
    out.writeInt(tokens.sentenceCount());
    int end = 0;
    for (int i = 0; i < tokens.sentenceCount(); i++) {
      out.writeInt(tokens.paragraph(i));
      out.writeInt(tokens.sentenceBegin(i) - end);
      out.writeInt(tokens.sentenceEnd(i) - tokens.sentenceBegin(i));
      out.writeInt(tokens.firstToken(i + 1) - tokens.firstToken(i));
      end = tokens.sentenceEnd(i);
    }
  }

  private static void readSentences(
      ByteReader in, int[] paragraphs, int[] begins, int[] ends, int[] firstTokens) {
    int end = 0;
    for (int i = 0; i < paragraphs.length; i++) {
      paragraphs[i] = in.readInt();
      begins[i] = in.readOffset(end);
      end = in.readOffset(begins[i]);
      ends[i] = end;
      firstTokens[i + 1] = in.readOffset(firstTokens[i]);
    }
  }
}
