package rasd.articles;

import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import rasd.article.Article;
import rasd.bytes.Refusal;
import rasd.bytes.RefusedException;
import rasd.input.InputFile;
import rasd.input.InputListing;
import rasd.input.InputPart;
import rasd.input.InputRecord;
import rasd.input.InputSettings;
import rasd.input.PartReader;
import rasd.input.RawRecord;
import rasd.input.RecordParser;
import rasd.pages.SourceLines;
import rasd.tables.UserError;

/** Makes an article from a single record of a file, in this process and without Spark. */
public final class FileArticles {
  private FileArticles() {}

  /**
   * Makes the article.
   *
   * @param input path of the file
   * @param position the record's position in the file, from 0
   * @throws UserError if there is no such file or record, or the record is refused
   */
  public static Article read(
      String input,
      long position,
      InputSettings settings,
      ArticleRules rules,
      Configuration hadoop) {
    InputListing listing = InputListing.of(List.of(input), hadoop);
    if (listing.files().size() > 1) {
      throw UserError.usage(input + " holds several files. Name one of them.");
    }
    InputFile file = listing.files().get(0);
    InputPart part = new InputPart(file, 0, file.bytes());
    RawRecord raw = record(new PartReader(part, settings, position + 1, hadoop), position, input);
    if (raw.failure() != null) {
      throw refused(input, raw.failure());
    }
    try {
      InputRecord record = new RecordParser(settings).parse(file, raw);
      return new ArticleReader(rules)
          .read(record, file.sourcePath(), raw.number(), SourceLines.NONE);
    } catch (RefusedException e) {
      throw refused(input, e.refusal());
    }
  }

  private static RawRecord record(Iterator<RawRecord> records, long position, String input) {
    for (long i = 0; i < position && records.hasNext(); i++) {
      records.next();
    }
    if (!records.hasNext()) {
      throw UserError.input("%s has no record %d.".formatted(input, position));
    }
    return records.next();
  }

  private static UserError refused(String input, Refusal refusal) {
    return UserError.input(
        "%s: the record is refused: %s. %s".formatted(input, refusal.reason(), refusal.detail()));
  }
}
