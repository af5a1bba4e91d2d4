package rasd.article;

/**
 * The size of a body.
 *
 * @param paragraphs number of kept lines that have a sentence
 * @param words number of tokens of kind word, which is the denominator of rates per million
 */
public record BodySize(long paragraphs, long sentences, long tokens, long words) {}
