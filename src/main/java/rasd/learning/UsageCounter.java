package rasd.learning;

import java.util.Arrays;
import rasd.article.Article;
import rasd.article.Tokens;
import rasd.article.Words;
import rasd.corpus.TextIndex;
import rasd.names.Clues;
import rasd.names.NameCues.CueKind;
import rasd.names.NameWords.Strength;
import rasd.names.WordClues;
import rasd.names.WordShape;

/** Counts how articles use each of their word forms. */
final class UsageCounter {
  private static final int FIRST_CAPACITY = 1 << 12;

  private final Clues clues;
  private final TextIndex forms = new TextIndex();

  /** For each form, as bits, the uses that a word directly after the form has. */
  private int[] tells = new int[FIRST_CAPACITY];

  private long[] counts = new long[FIRST_CAPACITY * Use.COUNT];

  UsageCounter(Clues clues) {
    this.clues = clues;
  }

  /** Counts the words of an article. */
  void add(Article article) {
    Tokens tokens = article.tokens();
    int[] numbers = numbers(tokens.words());
    for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
      int end = tokens.firstToken(sentence + 1);
      int before = -1;
      for (int token = tokens.firstToken(sentence); token < end; token++) {
        int form = numbers[tokens.word(token)];
        boolean follows = before >= 0 && tokens.followsSpace(token);
        if (form >= 0) {
          add(form, Use.ALL);
          if (follows) {
            addAfter(form, tells[before]);
          }
        }
        if (before >= 0 && !(follows && form >= 0)) {
          add(before, Use.LAST);
        } else if (before >= 0 && (tells[form] & bit(Use.AFTER_ARTICLE)) != 0) {
          add(before, Use.BEFORE_ARTICLE);
        }
        before = form;
      }
      if (before >= 0) {
        add(before, Use.LAST);
      }
    }
  }

  /** For each word, the number of its form; -1 if the token is not a word. */
  private int[] numbers(Words words) {
    int[] ofForms = new int[words.forms().size()];
    Arrays.fill(ofForms, -1);
    int[] numbers = new int[words.count()];
    for (int word = 0; word < numbers.length; word++) {
      int form = words.formNumber(word);
      boolean isWord = words.isTerm(word) || words.isStopWord(word);
      if (isWord && ofForms[form] < 0) {
        ofForms[form] = number(words.form(word));
      }
      numbers[word] = isWord ? ofForms[form] : -1;
    }
    return numbers;
  }

  private int number(String form) {
    int known = forms.size();
    int number = forms.numberOf(form);
    if (number == tells.length) {
      tells = Arrays.copyOf(tells, 2 * number);
      counts = Arrays.copyOf(counts, 2 * counts.length);
    }
    if (number == known) {
      tells[number] = tells(form);
    }
    return number;
  }

  private void add(int form, Use use) {
    counts[form * Use.COUNT + use.place()]++;
  }

  private void addAfter(int form, int uses) {
    for (int left = uses; left != 0; left &= left - 1) {
      counts[form * Use.COUNT + Integer.numberOfTrailingZeros(left)]++;
    }
  }

  /** The uses that a word directly after this form has, as bits. */
  private int tells(String form) {
    WordClues told = clues.of(form);
    int tells =
        (WordShape.hasArticle(form) ? bit(Use.AFTER_ARTICLE) : 0)
            | (told.strength() == Strength.STRONG ? bit(Use.AFTER_NAME) : 0);
    for (CueKind kind : told.kinds()) {
      tells |=
          switch (kind) {
            case IN -> bit(Use.IN);
            case PREPOSITION -> bit(Use.PREPOSITION);
            case BEFORE_VERB -> bit(Use.VERBAL);
            case PLACE -> bit(Use.AFTER_PLACE);
            case NEAR -> bit(Use.AFTER_NEAR);
            case ORGANISATION -> bit(Use.AFTER_ORGANISATION);
            case TITLE, VERB -> bit(Use.AFTER_PERSON_CUE);
            default -> 0;
          };
    }
    return tells;
  }

  private static int bit(Use use) {
    return 1 << use.place();
  }

  int size() {
    return forms.size();
  }

  String form(int number) {
    return forms.text(number);
  }

  long count(int form, Use use) {
    return counts[form * Use.COUNT + use.place()];
  }

  /** Forgets everything. */
  void clear() {
    forms.clear();
    Arrays.fill(counts, 0);
  }
}
