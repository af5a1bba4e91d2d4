package rasd.phrases;

import java.util.List;

/**
 * A maximal run of words without punctuation or numbers between them: {@code قال الوزير، أمس}
 * consists of two.
 *
 * @param sentence the number of its sentence
 */
record Stretch(int sentence, List<NumberedWord> words) {}
