package rasd.phrases;

/**
 * How often a run of words occurs in the corpus, and beside which words: in {@code قد أعلن} and
 * {@code وأعلن} the word {@code اعلن} occurs twice, once after a cue and once as an opening.
 *
 * @param count how often it occurs
 * @param afterCue for a single word: how often it follows a cue, such as الذي, قد or لم, after
 *     which a verb is expected
 * @param opening for a single word: how often it is the first of its stretch with و or ف attached,
 *     like a verb that opens a sentence
 * @param afterPreposition for a single word: how often it follows a preposition or has ب or ك
 *     attached, where a noun is expected
 * @param afterArticle for several words: how often the word before them has the article
 * @param beforeArticle for several words: how often the word after them has the article
 */
record Usage(
    long count,
    long afterCue,
    long opening,
    long afterPreposition,
    long afterArticle,
    long beforeArticle) {
  Usage and(Usage other) {
    return new Usage(
        count + other.count,
        afterCue + other.afterCue,
        opening + other.opening,
        afterPreposition + other.afterPreposition,
        afterArticle + other.afterArticle,
        beforeArticle + other.beforeArticle);
  }
}
