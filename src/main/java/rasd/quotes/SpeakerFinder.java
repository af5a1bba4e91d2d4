package rasd.quotes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rasd.quotes.SpeechVerb.Person;

/**
 * Finds the speaker of each {@link Saying} of an article: the subject beside the verb, the person
 * whose office the subject is, or the last speaker if the verb has no subject ({@code وأضاف}).
 *
 * <p>Not handled: a pronoun that refers to someone other than the last speaker of the pronoun's
 * gender and number.
 */
final class SpeakerFinder {
  private static final int MOST_SENTENCES_AGO = 2;

  private final Prose prose;
  private final SpeakerPhrases phrases;
  private final Offices offices;
  private final List<@Nullable Speaker> speakers = new ArrayList<>();
  private final List<Spoken> spoken = new ArrayList<>();
  private @Nullable Spoken named;

  /** A speaker, with the index of the first word of the saying. */
  private record Spoken(int word, Speaker speaker) {}

  SpeakerFinder(Prose prose, SpeakerPhrases phrases, SpeechWords speech) {
    this.prose = prose;
    this.phrases = phrases;
    this.offices = new Offices(prose, speech);
  }

  /** The speakers, in the order of the sayings. */
  List<@Nullable Speaker> find(List<Saying> sayings) {
    for (Saying saying : sayings) {
      Speaker speaker = of(saying);
      speakers.add(speaker);
      if (speaker != null && !saying.isNested()) {
        named = saying.subject() == null ? named : new Spoken(saying.word(), speaker);
        if (saying.isParticiple() || tells(saying)) {
          spoken.add(new Spoken(saying.word(), speaker));
        }
      }
    }
    return speakers;
  }

  /** The last speaker before a word, in its sentence or the two before it, or null. */
  @Nullable Speaker lastNear(int word) {
    Speaker near = null;
    for (Spoken one : spoken) {
      int sentence = prose.words().get(one.word()).sentence();
      boolean isNear = prose.words().get(word).sentence() - sentence <= MOST_SENTENCES_AGO;
      near = one.word() < word && isNear ? one.speaker() : near;
    }
    return near;
  }

  /**
   * Whether the subject may be the speaker of later sayings without a subject: it must be a name,
   * or its saying must have a link.
   */
  private static boolean tells(Saying saying) {
    SpeakerPhrase subject = saying.subject();
    return subject != null && (saying.link() != Saying.SpeechLink.NONE || subject.named() != null);
  }

  private @Nullable Speaker of(Saying saying) {
    SpeechVerb verb = saying.verb();
    Person person = verb == null ? Person.ANY : verb.person();
    if (saying.subject() != null) {
      return named(saying.subject(), person);
    }
    if (phrases.isRevered(saying.word())) {
      return null;
    }
    Speaker subject = saying.isParticiple() ? subjectOfSentence(saying.word()) : null;
    Speaker last = subject != null ? subject : lastBefore(saying.word(), person);
    return last == null ? null : last.known(Speaker.SpeakerSource.BY_PRONOUN);
  }

  private Speaker named(SpeakerPhrase phrase, Person person) {
    Prose.ProseName mention = phrase.named();
    if (mention != null) {
      String surface = prose.text(mention.begin(), mention.end());
      return new Speaker(surface, mention.entity(), person, Speaker.SpeakerSource.NAMED);
    }
    String surface =
        prose.text(
            prose.words().get(phrase.first()).begin(), prose.words().get(phrase.last()).end());
    Speaker before = lastBefore(phrase.first(), Person.ANY);
    String holder = offices.holder(phrase, before == null ? null : before.entity());
    Speaker.SpeakerSource known =
        holder == null ? Speaker.SpeakerSource.NAMED : Speaker.SpeakerSource.BY_OFFICE;
    return new Speaker(surface, holder, person, known);
  }

  private @Nullable Speaker lastBefore(int word, Person person) {
    for (int i = spoken.size() - 1; i >= 0; i--) {
      Spoken last = spoken.get(i);
      if (last.word() < word && agree(last.speaker().person(), person)) {
        return last.speaker();
      }
    }
    return null;
  }

  private static boolean agree(Person one, Person other) {
    return one == other || one == Person.ANY || other == Person.ANY;
  }

  /**
   * The speaker whom the sentence has named before a participle, or else its subject: {@code وانتقد
   * لافروف العقوبات قائلا}.
   */
  private @Nullable Speaker subjectOfSentence(int participle) {
    int first = prose.firstOfSentence(participle);
    if (named != null && named.word() >= first) {
      return named.speaker();
    }
    for (int i = participle - 1; i > first; i--) {
      SpeakerPhrase subject = phrases.afterVerb(i);
      if (subject != null) {
        return named(subject, Person.ANY);
      }
    }
    SpeakerPhrase subject = phrases.afterFirstWord(first);
    return subject == null ? null : named(subject, Person.ANY);
  }
}
