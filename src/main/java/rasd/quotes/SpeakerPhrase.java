package rasd.quotes;

import org.jspecify.annotations.Nullable;

/**
 * The words that name who speaks: in {@code قال وزير الخارجية الروسي سيرغي لافروف إن} the five
 * behind the verb.
 *
 * @param first index of its first word
 * @param last index of its last word
 * @param named a mention in it that tells who that is: of the person, or of what the phrase begins
 *     with
 */
record SpeakerPhrase(int first, int last, Prose.@Nullable Mention named) {}
