package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.coding.actor.Actors;
import org.chancery.coding.context.ContextFinder;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.lexicon.Reason;
import org.chancery.coding.place.Places;
import org.chancery.coding.statement.Statements;
import org.chancery.coding.time.Times;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.record.Id.EventId;
import org.chancery.record.Span;

/**
 * Finds the events of a report, sentence by sentence: frames match, modality and the predicates
 * above shift their type and status, roles are filled, a selection is made. Immutable and
 * thread-safe.
 */
public final class EventFinder {
  private final Frames frames;
  private final FrameMatcher matcher;
  private final EventBuilder builder;

  public EventFinder(Lexicon lexicon) {
    frames = new Frames(lexicon);
    matcher = new FrameMatcher(frames);
    builder = new EventBuilder(new ContextFinder(lexicon), frames.shifts());
  }

  /** The events, in text order of their triggers. */
  public Events find(
      ParsedReport parsed, Actors actors, Statements statements, Times times, Places places) {
    Sayings sayings = new Sayings(statements);
    List<Told> told = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      TreeMap<Integer, Match> matches = matcher.match(sentence);
      if (matches.isEmpty()) {
        continue;
      }
      Scene scene = new Scene(parsed, sentence, actors, sayings, times, places, matches);
      drafts(scene).forEach(d -> told.add(new Told(scene, d)));
    }
    List<FoundEvent> found = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    for (Told t : Told.once(told)) {
      EventId id = new EventId("e" + (found.size() + 1));
      EventBuilder.Built built = builder.build(id, t.scene(), t.draft());
      found.add(built.event());
      reasons.addAll(built.reasons());
    }
    return new Events(found, reasons);
  }

  /**
   * What a frame matched in the parse: for people who ask why.
   *
   * @param reason that of an event
   * @param parties where its parties are mentioned
   */
  public Optional<EventMatch> match(ParsedReport parsed, Reason reason, List<Span> parties) {
    Sentence sentence = parsed.sentences().get(reason.sentence());
    for (Match m : matcher.match(sentence).values()) {
      Span token = parsed.span(sentence, m.token(), m.token());
      boolean within =
          reason.evidence().start() <= token.start() && token.end() <= reason.evidence().end();
      if (within && m.frame().entry().id().equals(reason.rule())) {
        return Optional.of(EventMatch.of(parsed, m, parties));
      }
    }
    return Optional.empty();
  }

  private List<Draft> drafts(Scene scene) {
    RoleFiller roles = new RoleFiller(scene);
    List<Reading> readings = new SentenceReader(scene, frames.shifts()).readings();
    return Selection.of(readings.stream().map(roles::fill).toList());
  }
}
