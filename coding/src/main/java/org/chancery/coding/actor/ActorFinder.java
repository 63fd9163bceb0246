package org.chancery.coding.actor;

import java.util.ArrayList;
import java.util.List;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;

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
