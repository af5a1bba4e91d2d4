package rasd.lexicon;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides to which word a stem belongs: {@code مكاتب} to {@code مكتب}, and {@code تشير} to {@code
 * اشار}, while {@code حملة} is a different word from {@code حمل}. A word is represented by one of
 * its stems.
 *
 * <p>A stem is assigned to another one only if the corpus or a list also has the other. Not
 * handled: most passives; words that are written alike ({@code علم}, "knowledge" and "flag").
 */
final class Lexemes implements Serializable {
  private static final long serialVersionUID = 1;

  private static final String TA_MARBUTA = "ة";
  private static final String FEMININE_BEFORE_PRONOUN = "ت";
  private static final String SOUND_PLURAL = "ات";
  private static final String SOUND_PLURAL_OF_FEMININE = "ات→ة";
  private static final String ALIF = "ا";
  private static final String ARTICLE = "ال";
  private static final String HAMZA_ON_WAW = "ؤ";
  private static final char ALEF = 'ا';
  private static final char MIM = 'م';
  private static final char WAW = 'و';
  private static final char YA = 'ي';

  /**
   * The least number of forms with a pronoun that show a word in ة to be a noun and not the
   * feminine of an adjective, which takes no pronouns.
   */
  private static final int FEWEST_WITH_PRONOUN = 2;

  /** A noun in ة has a pronoun in at least one of this many tokens. */
  private static final long TOKENS_FOR_A_PRONOUN = 50;

  private static final int FEWEST_FORMS_OF_SINGULAR = 2;

  /**
   * A stem is a singular if at least this many of its forms have an ending that no broken plural
   * takes.
   */
  private static final int FEWEST_SOUND_ENDINGS = 2;

  private static final int LETTERS_OF_ROOT = 3;

  private final StemEvidence evidence;
  private final WordLists lists;

  Lexemes(StemEvidence evidence, WordLists lists) {
    this.evidence = evidence;
    this.lists = lists;
  }

  /** The word to which a reading belongs. */
  Lexeme lexeme(FormCount form, Segmentation reading) {
    return switch (reading.affixes().kind()) {
      case NOUN ->
          isVerbalNoun(form, reading) || isNoPluralInAlifMaqsura(form, reading)
              ? Lexeme.noun(reading.stem())
              : ofNoun(reading.affixes(), reading.stem());
      case IMPERFECT -> Lexeme.verb(ofImperfect(reading.stem()));
      case PERFECT -> ofPerfect(reading.affixes(), reading.stem());
    };
  }

  /**
   * Whether the form is a verbal noun like {@code إعداد}, "preparation", and not a plural like
   * {@code أعداد}, "numbers".
   */
  private boolean isVerbalNoun(FormCount form, Segmentation reading) {
    if (!BrokenPlurals.mayBeVerbalNoun(reading.stem())) {
      return false;
    }
    Hamzas hamzas = Hamzas.of(form, reading);
    return hamzas.isNone() ? evidence.hasHamzaBelow(reading.stem()) : hamzas.isMostlyBelow();
  }

  /**
   * Whether the form is like {@code قوي}, "strong", and not a plural like {@code قوى}, "forces".
   */
  private boolean isNoPluralInAlifMaqsura(FormCount form, Segmentation reading) {
    return lists.isPluralInAlifMaqsura(reading.stem())
        && !form.mostFrequentSurface().endsWith(WordLists.ALIF_MAQSURA);
  }

  private Lexeme ofNoun(Affixes affixes, String stem) {
    if (affixes.hasArticle() && lists.isWord(ARTICLE + stem)) {
      return Lexeme.noun(ARTICLE + stem); // الاثنين
    }
    if (isOwn(affixes) && isLikeRelation(stem + YA)) {
      return noun(stem + YA);
    }
    String feminine = stem + TA_MARBUTA;
    return switch (affixes.ending()) {
      case TA_MARBUTA -> isFeminineApart(stem) ? noun(feminine) : ofSound(stem);
      case SOUND_PLURAL -> isPluralOfFeminine(stem) ? noun(feminine) : ofSound(stem);
      case "ين", "ون" -> ofSound(stem);
      case SOUND_PLURAL_OF_FEMININE ->
          lists.isPlural(stem) ? ofSound(withoutLast(stem, 1)) : noun(stem); // طلبات: طلب
      default -> noun(stem);
    };
  }

