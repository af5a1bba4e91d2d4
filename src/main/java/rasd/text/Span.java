package rasd.text;

/**
 * A stretch of a text in UTF-16 offsets.
 *
 * @param begin of its first unit
 * @param end after its last unit
 */
public record Span(int begin, int end) {}
