package rasd.mentions;

import java.util.List;

/**
 * How names are found.
 *
 * @param gazetteer file of names to use instead of the job's own; empty to use the job's own
 * @param more files of further names
 * @param learns whether names are learnt from the articles
 * @param leastEvidence least evidence with which a candidate is a name
 * @param mostCandidates largest number of candidates to examine; those with the most evidence are
 *     taken
 * @param decisions file of the user's decisions on names; empty for none
 * @param model file of a trained model; empty for none; not used if nothing is learnt
 */
public record NameSettings(
    String gazetteer,
    List<String> more,
    boolean learns,
    double leastEvidence,
    int mostCandidates,
    String decisions,
    String model) {}
