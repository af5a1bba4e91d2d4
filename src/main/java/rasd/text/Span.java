package rasd.text;

/**
 * A part of a text.
 *
 * @param begin UTF-16 offset of the part's first unit
 * @param end UTF-16 offset after the part's last unit
 */
public record Span(int begin, int end) {}
