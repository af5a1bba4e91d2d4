package rasd.phrases;

import java.util.List;

/**
 * A longest run of words without punctuation or numbers between them: {@code قال الوزير، أمس} has
 * two.
 *
 * @param sentence the number of the sentence that it is part of
 */
record Stretch(int sentence, List<NumberedWord> words) {}
