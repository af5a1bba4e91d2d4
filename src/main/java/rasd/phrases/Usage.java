package rasd.phrases;

/**
 * How often a run of words occurs in the corpus, and next to what: in {@code قد أعلن} and {@code
 * وأعلن} the word {@code اعلن} occurs twice, once after a cue and once as an opening.
 *
 * @param count how often it occurs in total
 * @param behindCue for a single word: how often it follows الذي, قد, لم and similar words, after
 *     which a verb is expected
 * @param opening for a single word: how often it is the first of its stretch and has و or ف
 *     attached, like verbs that open a sentence
 * @param behindPreposition for a single word: how often it follows a preposition or has ب or ك
 *     attached, where a noun is expected
 * @param behindArticle for several words: how often the word before has the article
 * @param beforeArticle for several words: how often the word after has the article
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
