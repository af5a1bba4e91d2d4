package rasd.quotes;

import org.jspecify.annotations.Nullable;

/**
 * The words that name the speaker: the five after the verb in {@code قال وزير الخارجية الروسي سيرغي
 * لافروف إن}.
 *
 * @param first index of its first word
 * @param last index of its last word
 * @param named the mention in it that identifies the speaker, or null
 */
record SpeakerPhrase(int first, int last, Prose.@Nullable ProseName named) {}
