package rasd.quotes;

import org.jspecify.annotations.Nullable;

/**
 * The words that name the speaker: in {@code قال وزير الخارجية الروسي سيرغي لافروف إن} the five
 * after the verb.
 *
 * @param first index of its first word
 * @param last index of its last word
 * @param named the mention in it that identifies the speaker: of a person, or of the thing with
 *     which the phrase begins
 */
record SpeakerPhrase(int first, int last, Prose.@Nullable ProseName named) {}
