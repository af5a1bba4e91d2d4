package rasd.phrases;

import static rasd.tables.Columns.*;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import rasd.article.Article;
import rasd.article.Tokens;
import rasd.article.Words;
import rasd.text.TokenKind;

/**
 * Where phrases stand: of {@code انعقد مجلس الأمن. لعبوا كرة القدم.} that {@code مجلس الأمن} stands
 * in sentence 0 and {@code كرة القدم} in sentence 1. As in the table phrases, one inside a longer
 * one does not stand there by itself.
 */
public record PhrasePlaces(Broadcast<Phrases> chosen, Broadcast<HashMap<String, String>> shown)
    implements Serializable {
  /**
   * By a table of phrases.
   *
   * @param chosen of which the table is made
   * @param phrases the table phrases as written; read in one job, and no larger than what was
   *     chosen
   */
  public static PhrasePlaces of(Broadcast<Phrases> chosen, Dataset<Row> phrases) {
    HashMap<String, String> shown = new HashMap<>();
    for (Row row : phrases.select(NORMALIZED, PHRASE).collectAsList()) {
      shown.put(row.getString(0), row.getString(1));
    }
    return new PhrasePlaces(
        chosen,
        JavaSparkContext.fromSparkContext(phrases.sparkSession().sparkContext()).broadcast(shown));
  }

  /**
   * Tells the sentence and the phrase of each place.
   *
   * @param article with its tokens and terms
   */
  public void find(Article article, BiConsumer<Integer, String> places) {
    PhraseFinder finder = new PhraseFinder(chosen.value().byKey());
    for (WordStage.Stretch stretch : stretches(article)) {
      for (PhraseFinder.Found found : finder.find(List.of(stretch.words()))) {
        String phrase = shown.value().get(found.key());
        for (long i = 0; phrase != null && i < found.count(); i++) {
          places.accept(stretch.sentence(), phrase);
        }
      }
    }
  }

  private static List<WordStage.Stretch> stretches(Article article) {
    Tokens tokens = article.tokens();
    Words words = tokens.words();
    List<WordStage.Stretch> stretches = new ArrayList<>();
    for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
      boolean goesOn = false;
      int end = tokens.firstToken(sentence + 1);
      for (int token = tokens.firstToken(sentence); token < end; token++) {
        int word = tokens.word(token);
        boolean isWord = words.kind(word) == TokenKind.WORD;
        if (isWord && !(goesOn && tokens.followsSpace(token))) {
          stretches.add(new WordStage.Stretch(sentence, new ArrayList<>()));
        }
        if (isWord) {
          stretches
              .get(stretches.size() - 1)
              .words()
              .add(
                  PhraseWord.of(
                      words.surface(word),
                      words.form(word),
                      article.terms().pieces(word),
                      words.isStopWord(word)));
        }
        goesOn = isWord;
      }
    }
    return stretches;
  }
}
