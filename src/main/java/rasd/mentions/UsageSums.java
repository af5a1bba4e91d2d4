package rasd.mentions;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;
import static rasd.tables.Columns.FORM;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import rasd.article.Article;

import rasd.article.Tokens;
import rasd.article.Words;
import rasd.corpus.PartialSums;
import rasd.corpus.TextIndex;
import rasd.mentions.NameCues.Kind;
import rasd.text.TokenKind;

/** How the articles of a task use each word form. */
final class UsageSums implements PartialSums {
  static final StructType TYPE_OF_ROWS = typeOfRows();

  /** So many take some 60 MB. */
  private static final int MOST_FORMS = 1 << 18;

  private static final Set<String> PREPOSITIONS =
      Set.of("من", "الي", "علي", "عن", "بين", "نحو", "قرب", "داخل", "خارج", "حول");
  private static final Set<String> BEFORE_VERBS =
      Set.of("لم", "لن", "لا", "قد", "سوف", "لقد", "ولم", "ولا", "وقد", "التي", "الذي", "الذين");
  private static final String IN = "في";

  private static final int UNKNOWN = 1 << Use.COUNT;

  private final Clues clues;
  private final int mostForms;
  private final TextIndex forms = new TextIndex();

  /** Of each form the uses of a word directly after it, as bits. */
  private int[] tells = new int[1 << 12];

  private long[] counts = new long[(1 << 12) * Use.COUNT];

  private UsageSums(Clues clues, int mostForms) {
    this.clues = clues;
    this.mostForms = mostForms;
    Arrays.fill(tells, UNKNOWN);
  }

  static UsageSums open(Clues clues) {
    return new UsageSums(clues, MOST_FORMS);
  }

  /** The sums of all tasks, a row a form. */
  static Dataset<Row> together(Dataset<Row> ofTasks) {
    Column[] sums =
        Arrays.stream(Use.values())
            .map(use -> sum(col(column(use))).as(column(use)))
            .toArray(Column[]::new);
    return ofTasks.groupBy(FORM).agg(sums[0], Arrays.copyOfRange(sums, 1, sums.length));
  }

  static String column(Use use) {
    return use.name().toLowerCase(Locale.ROOT);
  }

  private static StructType typeOfRows() {
    StructType type = new StructType().add(FORM, DataTypes.StringType);
    for (Use use : Use.values()) {
      type = type.add(column(use), DataTypes.LongType);
    }
    return type;
  }

  @Override
  public void add(Article article) {
    Tokens tokens = article.tokens();
    int[] numbers = numbers(tokens.words());
    for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
      int end = tokens.firstToken(sentence + 1);
      int before = -1;
      for (int token = tokens.firstToken(sentence); token < end; token++) {
        int form = numbers[tokens.word(token)];
        boolean follows = before >= 0 && tokens.followsSpace(token);
        if (form >= 0) {
          count(form, Use.ALL);
          if (follows) {
            countAfter(form, tells[before]);
          }
        }
        if (before >= 0 && !(follows && form >= 0)) {
          count(before, Use.LAST);
        } else if (before >= 0 && (tells[form] & bit(Use.AFTER_ARTICLE)) != 0) {
          count(before, Use.BEFORE_ARTICLE);
        }
        before = form;
      }
      if (before >= 0) {
        count(before, Use.LAST);
      }
    }
  }

  /** The number of each word's form; -1 for what is not a word. */
  private int[] numbers(Words words) {
    int[] ofForms = new int[words.forms().size()];
    Arrays.fill(ofForms, -1);
    int[] numbers = new int[words.count()];
    for (int word = 0; word < numbers.length; word++) {
      int form = words.formNumber(word);
      if (words.kind(word) != TokenKind.WORD) {
        numbers[word] = -1;
        continue;
      }
      if (ofForms[form] < 0) {
        ofForms[form] = number(words.form(word));
      }
      numbers[word] = ofForms[form];
    }
    return numbers;
  }

  private int number(String form) {
    int number = forms.numberOf(form);
    if (number >= tells.length) {
      int before = tells.length;
      tells = Arrays.copyOf(tells, 2 * before);
      Arrays.fill(tells, before, tells.length, UNKNOWN);
      counts = Arrays.copyOf(counts, 2 * counts.length);
    }
    if (tells[number] == UNKNOWN) {
      tells[number] = tells(form);
    }
    return number;
  }

  private void count(int form, Use use) {
    counts[form * Use.COUNT + use.ordinal()]++;
  }

  private void countAfter(int form, int uses) {
    for (int left = uses; left != 0; left &= left - 1) {
      counts[form * Use.COUNT + Integer.numberOfTrailingZeros(left)]++;
    }
  }

  private int tells(String form) {
    if (form.equals(IN)) {
      return bit(Use.IN);
    }
    if (PREPOSITIONS.contains(form)) {
      return bit(Use.PREPOSITION);
    }
    if (BEFORE_VERBS.contains(form)) {
      return bit(Use.VERBAL);
    }
    WordClues told = clues.of(form);
    Set<Kind> kinds = told.kinds();
    return (WordShape.hasArticle(form) ? bit(Use.AFTER_ARTICLE) : 0)
        | (kinds.contains(Kind.PLACE) ? bit(Use.AFTER_PLACE) : 0)
        | (kinds.contains(Kind.NEAR) ? bit(Use.AFTER_NEAR) : 0)
        | (kinds.contains(Kind.ORGANISATION) ? bit(Use.AFTER_ORGANISATION) : 0)
        | (kinds.contains(Kind.TITLE) || kinds.contains(Kind.VERB)
            ? bit(Use.AFTER_PERSON_CUE)
            : 0)
        | (told.strength() == NameWords.Strength.STRONG ? bit(Use.AFTER_NAME) : 0);
  }

  private static int bit(Use use) {
    return 1 << use.ordinal();
  }

  @Override
  public boolean isFull() {
    return forms.size() >= mostForms;
  }

  @Override
  public Iterator<Row> drain() {
    List<Row> rows = new ArrayList<>(forms.size());
    for (int form = 0; form < forms.size(); form++) {
      Object[] values = new Object[1 + Use.COUNT];
      values[0] = forms.text(form);
      for (int use = 0; use < Use.COUNT; use++) {
        values[1 + use] = counts[form * Use.COUNT + use];
      }
      rows.add(RowFactory.create(values));
    }
    forms.clear();
    Arrays.fill(tells, UNKNOWN);
    Arrays.fill(counts, 0);
    return rows.iterator();
  }
}
