package rasd.comentions;

/**
 * The settings for counting pairs.
 *
 * @param mostEntities nothing is counted in a context with more entities than this
 * @param leastSliceWeight pairs with a lower weight in a slice are not listed there; for the whole
 *     corpus all pairs are listed
 * @param backboneAlpha the significance level of the disparity filter; pairs below it form the
 *     backbone
 */
public record ComentionSettings(int mostEntities, long leastSliceWeight, double backboneAlpha) {}
