package rasd.terms;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createMapType;
import static rasd.tables.Columns.COUNT;
import static rasd.tables.Columns.FORM;
import static rasd.tables.Columns.SURFACE;

import java.nio.ByteBuffer;
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
import rasd.article.Tokens;
import rasd.article.Words;
import rasd.corpus.LongIndex;
import rasd.corpus.PartialSums;
import rasd.corpus.TextIndex;
import rasd.lexicon.Neighbour;
import rasd.lexicon.NeighbourCounts;
import rasd.text.Token;
import rasd.text.Tokenizer;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The forms in a task's articles that count as terms, with their surfaces, their neighbours in
 * sentences, and how often each form is a word of a name. {@code وصل كيري} has the forms {@code
 * وصل} and {@code كيري}, and the second is a name once.
 */
final class FormSums implements PartialSums {
  static final String SURFACES = "surfaces";

  /** How often the form is a word of a person's name, or a name by itself. */
  static final String NAMED = "named";

  /** The neighbours of a form, packed by {@link NeighbourCounts} into eight bytes each. */
  static final String NEIGHBOURS = "neighbours";

  /**
   * The sums of a form. The count and the surfaces are null if the form occurs only in names that
   * have clitics, like {@code روسيا} in {@code لروسيا}; {@link #NAMED} is null if the form is not a
   * word of a name.
   */
  static final StructType FORMS =
      new StructType()
          .add(FORM, StringType)
          .add(COUNT, LongType)
          .add(SURFACES, createMapType(StringType, LongType))
          .add(NAMED, LongType)
          .add(NEIGHBOURS, BinaryType);

  /** The rows that {@link #drain} returns. */
  static final StructType PARTIAL =
      new StructType()
          .add(FORM, StringType)
          .add(SURFACE, StringType)
          .add(COUNT, LongType)
          .add(NAMED, LongType)
          .add(NEIGHBOURS, BinaryType);

  /** The maximum number of forms, surfaces and names in memory, about 200 bytes each. */
  private static final int MOST_KEYS = 1 << 18;

  /** The number of neighbours that take as much memory as one form, surface or name. */
  private static final int MET_OF_A_KEY = 5;

  private static final int FIRST_CAPACITY = 1 << 12;
  private static final int NO_FORM = -1;

  private final int mostKeys;
  private final Tokenizer tokenizer = new Tokenizer();
  private final TextIndex forms = new TextIndex();
  private final TextIndex surfaces = new TextIndex();
  private final LongIndex written = new LongIndex(); // Pairs of a form and a surface.
  private final Map<WrittenName, int[]> wordsOfNames = new HashMap<>();
  private final LongIndex met = new LongIndex(); // Pairs of a form and a neighbour.
  private long[] counts = new long[FIRST_CAPACITY]; // Indexed by the numbers of written.
  private long[] meetings = new long[FIRST_CAPACITY]; // Indexed by the numbers of met.
  private long[] named = new long[FIRST_CAPACITY]; // Indexed by form number.

  /** A name as it is written. */
  private record WrittenName(String surface, boolean isOfPerson) {}

  FormSums() {
    this(MOST_KEYS);
  }

  FormSums(int mostKeys) {
    this.mostKeys = mostKeys;
  }

  @Override
  public void add(Article article) {
    Words words = article.tokens().words();
    int[] formNumbers = new int[words.count()];
    int[] ofWords = article.tokens().wordCounts();
    for (int word = 0; word < ofWords.length; word++) {
      formNumbers[word] = words.isTerm(word) ? forms.numberOf(words.form(word)) : NO_FORM;
      if (words.isTerm(word)) {
        add(formNumbers[word], words.surface(word), ofWords[word]);
      }
    }
    addNeighbours(article.tokens(), formNumbers);
    addNames(article.mentions());
  }

  private void add(int form, String surface, int count) {
    int number = written.numberOf(((long) form << Integer.SIZE) | surfaces.numberOf(surface));
    counts = withRoomFor(number, counts);
    counts[number] += count;
  }

