package rasd.phrases;

/**
 * What makes a phrase.
 *
 * @param leastCount how often it must stand in the corpus, at least
 * @param leastArticles how many articles must hold it
 * @param leastStories how many stories must hold it
 * @param leastNpmi how strongly its words must belong together, in [-1, 1]
 * @param leastLogDice the same by logDice, at most 14
 * @param mostCandidates how many runs of words are judged at most, the most frequent ones
 * @param mostAnArticle how many phrases describe an article at most, those of most weight
 */
public record PhraseSettings(
    long leastCount,
    long leastArticles,
    long leastStories,
    double leastNpmi,
    double leastLogDice,
    int mostCandidates,
    int mostAnArticle) {}
