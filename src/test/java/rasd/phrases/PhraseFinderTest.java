package rasd.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PhraseFinderTest {
  @Test
  void aPhraseCountsWithAndWithoutProclitics() {
    assertEquals(
        List.of("الأمم المتحدة 2", "الامم المتحدة 1"),
        found(List.of("الامم المتحدة"), "للأمم المتحدة", "والأمم المتحدة", "الامم المتحدة"));
  }

  @Test
  void aPhraseInsideALongerOneDoesNotCount() {
    assertEquals(
        List.of("الأمم المتحدة 1", "مفوضية الأمم المتحدة 1"),
        found(
            List.of("الامم المتحدة", "مفوضية الامم المتحدة"),
            "مفوضية الأمم المتحدة قرب الأمم المتحدة"));
  }

  @Test
  void phrasesThatOverlapCountBoth() {
    assertEquals(
        List.of("الخارجية الروسية 1", "وزارة الخارجية 1"),
        found(List.of("وزارة الخارجية", "الخارجية الروسية"), "وزارة الخارجية الروسية"));
  }

  @Test
  void aPhraseDoesNotReachOverAStretch() {
    assertEquals(List.of(), found(List.of("الامم المتحدة"), "الأمم", "المتحدة"));
  }

  @Test
  void wordsOfPhrasesInAnotherOrderAreNoPhrase() {
    assertEquals(
        List.of(),
        found(List.of("الامم المتحدة", "مجلس الامن القومي"), "المتحدة الأمم مجلس الأمن قومي"));
  }

  private static List<String> found(List<String> keys, String... stretches) {
    Map<String, Phrase> phrases = new TreeMap<>();
    keys.forEach(key -> phrases.put(key, new Phrase(key.split(" ", -1).length, .5, 10)));
    PhraseFinder finder = new PhraseFinder(new Phrases(phrases, form -> form, false));
    List<PhraseFinder.FoundPhrase> found = new ArrayList<>();
    for (String stretch : stretches) {
      List<NumberedWord> words = Stretches.numbered(stretch, finder::number);
      finder.addFrom(new Stretch(0, words), found);
    }
    return new TreeMap<>(
            found.stream()
                .collect(
                    Collectors.groupingBy(
                        PhraseFinder.FoundPhrase::surface, Collectors.counting())))
        .entrySet().stream().map(each -> each.getKey() + " " + each.getValue()).toList();
  }
}