  private void addNeighbours(Tokens tokens, int[] formNumbers) {
    int[] neighbours = NeighbourNumbers.of(tokens.words());
    for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
      int first = tokens.firstToken(sentence);
      int end = tokens.firstToken(sentence + 1);
      for (int token = first; token < end; token++) {
        int form = formNumbers[tokens.word(token)];
        if (form != NO_FORM) {
          int before =
              token == first ? NeighbourNumbers.NOBODY : neighbours[tokens.word(token - 1)];
          int after =
              token + 1 == end ? NeighbourNumbers.NOBODY : neighbours[tokens.word(token + 1)];
          addNeighbour(form, Neighbour.before(before));
          addNeighbour(form, after);
        }
      }
    }
  }

  private void addNeighbour(int form, int neighbour) {
    int number = met.numberOf(((long) form << Integer.SIZE) | neighbour);
    meetings = withRoomFor(number, meetings);
    meetings[number]++;
  }

  private void addNames(List<Mention> mentions) {
    for (Mention mention : mentions) {
      WrittenName name = new WrittenName(mention.surface(), mention.type() == EntityType.PER);
      for (int form : wordsOfNames.computeIfAbsent(name, this::words)) {
        named = withRoomFor(form, named);
        named[form]++;
      }
    }
  }

  /**
   * The numbers of the forms of a name's words. Empty for a name of several words that is not a
   * person's, such as الأمم المتحدة.
   */
  private int[] words(WrittenName name) {
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
    return forms.size() + written.size() + wordsOfNames.size() + met.size() / MET_OF_A_KEY
        > mostKeys;
  }

  /**
   * Returns a row for each surface of each form, and a row for each form with its neighbours and
   * how often it is a word of a name.
   */
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
              null,
              null));
    }
    byte[][] neighbours = neighboursOfForms();
    named = withRoomFor(forms.size(), named);
    for (int form = 0; form < forms.size(); form++) {
      rows.add(RowFactory.create(forms.text(form), null, null, named[form], neighbours[form]));
    }
    forget();
    return rows.iterator();
  }

  private byte[][] neighboursOfForms() {
    int[] sizes = new int[forms.size()];
    for (int number = 0; number < met.size(); number++) {
      sizes[(int) (met.key(number) >>> Integer.SIZE)]++;
    }
    ByteBuffer[] ofForms = new ByteBuffer[sizes.length];
    Arrays.setAll(ofForms, form -> ByteBuffer.allocate(sizes[form] * Long.BYTES));
    for (int number = 0; number < met.size(); number++) {
      long key = met.key(number);
      ofForms[(int) (key >>> Integer.SIZE)].putLong(
          NeighbourCounts.packed((int) key, meetings[number]));
    }
    return Arrays.stream(ofForms).map(ByteBuffer::array).toArray(byte[][]::new);
  }

  private void forget() {
    forms.clear();
    surfaces.clear();
    written.clear();
    met.clear();
    Arrays.fill(meetings, 0);
    wordsOfNames.clear();
    Arrays.fill(counts, 0);
    Arrays.fill(named, 0);
  }

  /** Adds up the rows of one form that all tasks returned from {@link #drain}. */
  static Row sum(Iterator<Row> rows) {
    String form = "";
    long count = 0;
    long named = 0;
    Map<String, Long> surfaces = new TreeMap<>();
    NeighbourSum neighbours = new NeighbourSum();
    while (rows.hasNext()) {
      Row row = rows.next();
      form = row.getString(0);
      if (row.isNullAt(1)) {
        named += row.getLong(3);
        neighbours.add(row.getAs(4));
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
        named > 0 ? named : null,
        neighbours.packed());
  }

  /** Converts the column {@link #NEIGHBOURS} to the numbers that {@link NeighbourCounts} takes. */
  static long[] unpacked(byte[] neighbours) {
    long[] unpacked = new long[neighbours.length / Long.BYTES];
    ByteBuffer.wrap(neighbours).asLongBuffer().get(unpacked);
    return unpacked;
  }
}
