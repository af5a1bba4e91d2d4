package rasd.mentions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import rasd.names.TagModel;
import rasd.tables.UserError;

/**
 * Reads tagged sentences from a file. Each line begins with a word and ends with the word's tag,
 * separated by white space: {@code O}, {@code B-PER}, {@code I-PER} and so on, or {@code PERS} for
 * {@code PER}. Columns between them are ignored. A blank line ends a sentence, and a line {@code
 * -DOCSTART-} begins a document.
 */
final class TaggedSentences {
  private static final String OUTSIDE = "O";
  private static final String DOCUMENT = "-DOCSTART-";

  /**
   * A sentence.
   *
   * @param document number of its document in the file, from 0
   */
  record TaggedSentence(int document, List<TaggedWord> words) {}

  /** A word of the file and its tag, one of {@link TagModel#TAGS}. */
  record TaggedWord(String word, String tag) {}

  private TaggedSentences() {}

  /**
   * The sentences of a file.
   *
   * @throws UserError if a line is not a word with a tag, or if no sentence has a name
   */
  static List<TaggedSentence> parse(Collection<String> lines) {
    List<TaggedSentence> sentences = new ArrayList<>();
    List<TaggedWord> sentence = new ArrayList<>();
    int number = 0;
    int document = 0;
    for (String line : lines) {
      number++;
      boolean isDocument = line.startsWith(DOCUMENT);
      if (line.isBlank() || isDocument) {
        end(document, sentence, sentences);
        sentence = new ArrayList<>();
        document += isDocument ? 1 : 0;
      } else {
        sentence.add(word(line, number));
      }
    }
    end(document, sentence, sentences);
    boolean hasNames =
        sentences.stream()
            .flatMap(tagged -> tagged.words().stream())
            .anyMatch(word -> !word.tag().equals(OUTSIDE));
    if (!hasNames) {
      throw UserError.input(
          "The tagged file contains no name. Its tags must be B-PER, I-PER, … and O");
    }
    return sentences;
  }

  private static void end(int document, List<TaggedWord> sentence, List<TaggedSentence> sentences) {
    if (!sentence.isEmpty()) {
      sentences.add(new TaggedSentence(document, List.copyOf(sentence)));
    }
  }

  private static TaggedWord word(String line, int number) {
    String[] fields = line.strip().split("\\s+", -1);
    String tag = fields[fields.length - 1].replace("PERS", "PER");
    if (fields.length < 2 || !TagModel.TAGS.contains(tag)) {
      throw UserError.input(
          "Line %d of the tagged file must be a word and one of %s, separated by white space: %s"
              .formatted(number, String.join(" ", TagModel.TAGS), line));
    }
    return new TaggedWord(fields[0], tag);
  }
}
