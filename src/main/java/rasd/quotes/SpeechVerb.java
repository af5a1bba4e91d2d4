package rasd.quotes;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A form of a verb of speech: {@code قالت} is a feminine singular form of قال.
 *
 * @param lemma the verb as a dictionary lists it
 * @param use how reliably the verb reports speech
 */
record SpeechVerb(String lemma, VerbUse use, VerbForm form, Person person) implements Serializable {

  /** How reliably a verb reports speech. */
  enum VerbUse {
    /** Always reports speech: قال. */
    SAY,
    /** Has other meanings, and reports speech only if أن, a colon or marks follow soon: ذكر. */
    TELL,
    /** Is usually another word, and reports speech only if أن follows soon: بين. */
    STATE
  }

  /** The form of a verb. */
  enum VerbForm {
    /** {@code قال}, {@code يقول}. */
    FINITE,
    /** {@code قائلا}, whose subject is that of the sentence. */
    PARTICIPLE
  }

  /** The person, gender and number with which the form agrees. */
  enum Person {
    MAN,
    WOMAN,
    MANY,
    ANY
  }

  boolean isStrong() {
    return use == VerbUse.SAY;
  }

  /** Whether the form is more often a noun than a participle: {@code مواصلة}, {@code متابعة}. */
  boolean mayBeNoun() {
    return !isStrong() && form == VerbForm.PARTICIPLE && person == Person.WOMAN;
  }

  /**
   * A form as it is written.
   *
   * @param written the normalized form
   */
  record Written(String written, SpeechVerb verb) {}

  private static final String NONE = "-";
  private static final String YA = "\u064A"; // ي
  private static final String TA = "\u062A"; // ت
  private static final String ALIF = "\u0627"; // ا
  private static final String TA_MARBUTA = "\u0629"; // ة
  private static final String PLURAL_PAST = "\u0648\u0627"; // وا
  private static final String PLURAL = "\u0648\u0646"; // ون
  private static final String PLURAL_OBLIQUE = "\u064A\u0646"; // ين

  /**
   * The forms of a verb in the third person, made from three normalized forms. If one of these is a
   * dash, the forms made from it are left out.
   */
  static List<Written> formsOf(
      String lemma, VerbUse use, String past, String present, String participle) {
    List<Written> forms = new ArrayList<>();
    if (!past.equals(NONE)) {
      String stem = withoutLast(past, YA + ALIF);
      add(forms, past, lemma, use, VerbForm.FINITE, Person.MAN);
      add(forms, stem + TA, lemma, use, VerbForm.FINITE, Person.WOMAN);
      add(forms, stem + PLURAL_PAST, lemma, use, VerbForm.FINITE, Person.MANY);
    }
    if (!present.equals(NONE)) {
      String stem = withoutLast(present, YA);
      add(forms, present, lemma, use, VerbForm.FINITE, Person.MAN);
      add(forms, TA + present.substring(1), lemma, use, VerbForm.FINITE, Person.WOMAN);
      add(forms, stem + PLURAL, lemma, use, VerbForm.FINITE, Person.MANY);
    }
    if (!participle.equals(NONE)) {
      String stem = withoutLast(participle, YA);
      add(forms, participle + ALIF, lemma, use, VerbForm.PARTICIPLE, Person.ANY);
      add(forms, participle + TA_MARBUTA, lemma, use, VerbForm.PARTICIPLE, Person.WOMAN);
      add(forms, stem + PLURAL_OBLIQUE, lemma, use, VerbForm.PARTICIPLE, Person.ANY);
    }
    return forms;
  }

  /** Removes the weak last letter that a verb loses before an ending: {@code رأى}, {@code رأت}. */
  private static String withoutLast(String word, String letters) {
    int last = word.length() - 1;
    return letters.indexOf(word.charAt(last)) < 0 ? word : word.substring(0, last);
  }

  private static void add(
      List<Written> forms,
      String written,
      String lemma,
      VerbUse use,
      VerbForm form,
      Person person) {
    forms.add(new Written(written, new SpeechVerb(lemma, use, form, person)));
  }
}
