package rasd.mentions;

import java.util.ArrayList;
import java.util.List;

/** The first reading of an article: the names that are known, and signals of others. */
final class ArticleNames {
  static final String GAZETTEER = "gazetteer";

  private final NameFinder known;
  private final PersonFinder persons;
  private final GroupFinder groups = new GroupFinder();
  private final NameCues cues;

  ArticleNames(NameLists lists) {
    this.known = new NameFinder(lists.gazetteer());
    this.persons = new PersonFinder(lists.words(), lists.cues());
    this.cues = lists.cues();
  }

  /** Known names in the order of the text, and what else looks like one. */
  record Found(List<Occurrence> mentions, List<Evidence> evidence) {}

  Found find(String body, List<ArticleSentence> sentences) {
    List<Occurrence> mentions = new ArrayList<>();
    EvidenceCollector evidence = new EvidenceCollector();
    for (ArticleSentence sentence : sentences) {
      List<Occurrence> here = known(body, sentence);
      collect(body, sentence, here, evidence);
      mentions.addAll(here);
    }
    return new Found(mentions, evidence.evidence());
  }

  private List<Occurrence> known(String body, ArticleSentence sentence) {
    return known.find(body, sentence.words()).stream()
        .map(
            name ->
                new Occurrence(
                    sentence.number(),
                    Mention.of(body, sentence.words(), name),
                    name.entity().id(),
                    name.entity().type(),
                    null,
                    GAZETTEER,
                    1))
        .toList();
  }

  private void collect(
      String body, ArticleSentence sentence, List<Occurrence> known, EvidenceCollector evidence) {
    sentence.words().forEach(word -> evidence.addWord(word.normalized()));
    Sentence view = Sentence.of(body, sentence, known, cues);
    List<Candidate> candidates = new ArrayList<>(persons.find(view));
    candidates.addAll(groups.find(view));
    for (Candidate candidate : candidates) {
      evidence.add(
          candidate,
          view.name(candidate.first(), candidate.last(), candidate.clitics()),
          Mention.of(
                  body, sentence.words(), candidate.first(), candidate.last(), candidate.clitics())
              .form());
    }
  }
}
