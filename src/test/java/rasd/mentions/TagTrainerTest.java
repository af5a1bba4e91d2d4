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
