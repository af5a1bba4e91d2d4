package rasd.tables;

import java.io.Serializable;

/**
 * A part of the corpus, such as {@code month} / {@code 2014-10}.
 *
 * @param type the value of {@code slice_type}
 * @param name the value of {@code slice}
 */
public record Slice(String type, String name) implements Serializable {}
