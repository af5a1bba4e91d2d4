package rasd.article;

/**
 * The length of a body.
 *
 * @param paragraphs kept lines that have a sentence
 * @param words tokens of kind word, the denominator of rates per million
 */
public record BodySize(long paragraphs, long sentences, long tokens, long words) {}
