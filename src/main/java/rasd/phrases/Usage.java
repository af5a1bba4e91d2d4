package rasd.phrases;

/**
 * How often a run of words stands in the corpus, and beside what: of {@code قد أعلن} and {@code
 * وأعلن} the word {@code اعلن} stands twice, once behind a cue and once as an opening.
 *
 * @param count how often it stands at all
 * @param behindCue of a single word: behind الذي, قد, لم and the like, where a verb is expected
 * @param opening of a single word: first in its stretch, with و or ف written to it, as verbs are
 *     that open a sentence
 * @param behindPreposition of a single word: behind a preposition or with ب or ك written to it,
 *     where a noun is expected
 * @param behindArticle of more words: how often the one before has the article
 * @param beforeArticle of more words: how often the next has the article
 */
record Usage(
    long count,
    long behindCue,
    long opening,
    long behindPreposition,
    long behindArticle,
    long beforeArticle) {
  Usage and(Usage other) {
    return new Usage(
        count + other.count,
        behindCue + other.behindCue,
        opening + other.opening,
        behindPreposition + other.behindPreposition,
        behindArticle + other.behindArticle,
        beforeArticle + other.beforeArticle);
  }
}
