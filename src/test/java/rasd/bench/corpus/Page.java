package rasd.bench.corpus;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Collectors;
import rasd.bench.corpus.SyntheticArticle.Piece;

/** An article as a site prints it: with a publisher, a day, a title, sentences and paragraphs. */
record Page(String id, String source, LocalDate date, String title, String text) {
  private static final int SOURCES = 7;
  private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
  private static final int DAYS = 3652;
  private static final int WORDS_OF_TITLE = 8;
  private static final int SENTENCES_OF_PARAGRAPH = 4;
  private static final double COMMAS = 0.05;

  static Page of(SyntheticArticle article, Random random) {
    return new Page(
        article.id(),
        "site" + random.nextInt(SOURCES),
        FIRST_DAY.plusDays(random.nextInt(DAYS)),
        article.pieces().stream()
            .limit(WORDS_OF_TITLE)
            .map(Piece::text)
            .collect(Collectors.joining(" ")),
        text(article, random));
  }

  private static String text(SyntheticArticle article, Random random) {
    StringBuilder text = new StringBuilder();
    int sentences = 0;
    int left = wordsOfSentence(random);
    for (Piece piece : article.pieces()) {
      text.append(piece.text());
      left--;
      if (left == 0) {
        sentences++;
        text.append(sentences % SENTENCES_OF_PARAGRAPH == 0 ? ".\n" : ". ");
        left = wordsOfSentence(random);
      } else {
        text.append(random.nextDouble() < COMMAS ? "، " : " ");
      }
    }
    return text.toString().strip();
  }

  private static int wordsOfSentence(Random random) {
    return 8 + random.nextInt(12);
  }
}