  /** Whether the ending or pronoun is a ي that may belong to the stem: {@code خلافي}. */
  private static boolean isOwn(Affixes affixes) {
    return (affixes.ending() + affixes.pronoun()).equals(String.valueOf(YA));
  }

  /**
   * Whether a stem in ي has the article or a feminine, as adjectives do: {@code قانوني} has {@code
   * القانونية}.
   */
  private boolean isLikeRelation(String stem) {
    return evidence.hasArticle(stem) || evidence.feminines(stem + TA_MARBUTA) > 0;
  }

  /**
   * Whether a stem has a pattern of adjectives and participles: {@code مشترك}, {@code سياسي},
   * {@code كبير}, {@code سابق}.
   */
  private static boolean isLikeAdjective(String stem) {
    int length = stem.length();
    return (length > LETTERS_OF_ROOT && stem.charAt(0) == MIM)
        || stem.charAt(length - 1) == YA
        || (length == LETTERS_OF_ROOT + 1 && (stem.charAt(2) == YA || stem.charAt(1) == ALEF))
        || (length == LETTERS_OF_ROOT && stem.charAt(1) == YA);
  }

  /**
   * Whether the plural in ات belongs to the feminine: {@code حملات} belongs to {@code حملة}, but
   * {@code خلافات} to {@code خلاف}.
   */
  private boolean isPluralOfFeminine(String stem) {
    String feminine = stem + TA_MARBUTA;
    if (!isFeminineApart(stem) || lists.isPlural(feminine)) {
      return false;
    }
    if (!evidence.hasFeminine(feminine)) {
      return !evidence.hasArticle(stem);
    }
    return stem.length() <= LETTERS_OF_ROOT
        || evidence.tokensOfFeminines(feminine) > evidence.tokensOfBareNouns(stem);
  }

  private Lexeme noun(String stem) {
    return Lexeme.noun(nounStem(stem));
  }

  /**
   * The word of a noun with an ending that no broken plural takes: {@code قوية} is not a form of
   * {@code قوى}.
   */
  private Lexeme ofSound(String stem) {
    String singular = ofSoundPlural(stem);
    return Lexeme.noun(singular == null ? stem : singular);
  }

  /**
   * Whether the feminine is a different word: {@code حملة} is not a form of {@code حمل}, but {@code
   * جديدة} is a form of {@code جديد}.
   */
  private boolean isFeminineApart(String stem) {
    return evidence.bareNouns(stem) == 0
        || !isLikeAdjective(stem)
        || isStemOfVerbalNoun(stem)
        || isKnownNounOfPlace(stem)
        || lists.isWord(stem + TA_MARBUTA)
        || hasPronouns(stem + TA_MARBUTA);
  }

  /** Whether a word in ة has pronouns often enough to be a noun. */
  private boolean hasPronouns(String feminine) {
    return evidence.femininesWithPronoun(feminine) >= FEWEST_WITH_PRONOUN
        && TOKENS_FOR_A_PRONOUN * evidence.tokensWithPronoun(feminine)
            >= evidence.tokensOfFeminines(feminine);
  }

  /**
   * Whether the stem is like {@code مشارك}: {@code مشاركة} is more often "participation" than the
   * feminine of {@code مشارك}.
   */
  private static boolean isStemOfVerbalNoun(String stem) {
    return stem.length() == LETTERS_OF_ROOT + 2 && stem.charAt(0) == MIM && stem.charAt(2) == ALEF;
  }

  /** Whether the stem is a listed noun like {@code مركز}, of which {@code مركزة} is not a form. */
  private boolean isKnownNounOfPlace(String stem) {
    return stem.charAt(0) == MIM && lists.isWord(stem);
  }

  private String nounStem(String stem) {
    String singular = lists.singular(stem);
    if (singular == null) {
      singular = ofSoundPlural(stem);
    }
    if (singular == null) {
      singular = ofBrokenPlural(stem);
    }
    return singular == null ? stem : singular;
  }

