package rasd.phrases;

/**
 * The settings that decide what a phrase is.
 *
 * @param leastCount the least number of occurrences of a phrase in the corpus
 * @param leastArticles the least number of articles that have it
 * @param leastStories the least number of stories that have it
 * @param leastNpmi the least NPMI of a plain joint, in [-1, 1]; other joints need more or less
 * @param leastLogDice the least logDice of its joints, at most 14
 * @param mostCandidates the maximum number of runs of words that are judged; the most frequent are
 *     taken
 * @param mostAnArticle the maximum number of phrases that describe an article; those with the most
 *     weight are taken
 */
public record PhraseSettings(
    long leastCount,
    long leastArticles,
    long leastStories,
    double leastNpmi,
    double leastLogDice,
    int mostCandidates,
    int mostAnArticle) {}
