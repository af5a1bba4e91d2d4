package rasd.article;

/**
 * How long a body is.
 *
 * @param paragraphs kept lines that hold a sentence
 * @param words tokens of kind word, the denominator of rates per million
 */
public record Size(long paragraphs, long sentences, long tokens, long words) {}
