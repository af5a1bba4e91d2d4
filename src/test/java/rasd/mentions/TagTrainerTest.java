package rasd.mentions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rasd.names.TagModel;
import rasd.tables.UserError;
import rasd.text.StopWords;

class TagTrainerTest {
  private static final List<String> TAGGED =
      """
      قال O
      زرياب B-PER
      الموصلي I-PER

      في O
      مدينة O
      فاس B-LOC
      -DOCSTART-
      قال O
      ناصح B-PERS
      في O
      فاس B-LOC
      """
          .lines()
          .toList();

  private static NameTraining training() {
    return new NameTraining(Names.LISTS, new StopWords(List.of("في")));
  }

  @Test
  void aModelTagsWhatItWasTrainedOn() throws IOException {
    TagModel model = TagModel.read(written().lines().toList());

    for (TaggedSentences.TaggedSentence sentence : TaggedSentences.parse(TAGGED)) {
      TagTrainer.Example example = training().example(sentence.words());
      assertArrayEquals(
          example.tags().stream().mapToInt(Integer::intValue).toArray(),
          model.tags(example.features()));
    }
  }

  /** The model errs on both words, at the first and at the second of two steps. */
  @Test
  void theWeightsAreMeansOverAllSteps() throws IOException {
    TagTrainer.Example name = new TagTrainer.Example(List.of(List.of("a")), List.of(1));
    TagTrainer.Example word = new TagTrainer.Example(List.of(List.of("b")), List.of(0));
    StringWriter out = new StringWriter();
    new TagTrainer(1).train(List.of(name, word)).write(out);
    assertEquals(
        List.of("O -0.5 0.5", "a -1.0 1.0", "b 0.5 -0.5"),
        out.toString()
            .lines()
            .skip(1)
            .map(line -> line.replaceAll("\t0(?=\t|$)", "").replace('\t', ' '))
            .filter(line -> line.indexOf(' ') > 0)
            .toList());
  }

  @Test
  void theSameFileGivesTheSameModel() throws IOException {
    assertEquals(written(), written());
  }

  @Test
  void aNameNeverBeginsInside() {
    assertTrue(TagModel.mayFollow(TagModel.OUTSIDE, 1));
    assertEquals(
        List.of("B-PER", "I-PER"),
        TagModel.TAGS.stream()
            .filter(tag -> TagModel.mayFollow(TagModel.TAGS.indexOf(tag), 2))
            .toList());
  }

  @Test
  void documentsAreCounted() {
    assertEquals(
        List.of(0, 0, 1),
        TaggedSentences.parse(TAGGED).stream()
            .map(TaggedSentences.TaggedSentence::document)
            .toList());
  }

  @Test
  void theRefusalNamesTheLine() {
    assertEquals(
        "Line 2 of the tagged file must be a word and one of O B-PER I-PER B-LOC I-LOC B-ORG I-ORG"
            + " B-MISC I-MISC, separated by white space: فاس X",
        assertThrows(UserError.class, () -> TaggedSentences.parse(List.of("مدينة O", "فاس X")))
            .getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"قال", "قال X-PER", "قال O"})
  void aFileWithoutTagsIsRefused(String line) {
    assertThrows(UserError.class, () -> TaggedSentences.parse(List.of(line)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "rasd names model 1", "rasd names model 1\n\tO\t1"})
  void whatIsNoModelIsRefused(String file) {
    assertThrows(UserError.class, () -> TagModel.read(file.lines().toList()));
  }

  private static String written() throws IOException {
    StringWriter out = new StringWriter();
    assertEquals(3, training().train(TAGGED, out));
    return out.toString();
  }
}
