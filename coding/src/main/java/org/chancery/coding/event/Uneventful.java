package org.chancery.coding.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.coding.clause.Clause;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.Actor;
import org.chancery.record.ActorKind;
import org.chancery.record.EventMode;
import org.chancery.record.EventType;
import org.chancery.record.Sector;

/**
 * What frames match that is no political event: the work of weather and animals, accidents, harm to
 * what cannot be harmed, sport and fiction. The words are those of {@code event.none.*} in {@code
 * rules.lex}. Immutable.
 */
final class Uneventful {
  /** Who is never at play. */
  private static final Set<Sector> EARNEST =
      Set.of(
          Sector.GOV,
          Sector.MIL,
          Sector.COP,
          Sector.JUD,
          Sector.REB,
          Sector.UAF,
          Sector.SPY,
          Sector.LEG,
          Sector.OPP);

  private final Set<String> nature;
  private final Set<String> accidents;
  private final Set<String> patients;
  private final Set<String> play;
  private final Set<String> perhapsPlay;
  private final Set<String> fiction;

  Uneventful(Lexicon lexicon) {
    nature = words(lexicon, "nature", "words");
    accidents = words(lexicon, "accident", "words");
    patients = words(lexicon, "patient", "words");
    play = words(lexicon, "sport", "words");
    perhapsPlay = words(lexicon, "sport", "some");
    fiction = words(lexicon, "fiction", "words");
  }

  private static Set<String> words(Lexicon lexicon, String name, String key) {
    for (Entry entry : lexicon.entries("rules.lex")) {
      if (entry.id().value().equals("event.none." + name)) {
        return Set.copyOf(entry.values(key));
      }
    }
    return Set.of();
  }

  /** Whether what a frame matched is no event. */
  boolean holds(Told told) {
    Predicate event = told.draft().reading().match().predicate();
    EventType type = told.draft().meaning().type();
    Sentence sentence = told.scene().sentence();
    List<Integer> doers = doers(event);
    return any(sentence, doers, nature)
        || type == EventType.ASSAULT
            && (any(sentence, doers, accidents) || any(sentence, event.objects(), patients))
        || beatenState(told)
        || told(sentence, event)
        || atPlay(told);
  }

  /** Those who do it; of an event noun without others, what it is "of": "an invasion of ants". */
  private static List<Integer> doers(Predicate event) {
    List<Integer> subjects = event.subjects();
    return subjects.isEmpty() && event.noun() ? event.objects() : subjects;
  }

  private static boolean any(Sentence sentence, List<Integer> heads, Set<String> words) {
    return heads.stream().anyMatch(h -> named(sentence, h, words));
  }

  /** "floods", "a heat wave", "Hurricane Otto", "most of the crop" */
  private static boolean named(Sentence sentence, int head, Set<String> words) {
    Token t = sentence.token(head);
    String lemma = lemma(t);
    if (!t.isProperNoun() && words.contains(lemma)) {
      return true;
    }
    for (Token c : sentence.children(head)) {
      boolean compound = c.is("compound") || c.is("amod");
      if (compound
          && (words.contains(lemma(c) + " " + lemma)
              || t.isProperNoun() && words.contains(lemma(c)))) {
        return true;
      }
    }
    boolean measure = !t.isNoun() || lemma.equals("swarm") || lemma.equals("wave");
    return measure
        && new Clause(sentence, head)
            .obliques("of").stream().anyMatch(o -> words.contains(lemma(sentence.token(o))));
  }

  /** Whoever beats a state does so in play, in a vote or in words. */
  private static boolean beatenState(Told told) {
    boolean beat =
        told.draft().meaning().modes().stream().map(EventMode::code).anyMatch("beat"::equals);
    return beat
        && told.draft().recipients().stream()
            .map(told.scene().actors()::get)
            .anyMatch(a -> a.kind() == ActorKind.STATE);
  }

  /** "In the film, a spy kills …" */
  private boolean told(Sentence sentence, Predicate event) {
    for (int at = event.finite().predicate(); at >= 0; at = sentence.token(at).head()) {
      Clause clause = new Clause(sentence, at);
      if (any(sentence, clause.obliques("in"), fiction)) {
        return true;
      }
      if (!sentence.token(at).is("conj")) {
        return false;
      }
    }
    return false;
  }

  private boolean atPlay(Told told) {
    if (earnest(told)) {
      return false;
    }
    Sentence sentence = told.scene().sentence();
    Set<String> some =
        sentence.tokens().stream()
            .filter(Token::isNoun)
            .map(Uneventful::lemma)
            .filter(perhapsPlay::contains)
            .collect(Collectors.toSet());
    return some.size() > 1
        || sentence.tokens().stream().anyMatch(t -> t.isNoun() && named(sentence, t.index(), play));
  }

  private static boolean earnest(Told told) {
    return Stream.concat(told.draft().actors().stream(), told.draft().recipients().stream())
        .anyMatch(id -> earnest(told.scene().actors().get(id)));
  }

  private static boolean earnest(Actor actor) {
    return !actor.offices().isEmpty() || actor.sectors().stream().anyMatch(EARNEST::contains);
  }

  private static String lemma(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }
}
