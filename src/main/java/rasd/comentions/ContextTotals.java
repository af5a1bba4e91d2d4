package rasd.comentions;

/** How many contexts of each kind the corpus has, with or without mentions. */
public record ContextTotals(long articles, long paragraphs, long sentences) {
  long of(PairCounter.Context context) {
    return switch (context) {
      case ARTICLE -> articles;
      case PARAGRAPH -> paragraphs;
      case SENTENCE -> sentences;
    };
  }
}
