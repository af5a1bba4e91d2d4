package rasd.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rasd.text.TokenKind;

/**
 * Encodes the distinct words of an article as bytes. A form that equals an earlier form or the
 * surface is not written again, nor are pieces that equal the form. The numbers of the few words
 * that are not the story's own follow, as distances.
 */
final class WordsCodec {
  private static final TokenKind[] KINDS = TokenKind.values();

  // The bits of the first byte of a word.
  private static final int KIND = 7;
  private static final int FORM = 3 << 3;
  private static final int FORM_IS_KNOWN = 0;
  private static final int FORM_IS_SURFACE = 1 << 3;
  private static final int FORM_FOLLOWS = 2 << 3;
  private static final int PIECES = 3 << 5;
  private static final int NO_PIECES = 0;
  private static final int PIECES_ARE_FORM = 1 << 5;
  private static final int PIECES_FOLLOW = 2 << 5;
  private static final int IS_STOP_WORD = 1 << 7;

  private WordsCodec() {}

  /** Writes the words. Their forms must be numbered in the order in which they first occur. */
  static void write(ByteWriter out, Words words) {
    out.writeInt(words.count());
    int forms = 0;
    for (int i = 0; i < words.count(); i++) {
      String pieces = words.pieces(i);
      int whereForm = whereForm(words, i, forms);
      int wherePieces = wherePieces(pieces, words.form(i));
      int stopWord = words.isStopWord(i) ? IS_STOP_WORD : 0;
      out.writeByte(kind(words, i) | whereForm | wherePieces | stopWord);
      out.writeText(words.surface(i));
      if (whereForm == FORM_IS_KNOWN) {
        out.writeInt(words.formNumber(i));
      } else {
        forms++;
      }
      if (whereForm == FORM_FOLLOWS) {
        out.writeText(words.form(i));
      }
      if (pieces != null && wherePieces == PIECES_FOLLOW) {
        out.writeText(pieces);
      }
    }
    writeAsides(out, words);
  }

  private static void writeAsides(ByteWriter out, Words words) {
    int[] asides = IntStream.range(0, words.count()).filter(words::isAside).toArray();
    out.writeInt(asides.length);
    int next = 0;
    for (int aside : asides) {
      out.writeInt(aside - next);
      next = aside + 1;
    }
  }

  private static boolean[] readAsides(ByteReader in, int words) {
    boolean[] areAside = new boolean[words];
    int asides = in.readCount();
    int next = 0;
    for (int i = 0; i < asides; i++) {
      int aside = in.readOffset(next);
      if (aside >= words) {
        throw new DamagedArticleException("it refers to word " + aside + ", but has no such word");
      }
      areAside[aside] = true;
      next = aside + 1;
    }
    return areAside;
  }

  @SuppressWarnings("EnumOrdinal") // If the order changes, raise ArticleCodec.VERSION.
  private static int kind(Words words, int word) {
    return words.kind(word).ordinal();
  }

  private static int whereForm(Words words, int word, int known) {
    if (words.formNumber(word) < known) {
      return FORM_IS_KNOWN;
    }
    return words.form(word).equals(words.surface(word)) ? FORM_IS_SURFACE : FORM_FOLLOWS;
  }

  private static int wherePieces(@Nullable String pieces, String form) {
    if (pieces == null) {
      return NO_PIECES;
    }
    return pieces.equals(form) ? PIECES_ARE_FORM : PIECES_FOLLOW;
  }

  static Words read(ByteReader in) {
    int count = in.readCount();
    List<String> forms = new ArrayList<>(count);
    int[] formOf = new int[count];
    String[] surfaces = new String[count];
    TokenKind[] kinds = new TokenKind[count];
    boolean[] areStopWords = new boolean[count];
    @Nullable String[] pieces = new String[count];
    for (int i = 0; i < count; i++) {
      int first = in.readByte();
      kinds[i] = KINDS[first & KIND];
      areStopWords[i] = (first & IS_STOP_WORD) != 0;
      surfaces[i] = in.readText();
      formOf[i] = readForm(in, first & FORM, surfaces[i], forms);
      pieces[i] = readPieces(in, first & PIECES, forms.get(formOf[i]));
    }
    return new Words(
        Collections.unmodifiableList(forms),
        formOf,
        surfaces,
        kinds,
        areStopWords,
        readAsides(in, count),
        pieces);
  }

  /** Returns the number of the form, after adding it to the forms if it is new. */
  private static int readForm(ByteReader in, int where, String surface, List<String> forms) {
    switch (where) {
      case FORM_IS_KNOWN -> {
        return in.readIndex(forms.size());
      }
      case FORM_IS_SURFACE -> forms.add(surface);
      case FORM_FOLLOWS -> forms.add(in.readText());
      default -> throw new DamagedArticleException("a word's form has an unknown encoding");
    }
    return forms.size() - 1;
  }

  private static @Nullable String readPieces(ByteReader in, int where, String form) {
    return switch (where) {
      case NO_PIECES -> null;
      case PIECES_ARE_FORM -> form;
      case PIECES_FOLLOW -> in.readText();
      default -> throw new DamagedArticleException("a word's pieces have an unknown encoding");
    };
  }
}
