package rasd.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Encodes terms as bytes. The pieces of a word without clitics take one byte. */
final class TermsCodec {
  private static final int NO_PIECES = 0;
  private static final int WHOLE = 1;
  private static final int SPLIT = 2;
  private static final int CHOICES = 3;

  private TermsCodec() {}

  static void write(ByteWriter out, Terms terms, Words words) {
    out.writeInt(terms.names().size());
    terms.names().forEach(out::writeText);
    for (int word = 0; word < words.count(); word++) {
      out.writeInt(terms.number(word) + 1);
      String pieces = terms.pieces(word);
      if (pieces == null) {
        out.writeByte(NO_PIECES);
      } else if (pieces.equals(words.form(word))) {
        out.writeByte(WHOLE);
      } else {
        out.writeByte(SPLIT);
        out.writeText(pieces);
      }
    }
  }

  static Terms read(ByteReader in, Words words) {
    int count = in.readCount();
    List<String> names = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      names.add(in.readText());
    }
    int[] ofWord = new int[words.count()];
    @Nullable String[] pieces = new String[words.count()];
    for (int word = 0; word < ofWord.length; word++) {
      ofWord[word] = in.readIndex(count + 1) - 1;
      pieces[word] =
          switch (in.readChoice(CHOICES)) {
            case NO_PIECES -> null;
            case WHOLE -> words.form(word);
            default -> in.readText();
          };
    }
    return new Terms(names, ofWord, pieces);
  }
}
