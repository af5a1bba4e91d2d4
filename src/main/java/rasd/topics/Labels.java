package rasd.topics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import rasd.clusters.Vocabulary;
import rasd.topics.Topic.WeightedTerm;

/**
 * Makes the labels of topics from their most relevant terms, at most three: {@code أسعار، النفط،
 * دولار}. If all words of a phrase are among the topic's most relevant terms, and at least one of
 * these often occurs in the phrase, the phrase replaces its words: {@code تنظيم داعش، الإرهابي}. No
 * term of a label repeats a word of another, even if phrases and names are also terms.
 */
final class Labels {
  private static final int MOST = 3;

  /** The number of a topic's most relevant terms that phrases may replace. */
  private static final int TERMS = 20;

  /** The least share of the occurrences of a phrase's rarest term that must be in the phrase. */
  private static final double LEAST_SHARE = 0.25;

  private final Vocabulary vocabulary;
  private final Set<String> emptyWords;
  private final List<TopicPhrase> phrases;
  private final List<TopicPhrase> common;

  /**
   * @param emptyWords terms that say nothing about a topic, because they occur in news of every
   *     kind; they are used only if a topic has no other terms
   * @param phrases the phrases, the most frequent first
   */
  Labels(Vocabulary vocabulary, Set<String> emptyWords, List<TopicPhrase> phrases) {
    this.vocabulary = vocabulary;
    this.emptyWords = emptyWords;
    this.phrases = phrases;
    this.common =
        phrases.stream().filter(TopicPhrase::hasSeveralTerms).filter(this::isCommon).toList();
  }

  private boolean isCommon(TopicPhrase phrase) {
    return phrase.terms().stream()
        .mapToInt(term -> Objects.requireNonNull(vocabulary.indexOf(term)))
        .mapToLong(place -> vocabulary.entries().get(place).count())
        .anyMatch(count -> phrase.count() >= LEAST_SHARE * count);
  }

  /** The terms from which the labels of topics may be made. */
  static Set<String> candidates(List<List<WeightedTerm>> topics, Set<String> emptyWords) {
    return topics.stream()
        .flatMap(terms -> telling(terms, emptyWords).stream().limit(TERMS))
        .collect(Collectors.toSet());
  }

  /** The label of a topic with these terms. */
  String of(List<WeightedTerm> terms) {
    List<String> telling = telling(terms, emptyWords);
    Set<String> first = telling.stream().limit(TERMS).collect(Collectors.toSet());
    Set<String> said = new HashSet<>();
    List<String> label = new ArrayList<>();
    for (String term : telling) {
      if (label.size() < MOST && Collections.disjoint(said, words(term))) {
        TopicPhrase shown = shown(term, first, said);
        said.addAll(shown.terms());
        label.add(shown.phrase());
      }
    }
    return String.join("، ", label);
  }

  /**
   * The most frequent phrase that has the term and no word of the label so far, or the term itself
   * if there is no such phrase.
   */
  private TopicPhrase shown(String term, Set<String> first, Set<String> said) {
    return common.stream()
        .filter(phrase -> phrase.terms().contains(term))
        .filter(phrase -> first.containsAll(phrase.terms()))
        .filter(phrase -> phrase.terms().stream().noneMatch(said::contains))
        .findFirst()
        .orElse(new TopicPhrase(TermKind.bare(term), words(term), 0));
  }

  /** The words of a term; for a phrase, also the terms of its words. */
  private List<String> words(String term) {
    List<String> words = new ArrayList<>(TermKind.words(term));
    phrases.stream()
        .filter(phrase -> phrase.phrase().equals(term))
        .forEach(phrase -> words.addAll(phrase.terms()));
    return words;
  }

  private static List<String> telling(List<WeightedTerm> terms, Set<String> emptyWords) {
    List<String> all = Topic.byRelevance(terms);
    List<String> telling =
        all.stream().filter(term -> !emptyWords.containsAll(TermKind.words(term))).toList();
    return telling.isEmpty() ? all : telling;
  }
}
