package rasd.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rasd.text.TokenKind;

/**
 * Tokens as bytes. Offsets are written as distances, and a word whose form is its surface, as most
 * are, has its letters written once.
 */
final class TokensCodec {
  private static final int SAME_AS_SURFACE = 1;
  private static final int HAS_PIECES = 2;
  private static final int IS_STOP_WORD = 4;

  private static final TokenKind[] KINDS = TokenKind.values();

  private TokensCodec() {}

  static void write(ByteWriter out, Tokens tokens) {
    writeWords(out, tokens.words());
    writeSentences(out, tokens);
    out.writeInt(tokens.count());
    int last = 0;
    for (int i = 0; i < tokens.count(); i++) {
      out.writeInt(tokens.begin(i) - last);
      out.writeInt(tokens.word(i));
      out.writeByte(tokens.flags(i));
      last = tokens.begin(i);
    }
  }

  static Tokens read(ByteReader in) {
    Words words = readWords(in);
    int sentences = in.readCount();
    int[] paragraphs = new int[sentences];
    int[] begins = new int[sentences];
    int[] ends = new int[sentences];
    int[] firstTokens = new int[sentences + 1];
    readSentences(in, paragraphs, begins, ends, firstTokens);
    int count = in.readCount();
    firstTokens[sentences] = count;
    int[] tokenBegins = new int[count];
    int[] wordOf = new int[count];
    byte[] flags = new byte[count];
    int last = 0;
    for (int i = 0; i < count; i++) {
      last += in.readInt();
      tokenBegins[i] = last;
      wordOf[i] = indexBelow(words.count(), in);
      flags[i] = (byte) in.readByte();
    }
    return new Tokens(paragraphs, begins, ends, firstTokens, tokenBegins, wordOf, flags, words);
  }

  private static void writeSentences(ByteWriter out, Tokens tokens) {
    out.writeInt(tokens.sentenceCount());
    int end = 0;
    for (int i = 0; i < tokens.sentenceCount(); i++) {
      out.writeInt(tokens.paragraph(i));
      out.writeInt(tokens.sentenceBegin(i) - end);
      out.writeInt(tokens.sentenceEnd(i) - tokens.sentenceBegin(i));
      out.writeInt(tokens.firstToken(i));
      end = tokens.sentenceEnd(i);
    }
  }

  private static void readSentences(
      ByteReader in, int[] paragraphs, int[] begins, int[] ends, int[] firstTokens) {
    int end = 0;
    for (int i = 0; i < paragraphs.length; i++) {
      paragraphs[i] = in.readInt();
      begins[i] = end + in.readInt();
      end = begins[i] + in.readInt();
      ends[i] = end;
      firstTokens[i] = in.readInt();
    }
  }

  private static void writeWords(ByteWriter out, Words words) {
    out.writeInt(words.count());
    for (int i = 0; i < words.count(); i++) {
      String surface = words.surface(i);
      String form = words.form(i);
      String pieces = words.pieces(i);
      boolean isSame = surface.equals(form);
      out.writeText(surface);
      out.writeOneOf(words.kind(i));
      out.writeByte(
          (isSame ? SAME_AS_SURFACE : 0)
              | (pieces == null ? 0 : HAS_PIECES)
              | (words.isStopWord(i) ? IS_STOP_WORD : 0));
      out.writeInt(words.formNumber(i));
      if (!isSame) {
        out.writeText(form);
      }
      if (pieces != null) {
        out.writeText(pieces);
      }
    }
  }

  /** Forms are numbered as they first occur, so that each new one is the next. */
  private static Words readWords(ByteReader in) {
    int count = in.readCount();
    List<String> forms = new ArrayList<>(count);
    int[] formOf = new int[count];
    String[] surfaces = new String[count];
    TokenKind[] kinds = new TokenKind[count];
    boolean[] areStopWords = new boolean[count];
    @Nullable String[] pieces = new String[count];
    for (int i = 0; i < count; i++) {
      surfaces[i] = in.readText();
      kinds[i] = in.readOneOf(KINDS);
      int flags = in.readByte();
      areStopWords[i] = (flags & IS_STOP_WORD) != 0;
      formOf[i] = indexBelow(forms.size() + 1, in);
      String form = (flags & SAME_AS_SURFACE) != 0 ? surfaces[i] : in.readText();
      if (formOf[i] == forms.size()) {
        forms.add(form);
      }
      pieces[i] = (flags & HAS_PIECES) != 0 ? in.readText() : null;
    }
    return new Words(forms, formOf, surfaces, kinds, areStopWords, pieces);
  }

  private static int indexBelow(int bound, ByteReader in) {
    int index = in.readInt();
    if (index < 0 || index >= bound) {
      throw new DamagedArticleException("it names word " + index + " of " + bound);
    }
    return index;
  }
}
