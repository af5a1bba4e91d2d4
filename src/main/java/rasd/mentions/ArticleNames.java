package rasd.mentions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rasd.article.EntityType;
import rasd.article.Evidence;
import rasd.article.Mention;
import rasd.learning.LearntName;
import rasd.names.Clues;
import rasd.names.Gazetteer;
import rasd.names.NameLists;
import rasd.names.TagModel;

/**
 * The first reading of an article, which finds mentions of known names, mentions that a model
 * suggests, if there is one, and evidence of names that are in no list.
 */
final class ArticleNames {
  static final String GAZETTEER = "gazetteer";

  /** Particles before the name of a father or of a family: بن ابن ال (آل). */
  private static final Set<String> FATHERS =
      Set.of("\u0628\u0646", "\u0627\u0628\u0646", "\u0627\u0644");

  /** Words that form a name only with the next word: عبد ابو. */
  private static final Set<String> HALVES = Set.of("\u0639\u0628\u062F", "\u0627\u0628\u0648");

  private final Gazetteer gazetteer;
  private final PersonFinder persons;
  private final GroupFinder groups = new GroupFinder();
  private final Clues clues;
  private final @Nullable TagModel model;
  private final NameTagger tagger;

  ArticleNames(NameLists lists) {
    this.gazetteer = lists.gazetteer();
    this.clues = lists.clues();
    this.persons = new PersonFinder(clues);
    this.model = lists.model();
    this.tagger = new NameTagger(lists);
  }

  /** The mentions in the order of the text, and the evidence of names that are in no list. */
  record NamesAndEvidence(List<Mention> mentions, List<Evidence> evidence) {}

  NamesAndEvidence find(String body, List<ArticleSentence> sentences) {
    ArticleWords words = new ArticleWords(sentences);
    NameFinder known =
        new NameFinder(
            gazetteer, Company.of(sentences, clues, gazetteer.homes()), new CliticSplits(words));
    List<Mention> mentions = new ArrayList<>();
    EvidenceCollector evidence = new EvidenceCollector(words);
    for (ArticleSentence sentence : sentences) {
      List<Mention> here = known(known, body, sentence);
      CuedSentence view = CuedSentence.of(body, sentence, here, clues);
      collect(body, sentence, view, evidence);
      mentions.addAll(here);
      if (model != null) {
        mentions.addAll(tagged(body, sentence, view, model, evidence));
      }
    }
    mentions.sort(Comparator.comparingInt(Mention::begin));
    return new NamesAndEvidence(mentions, evidence.evidence());
  }

  /** The known names of a sentence. */
  static List<Mention> known(NameFinder finder, String body, ArticleSentence sentence) {
    List<Mention> known = new ArrayList<>();
    Deque<NameFinder.NameMatch> names = new ArrayDeque<>(finder.find(body, sentence.words()));
    while (!names.isEmpty()) {
      NameFinder.NameMatch name = names.remove();
      NameFinder.NameMatch whole =
          withFathers(name, body, sentence.words().subList(0, beginOfOther(names, sentence)));
      names.removeIf(father -> father.first() <= whole.last());
      known.add(
          SpelledForm.of(body, sentence.words(), whole)
              .mention(
                  sentence.number(), name.entity().id(), name.entity().type(), null, GAZETTEER, 1));
    }
    return known;
  }

  /** The first word of the next name that is not a person's, or the end of the sentence. */
  private static int beginOfOther(
      Collection<NameFinder.NameMatch> names, ArticleSentence sentence) {
    return names.stream()
        .filter(name -> name.entity().type() != EntityType.PER)
        .mapToInt(NameFinder.NameMatch::first)
        .findFirst()
        .orElse(sentence.words().size());
  }

  /**
   * Extends a person's name with those of the forefathers or the family, if the list has only its
   * beginning: {@code محمد بن سلمان بن عبدالعزيز}.
   *
   * @param words the words of the sentence, up to the next name that is not a person's
   */
  private static NameFinder.NameMatch withFathers(
      NameFinder.NameMatch name, String body, List<NameFinder.SentenceWord> words) {
    int last = name.last();
    while (name.entity().type() == EntityType.PER
        && last + 2 < words.size()
        && FATHERS.contains(words.get(last + 1).normalized())
        && body.substring(words.get(last).end(), words.get(last + 2).begin()).strip().length()
            == words.get(last + 1).surface().length()) {
      last += 2;
      boolean isHalf = HALVES.contains(words.get(last).normalized()) && last + 1 < words.size();
      last += isHalf ? 1 : 0;
    }
    return new NameFinder.NameMatch(
        name.first(), last, name.clitics(), name.hasRestoredAlif(), name.entity());
  }

  private void collect(
      String body, ArticleSentence sentence, CuedSentence view, EvidenceCollector evidence) {
    List<NameCandidate> candidates = new ArrayList<>(persons.find(view));
    candidates.addAll(groups.find(view));
    for (NameCandidate candidate : candidates) {
      evidence.add(candidate, name(view, candidate), place(body, sentence, candidate).form());
    }
  }

  /** The names that the model finds outside known names; adds their evidence, too. */
  private List<Mention> tagged(
      String body,
      ArticleSentence sentence,
      CuedSentence view,
      TagModel model,
      EvidenceCollector evidence) {
    List<Mention> found = new ArrayList<>();
    for (NameCandidate bare : tagger.find(model, view)) {
      NameCandidate candidate = bare.withClitics(view.clues(bare.first()).clitics());
      if (!view.hasName(candidate.first(), candidate.last())) {
        SpelledForm place = place(body, sentence, candidate);
        String name = name(view, candidate);
        evidence.add(candidate, name, place.form());
        found.add(
            place.mention(
                sentence.number(),
                candidate.type() + ":" + name,
                candidate.type(),
                name,
                LearntName.FOUND_BY_TAGGER,
                candidate.confidence()));
      }
    }
    return found;
  }

  private static String name(CuedSentence view, NameCandidate candidate) {
    return view.name(candidate.first(), candidate.last(), candidate.clitics());
  }

  private static SpelledForm place(String body, ArticleSentence sentence, NameCandidate candidate) {
    return SpelledForm.of(
        body, sentence.words(), candidate.first(), candidate.last(), candidate.clitics());
  }
}
