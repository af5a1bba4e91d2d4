package rasd.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.article.EntityType;
import rasd.names.TagModel;

class NameTaggerTest {
  private static final NameTagger TAGGER = new NameTagger(Names.LISTS);

  /** A model that knows five words. */
  private static final TagModel MODEL =
      new TagModel(
          Map.of(
              "w=زرياب", only("B-PER"),
              "w=الموصلي", only("I-PER"),
              "w=فاس", only("B-LOC"),
              "w=الجديدة", only("I-LOC"),
              "w=سانا", only("B-ORG")),
          new float[TagModel.TAGS.size()][TagModel.TAGS.size()]);

  private static float[] only(String tag) {
    float[] weights = new float[TagModel.TAGS.size()];
    weights[TagModel.TAGS.indexOf(tag)] = 1;
    return weights;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال زرياب الموصلي أمس        | PER زرياب الموصلي
          زرياب الموصلي                | PER زرياب الموصلي
          غنى زرياب في فاس الجديدة     | PER زرياب, LOC فاس الجديدة
          زرياب فاس سانا               | PER زرياب, LOC فاس, ORG سانا
          قال أمس                      |
          """)
  void aNameBeginsAndGoesOnAsTheModelSays(String text, String names) {
    CuedSentence sentence = Names.view(text);
    assertEquals(
        names == null ? "" : names,
        TAGGER.find(MODEL, sentence).stream()
            .map(name -> name.type() + " " + sentence.name(name.first(), name.last(), 0))
            .collect(Collectors.joining(", ")));
  }

  @Test
  void theModelIsBelievedEverywhereAlike() {
    assertEquals(
        new NameCandidate(1, 2, 0, EntityType.PER, "model", 0.8),
        TAGGER.find(MODEL, Names.view("قال زرياب الموصلي")).get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          زار روسيا               | m0= m0=knownBLOC
          قال سيرغي لافروف        | m0= m0=knownBPER m0=knownIPER
          لافروف روسيا            | m0=knownBPER m0=knownBLOC
          قال جون كيري            | m0= m0=sureBPER m0=sureIPER
          كتب جون شومسكي          | m0=weakBPER m0=halfBPER m0=halfIPER
          كتب جون رسالة           | m0=weakBPER m0=weakBPER m0=weakIPER
          مدينة سرت               | m0= m0=nearBLOC
          مدينة سان موريتز        | m0= m0=nearBLOC m0=nearILOC
          """)
  void theModelIsToldWhatTheRulesFind(String text, String marks) {
    assertEquals(
        marks,
        TAGGER.features(Names.view(text)).stream()
            .flatMap(features -> features.stream().filter(feature -> feature.startsWith("m0=")))
            .collect(Collectors.joining(" ")));
  }
}
