package rasd.phrases;

import java.util.List;

/**
 * A run of words with neither punctuation nor numbers between them, as long as there is one: {@code
 * قال الوزير، أمس} has two.
 *
 * @param sentence the one that it is part of
 */
record Stretch(int sentence, List<NumberedWord> words) {}
