package rasd.article;

import org.jspecify.annotations.Nullable;

/**
 * What is known about an article besides its text.
 *
 * @param storyId the smallest id among the articles of the same story; the article's own id until
 *     stories have been found
 * @param language ISO 639-1 code of the language of most of the body; null if it is not certain
 * @param datelinePlace where the story was written, according to its dateline
 * @param agency agencies that are named in the dateline or in a source note
 * @param byline the author as printed
 */
public record Head(
    String articleId,
    String storyId,
    Provenance provenance,
    @Nullable String title,
    @Nullable String language,
    PublicationDate published,
    @Nullable String datelinePlace,
    @Nullable String agency,
    @Nullable String byline,
    BodySize size) {

  /** The same article as a part of another story. */
  public Head withStory(String story) {
    return new Head(
        articleId,
        story,
        provenance,
        title,
        language,
        published,
        datelinePlace,
        agency,
        byline,
        size);
  }
}
