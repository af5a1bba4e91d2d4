package rasd.text;

/**
 * A part of a text.
 *
 * @param begin UTF-16 offset of its first unit
 * @param end UTF-16 offset after its last unit
 */
public record Span(int begin, int end) {}
