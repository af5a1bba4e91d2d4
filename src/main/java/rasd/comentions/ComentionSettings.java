package rasd.comentions;

/**
 * How pairs are counted.
 *
 * @param mostEntities contexts with more entities than this count for nothing
 * @param leastSliceWeight pairs of a lesser weight in a slice are not listed there; the whole
 *     corpus lists all
 * @param backboneAlpha significance of the disparity filter; pairs below it are the backbone
 */
public record ComentionSettings(int mostEntities, long leastSliceWeight, double backboneAlpha) {}
