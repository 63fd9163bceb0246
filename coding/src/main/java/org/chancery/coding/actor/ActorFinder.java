package org.chancery.coding.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.lexicon.Reason;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.record.Span;

/** Finds the actors of a report. Immutable and thread-safe. */
public final class ActorFinder {
  private final Gazetteer gazetteer;
  private final PhraseReader reader;
  private final Describer describer;

  public ActorFinder(Lexicon lexicon) {
    gazetteer = Terms.of(lexicon);
    reader = new PhraseReader(gazetteer);
    describer = new Describer(gazetteer);
  }

  /** The actors of a report, with every mention, office and reason. */
  public Actors find(ParsedReport parsed) {
    return Assembly.of(parsed, resolved(parsed));
  }

  private Casting resolved(ParsedReport parsed) {
    List<List<Phrase>> phrases = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      phrases.add(phrases(sentence));
    }
    Casting casting = new Casting(parsed, phrases, describer, new Home(parsed, gazetteer));
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

  /** The noun phrases of a sentence, tied to each other. */
  List<Phrase> phrases(Sentence sentence) {
    List<Phrase> phrases = reader.read(sentence);
    PhraseLinker.link(sentence, phrases);
    return phrases;
  }

  /** Each phrase of a text that is nothing but an actor phrase. */
  List<Casting.Described> everyPhrase(ParsedReport parsed) {
    return resolved(parsed).everyPhrase();
  }

  /** Each phrase of the report with what it says by itself and with its complements. */
  List<Casting.Described> described(ParsedReport parsed) {
    return resolved(parsed).described();
  }
}
