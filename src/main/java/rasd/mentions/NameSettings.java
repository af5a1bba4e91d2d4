package rasd.mentions;

import java.util.List;

/**
 * How names are found.
 *
 * @param gazetteer file of names to use instead of the job's own; empty for that one
 * @param more files of further names
 * @param learns whether names are learnt from the articles
 * @param leastEvidence sum over the articles of the degree of belief that makes a name
 * @param mostCandidates candidates looked at, those with the most evidence
 * @param decisions file of the user's decisions on spellings; empty for none
 * @param model file of a trained model; empty for none, and not used when nothing is learnt
 */
public record NameSettings(
    String gazetteer,
    List<String> more,
    boolean learns,
    double leastEvidence,
    int mostCandidates,
    String decisions,
    String model) {}