  /**
   * The singular of a stem that ends in ات, or in the ت of a feminine before a pronoun, because the
   * model has not split this ending off; null for other stems, and if the corpus does not have the
   * singular.
   */
  private @Nullable String ofSoundPlural(String stem) {
    if (stem.length() > LETTERS_OF_ROOT + 1 && stem.endsWith(SOUND_PLURAL)) {
      String rest = withoutLast(stem, SOUND_PLURAL.length());
      if (evidence.forms(rest + TA_MARBUTA) > 0 && !lists.isPlural(rest + TA_MARBUTA)) {
        return nounStem(rest + TA_MARBUTA);
      }
      if (evidence.forms(rest) >= FEWEST_FORMS_OF_SINGULAR) {
        return nounStem(evidence.bareNouns(rest) == 0 ? rest + TA_MARBUTA : rest);
      }
    }
    if (stem.length() > LETTERS_OF_ROOT && stem.endsWith(FEMININE_BEFORE_PRONOUN)) {
      String feminine = withoutLast(stem, 1) + TA_MARBUTA;
      if (evidence.hasFeminine(feminine) && !evidence.hasArticle(stem)) {
        return nounStem(feminine);
      }
    }
    return null;
  }

  /**
   * The first possible singular of a broken plural that has enough forms in the corpus; null if
   * there is none, or if the stem seems to be a singular itself.
   */
  private @Nullable String ofBrokenPlural(String stem) {
    if (evidence.soundEndings(stem) >= FEWEST_SOUND_ENDINGS) {
      return null;
    }
    for (String singular : BrokenPlurals.singulars(stem)) {
      if (evidence.forms(singular) >= FEWEST_FORMS_OF_SINGULAR) {
        boolean isFormOfAnother =
            singular.endsWith(TA_MARBUTA) && !isFeminineApart(withoutLast(singular, 1));
        return isFormOfAnother ? withoutLast(singular, 1) : singular;
      }
    }
    return null;
  }

  /**
   * The perfect of an imperfect stem: the listed perfect, or else the most frequent in the corpus
   * of those that are possible, or the stem itself if the corpus has none of these: {@code اشار}
   * for {@code شير}, {@code قال} for {@code قول}.
   */
  private String ofImperfect(String stem) {
    String listed = lists.perfect(stem);
    if (listed != null) {
      return listed;
    }
    if (stem.length() == LETTERS_OF_ROOT && stem.charAt(1) == ALEF) {
      String active = ALIF + stem; // يقام: أقام
      return evidence.perfects(active) > 0 ? active : stem;
    }
    String best = stem;
    long most = 0;
    for (String perfect : perfects(stem)) {
      boolean hasOthers = lists.isConjugated(perfect) && !perfect.equals(stem);
      long tokens = evidence.tokensOfPerfects(perfect);
      if (tokens > most && !hasOthers) {
        most = tokens;
        best = perfect;
      }
    }
    return best;
  }

  private static List<String> perfects(String stem) {
    List<String> perfects = new ArrayList<>(List.of(stem, ALIF + stem)); // يعلن: أعلن
    int last = stem.length() - 1;
    if (last >= LETTERS_OF_ROOT - 1
        && (stem.charAt(last - 1) == WAW || stem.charAt(last - 1) == YA)) {
      String hollow = stem.substring(0, last - 1) + ALIF + stem.charAt(last);
      perfects.add(hollow); // يقول: قال
      if (stem.charAt(last - 1) == YA) {
        perfects.add(ALIF + hollow); // يشير: أشار
      }
    }
    if (stem.startsWith(HAMZA_ON_WAW)) {
      perfects.add(ALIF + stem.substring(1)); // يؤكد: أكد
    }
    return perfects;
  }

  /**
   * The word of a form that is read as a perfect. {@code حملته} can be read as a perfect, but is a
   * noun if {@code حملة} is one.
   */
  private Lexeme ofPerfect(Affixes affixes, String stem) {
    String feminine = stem + TA_MARBUTA;
    boolean isNoun =
        affixes.ending().equals(FEMININE_BEFORE_PRONOUN)
            && affixes.hasPronoun()
            && evidence.feminines(feminine) > 0
            && isFeminineApart(stem)
            && evidence.perfects(stem) < 3 * evidence.femininesWithPronoun(feminine);
    return isNoun ? noun(feminine) : Lexeme.verb(active(stem));
  }

  /**
   * The active stem of a passive: {@code اقام} for {@code اقيم}. Other stems are returned
   * unchanged.
   */
  private String active(String stem) {
    if (stem.length() == LETTERS_OF_ROOT + 1 && stem.startsWith(ALIF) && stem.charAt(2) == YA) {
      String active = stem.substring(0, 2) + ALIF + stem.charAt(3);
      return evidence.perfects(active) > 0 ? active : stem;
    }
    return stem;
  }

  private static String withoutLast(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
