package rasd.comentions;

/**
 * The settings for counting pairs.
 *
 * @param mostEntities the largest number of entities in a context; in a context with more, nothing
 *     is counted
 * @param leastSliceWeight the least weight of a pair that is listed for a slice; for the whole
 *     corpus, all pairs are listed
 * @param backboneAlpha the significance level of the disparity filter; pairs with a significance
 *     below this level form the backbone
 */
public record ComentionSettings(int mostEntities, long leastSliceWeight, double backboneAlpha) {}
