package rasd.terms;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createMapType;
import static rasd.tables.Columns.COUNT;
import static rasd.tables.Columns.FORM;
import static rasd.tables.Columns.SURFACE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import rasd.article.Article;
import rasd.article.EntityType;
import rasd.article.Mention;
import rasd.article.Words;
import rasd.corpus.LongIndex;
import rasd.corpus.PartialSums;
import rasd.corpus.TextIndex;
import rasd.text.Token;
import rasd.text.Tokenizer;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The forms of a task's articles that are terms, with their surfaces, and how often each is a word
 * of a name: of {@code وصل كيري} the forms {@code وصل} and {@code كيري}, and the second is named
 * once.
 */
final class FormSums implements PartialSums {
  static final String SURFACES = "surfaces";

  /** How often the form is a word of a person's name, or a name by itself. */
  static final String NAMED = "named";

  /**
   * What is known of a form. A word of names that is no form of a text, as it occurs with clitics
   * only, has no count and no surfaces; a form that no name has is not named.
   */
  static final StructType FORMS =
      new StructType()
          .add(FORM, StringType)
          .add(COUNT, LongType)
          .add(SURFACES, createMapType(StringType, LongType))
          .add(NAMED, LongType);

  /** What {@link #drain} gives. */
  static final StructType PARTIAL =
      new StructType()
          .add(FORM, StringType)
          .add(SURFACE, StringType)
          .add(COUNT, LongType)
          .add(NAMED, LongType);

  /** Forms, surfaces and names in memory; about 200 bytes each. */
  private static final int MOST_KEYS = 1 << 18;

  private static final int FIRST_CAPACITY = 1 << 12;

  private final int mostKeys;
  private final Tokenizer tokenizer = new Tokenizer();
  private final TextIndex forms = new TextIndex();
  private final TextIndex surfaces = new TextIndex();
  private final LongIndex written = new LongIndex(); // A form and a surface.
  private final Map<Name, int[]> wordsOfNames = new HashMap<>();
  private long[] counts = new long[FIRST_CAPACITY]; // By number of written.
  private long[] named = new long[FIRST_CAPACITY]; // By number of form.

  /** A name as it is written. */
  private record Name(String surface, boolean isOfPerson) {}

  FormSums() {
    this(MOST_KEYS);
  }

  FormSums(int mostKeys) {
    this.mostKeys = mostKeys;
  }

  @Override
  public void add(Article article) {
    Words words = article.tokens().words();
    int[] ofWords = article.tokens().wordCounts();
    for (int word = 0; word < ofWords.length; word++) {
      if (words.isTerm(word)) {
        add(forms.numberOf(words.form(word)), words.surface(word), ofWords[word]);
      }
    }
    for (Mention mention : article.mentions()) {
      Name name = new Name(mention.surface(), mention.type() == EntityType.PER);
      for (int form : wordsOfNames.computeIfAbsent(name, this::words)) {
        named = withRoomFor(form, named);
        named[form]++;
      }
    }
  }

  private void add(int form, String surface, int count) {
    int number = written.numberOf(((long) form << Integer.SIZE) | surfaces.numberOf(surface));
    counts = withRoomFor(number, counts);
    counts[number] += count;
  }

  /**
   * The words of a name; none for a name of several words that is not a person's: الأمم المتحدة.
   */
  private int[] words(Name name) {
    List<Token> words = tokenizer.tokens(name.surface(), 0, name.surface().length());
    return words.size() > 1 && !name.isOfPerson()
        ? new int[0]
        : words.stream().mapToInt(word -> forms.numberOf(word.normalized())).toArray();
  }

  private static long[] withRoomFor(int number, long[] sums) {
    return number < sums.length ? sums : Arrays.copyOf(sums, Math.max(number + 1, 2 * sums.length));
  }

  @Override
  public boolean isFull() {
    return forms.size() + written.size() + wordsOfNames.size() > mostKeys;
  }

  /** A row for each surface of a form, and one for each form that is named. */
  @Override
  public Iterator<Row> drain() {
    List<Row> rows = new ArrayList<>();
    for (int number = 0; number < written.size(); number++) {
      long key = written.key(number);
      rows.add(
          RowFactory.create(
              forms.text((int) (key >>> Integer.SIZE)),
              surfaces.text((int) key),
              counts[number],
              null));
    }
    for (int form = 0; form < Math.min(forms.size(), named.length); form++) {
      if (named[form] > 0) {
        rows.add(RowFactory.create(forms.text(form), null, null, named[form]));
      }
    }
    forget();
    return rows.iterator();
  }

  private void forget() {
    forms.clear();
    surfaces.clear();
    written.clear();
    wordsOfNames.clear();
    Arrays.fill(counts, 0);
    Arrays.fill(named, 0);
  }

  /** What is known of a form in all, from the rows of {@link #drain} of all tasks. */
  static Row sum(Iterator<Row> rows) {
    String form = "";
    long count = 0;
    long named = 0;
    Map<String, Long> surfaces = new TreeMap<>();
    while (rows.hasNext()) {
      Row row = rows.next();
      form = row.getString(0);
      if (row.isNullAt(1)) {
        named += row.getLong(3);
      } else {
        count += row.getLong(2);
        surfaces.merge(row.getString(1), row.getLong(2), Long::sum);
      }
    }
    boolean occurs = !surfaces.isEmpty();
    return RowFactory.create(
        form,
        occurs ? count : null,
        occurs ? CollectionConverters.asScala(surfaces) : null,
        named > 0 ? named : null);
  }
}
