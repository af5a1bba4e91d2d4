package rasd.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rasd.clusters.Vocabulary;
import rasd.topics.Topic.WeightedTerm;

class LabelsTest {
  private static final List<WeightedTerm> TERMS =
      terms("تنظيم", "داعش", "قال", "الإرهاب", "العراق", "مكافحة");

  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          TERMS.stream().map(term -> new Vocabulary.VocabularyTerm(term.term(), 40, 20)).toList(),
          100);

  private static List<WeightedTerm> terms(String... terms) {
    return IntStream.range(0, terms.length)
        .mapToObj(place -> new WeightedTerm(terms[place], .1, -place))
        .toList();
  }

  private static TopicPhrase phrase(String phrase, long count) {
    return new TopicPhrase(phrase, List.of(phrase.split(" ", -1)), count);
  }

  private static String label(Set<String> emptyWords, TopicPhrase... phrases) {
    return new Labels(VOCABULARY, emptyWords, List.of(phrases)).of(TERMS);
  }

  @Test
  void aLabelIsOfThreeTermsThatTellSomething() {
    assertEquals("تنظيم، داعش، قال", label(Set.of()));
    assertEquals("تنظيم، داعش، الإرهاب", label(Set.of("قال")));
  }

  @Test
  void emptyWordsServeWhereNoOthersAreLeft() {
    assertEquals(
        "تنظيم، داعش، قال", label(Set.of("تنظيم", "داعش", "قال", "الإرهاب", "العراق", "مكافحة")));
  }

  @Test
  void aPhraseStandsInPlaceOfItsWords() {
    assertEquals(
        "تنظيم داعش، مكافحة الإرهاب، العراق",
        label(Set.of("قال"), phrase("تنظيم داعش", 30), phrase("مكافحة الإرهاب", 12)));
  }

  @Test
  void aPhraseThatIsLittleOfAllItsWordsDoesNot() {
    assertEquals("تنظيم، داعش، الإرهاب", label(Set.of("قال"), phrase("تنظيم داعش", 9)));
  }

  @Test
  void nothingIsSaidTwice() {
    assertEquals(
        "تنظيم داعش، الإرهاب، العراق",
        label(Set.of("قال"), phrase("تنظيم داعش", 30), phrase("داعش العراق", 20)));
  }

  @Test
  void phrasesAndNamesThatAreTermsSayTheirWords() {
    Labels labels =
        new Labels(
            VOCABULARY,
            Set.of("قال"),
            List.of(new TopicPhrase("مكافحة إرهابيين", List.of("مكافحة", "الإرهاب"), 5)));

    assertEquals(
        "تنظيم داعش، العراق، مكافحة",
        labels.of(terms("«تنظيم داعش»", "داعش", "قال", "العراق", "«داعش»", "مكافحة")));
    assertEquals(
        "مكافحة إرهابيين، داعش، العراق",
        labels.of(terms("مكافحة إرهابيين", "الإرهاب", "داعش", "قال قال", "العراق")));
  }

  @Test
  void ofThePhrasesOfATermTheMostFrequentStands() {
    assertEquals(
        "تنظيم العراق، داعش، الإرهاب",
        label(Set.of("قال"), phrase("تنظيم العراق", 30), phrase("تنظيم داعش", 20)));
  }

  @Test
  void onlyTheFirstTermsOfATopicMayLendPhrases() {
    String[] many = IntStream.range(0, 30).mapToObj(i -> "كلمة" + i).toArray(String[]::new);
    Set<String> candidates = Labels.candidates(List.of(terms(many)), Set.of("كلمة3"));
    assertEquals(20, candidates.size());
    assertEquals(
        Set.of("كلمة3"),
        IntStream.range(0, 21)
            .mapToObj(i -> "كلمة" + i)
            .filter(term -> !candidates.contains(term))
            .collect(Collectors.toSet()));
  }

  @Test
  void aTopicOfFewTermsHasAShortLabel() {
    assertEquals("داعش", new Labels(VOCABULARY, Set.of(), List.of()).of(terms("داعش")));
  }
}
