package rasd.mentions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rasd.article.Mention;
import rasd.learning.LearntNames;
import rasd.names.Clues;
import rasd.names.Entity;
import rasd.names.NameLists;

/**
 * The second reading of an article, which finds names that were learnt from the corpus, and persons
 * by a single word if the article has the full name somewhere. If it has {@code جون كيري}, the word
 * {@code كيري} refers to him. In the same way, {@code كريستيانو} refers to {@code كريستيانو
 * رونالدو}.
 *
 * <p>Not handled: Arabic given names alone, because too many persons share them.
 */
final class LearntNameFinder {
  private static final Comparator<Mention> BY_PLACE = Comparator.comparingInt(Mention::begin);

  private final LearntNames learnt;
  private final SingleNameFinder singles;
  private final Clues clues;

  LearntNameFinder(LearntNames learnt, NameLists lists) {
    this.learnt = learnt;
    this.singles = new SingleNameFinder(learnt, lists.words());
    this.clues = lists.clues();
  }

  /**
   * All mentions, of known and learnt names and of persons by a single word, in the order of the
   * text; they do not overlap.
   *
   * @param first the mentions of the first reading, in the order of the text
   */
  List<Mention> find(String body, List<ArticleSentence> sentences, List<Mention> first) {
    List<Mention> known = first.stream().map(this::resolved).filter(Objects::nonNull).toList();
    List<List<Mention>> names = new ArrayList<>();
    List<CuedSentence> views = new ArrayList<>();
    Set<String> cued = new HashSet<>();
    CliticSplits splits = new CliticSplits(new ArticleWords(sentences));
    NameFinder finder = new NameFinder(learnt.names(), Company.NONE, splits);
    int next = 0;
    for (ArticleSentence sentence : sentences) {
      int end = next;
      while (end < known.size() && known.get(end).sentence() == sentence.number()) {
        end++;
      }
      List<Mention> here = wholeNames(finder, body, sentence, known.subList(next, end));
      next = end;
      CuedSentence view = CuedSentence.of(body, sentence, here, clues);
      singles.addCued(view, cued);
      names.add(here);
      views.add(view);
    }
    List<Mention> all = new ArrayList<>();
    FamilyNames family = new FamilyNames();
    for (int i = 0; i < sentences.size(); i++) {
      singles.addBearers(sentences.get(i), views.get(i), names.get(i), family);
    }
    for (int i = 0; i < sentences.size(); i++) {
      all.addAll(names.get(i));
      all.addAll(singles.find(body, sentences.get(i), views.get(i), family, cued, splits));
    }
    all.sort(BY_PLACE);
    return all;
  }

  /**
   * Assigns to a mention that the model found the entity learnt for its name, or returns null if
   * that name was not accepted. Returns mentions of known names unchanged.
   */
  private @Nullable Mention resolved(Mention found) {
    if (found.name() == null) {
      return found;
    }
    Entity entity = learnt.entityOf(found.type(), found.name());
    return entity == null ? null : found.with(entity.id(), entity.type());
  }

  /**
   * The known and learnt names of a sentence. Where they overlap, a learnt name replaces the known
   * names if it contains them all and is longer than any of them; otherwise, the known names stay.
   */
  private List<Mention> wholeNames(
      NameFinder finder, String body, ArticleSentence sentence, List<Mention> known) {
    List<NameFinder.NameMatch> learntHere =
        learnt.isEmpty() ? List.of() : finder.find(body, sentence.words());
    if (learntHere.isEmpty()) {
      return known;
    }
    List<Mention> names = new ArrayList<>(known);
    CuedSentence view = CuedSentence.of(body, sentence, known, clues);
    for (NameFinder.NameMatch found : learntHere) {
      Mention name = mention(body, sentence, view, found);
      List<Mention> inTheWay = known.stream().filter(name::overlaps).toList();
      boolean isOfThing = view.isOfThing(found.entity().type(), found.first());
      if (!isOfThing
          && inTheWay.stream().allMatch(other -> name.covers(other) && !other.covers(name))) {
        names.removeAll(inTheWay);
        names.add(name);
      }
    }
    names.sort(BY_PLACE);
    return names;
  }

  private Mention mention(
      String body, ArticleSentence sentence, CuedSentence view, NameFinder.NameMatch found) {
    Entity entity = found.entity();
    return SpelledForm.of(body, sentence.words(), found)
        .mention(
            sentence.number(),
            entity.id(),
            entity.type(),
            view.name(found.first(), found.last(), found.clitics()),
            SingleNameFinder.method(view, found.first(), entity.type()),
            learnt.confidence(entity));
  }
}
