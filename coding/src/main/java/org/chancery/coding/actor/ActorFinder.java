package org.chancery.coding.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.lexicon.Reason;
import org.chancery.coding.place.Places;
import org.chancery.language.Loading;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.record.Country;
import org.chancery.record.Span;
import org.jspecify.annotations.Nullable;

/** Finds the actors of a report. Immutable and thread-safe. */
public final class ActorFinder {
  private final Gazetteer gazetteer;
  private final PhraseReader reader;
  private final Describer describer;
  private final Loading<Holders> holders;

  public ActorFinder(Lexicon lexicon) {
    gazetteer = Terms.of(lexicon);
    reader = new PhraseReader(gazetteer);
    describer = new Describer(gazetteer);
    holders = Loading.start("holders", () -> new Holders(lexicon.offices(), gazetteer));
  }

  /** The actors of a report, with every mention, office and reason. */
  public Actors find(ParsedReport parsed, Places places) {
    return Assembly.of(parsed, resolved(parsed, places, parsed.report().day().orElse(null)));
  }

  private Casting resolved(ParsedReport parsed, Places places, @Nullable LocalDate day) {
    List<List<Phrase>> phrases = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      List<Phrase> some = phrases(sentence);
      Towns.mark(sentence, some, places);
      phrases.add(some);
    }
    Casting casting =
        new Casting(
            parsed,
            phrases,
            describer,
            new Home(parsed, gazetteer, places),
            new Knowledge(holders.get(), day, mentioned(phrases)));
    casting.run();
    return casting;
  }

  /**
   * The noun by which a rule of {@code rolenouns.lex} decided, and how WordNet leads from it to the
   * rule; empty for other rules.
   */
  public Optional<Derivation> derivation(ParsedReport parsed, Reason reason) {
    Sentence sentence = parsed.sentences().get(reason.sentence());
    for (Gazetteer.Match match : gazetteer.matches(sentence)) {
      Span words = parsed.span(sentence, match.first(), match.last());
      boolean within =
          reason.evidence().start() <= words.start() && words.end() <= reason.evidence().end();
      if (within
          && match.term() instanceof Term.RoleTerm role
          && role.path() != null
          && role.rule().equals(reason.rule())) {
        return Optional.of(new Derivation(words, role.words(), role.path(), role.sectors()));
      }
    }
    return Optional.empty();
  }

  private static Set<Country> mentioned(List<List<Phrase>> phrases) {
    Set<Country> out = new HashSet<>();
    phrases.forEach(sentence -> sentence.forEach(p -> p.states.forEach(s -> out.add(s.country()))));
    return out;
  }

  /** The noun phrases of a sentence, tied to each other. */
  List<Phrase> phrases(Sentence sentence) {
    List<Phrase> phrases = reader.read(sentence);
    PhraseLinker.link(sentence, phrases, gazetteer);
    return phrases;
  }

  /**
   * Each phrase of a text that is nothing but an actor phrase; where it has no date, as of the end
   * of what the office files know.
   */
  List<Casting.Described> everyPhrase(ParsedReport parsed, Places places) {
    return resolved(parsed, places, parsed.report().day().orElse(LocalDate.MAX)).everyPhrase();
  }

  /** Each phrase of the report with what it says by itself and with its complements. */
  List<Casting.Described> described(ParsedReport parsed, Places places) {
    return resolved(parsed, places, parsed.report().day().orElse(null)).described();
  }
}
