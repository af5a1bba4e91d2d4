package rasd.tables;

import java.io.Serializable;

/**
 * A part of the corpus, such as {@code month} / {@code 2014-10}.
 *
 * @param type what {@code slice_type} holds
 * @param name what {@code slice} holds
 */
public record Slice(String type, String name) implements Serializable {}
