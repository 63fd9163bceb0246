package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.coding.actor.Actors;
import org.chancery.coding.attribution.Weighing;
import org.chancery.coding.context.ContextFinder;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.lexicon.Reason;
import org.chancery.coding.place.Places;
import org.chancery.coding.statement.Statements;
import org.chancery.coding.time.Times;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.record.Event;
import org.chancery.record.Id.EventId;
import org.chancery.record.Span;

/**
 * Finds the events of a report, sentence by sentence: frames match, modality and the predicates
 * above shift their type and status, roles are filled, a selection is made. Immutable and
 * thread-safe.
 */
public final class EventFinder {
  private final FrameMatcher matcher;
  private final EventBuilder builder;
  private final SpokenEvents spoken;
  private final Chooser chooser;
  private final Uneventful uneventful;

  /** With the decision that comes with the product. */
  public EventFinder(Lexicon lexicon) {
    this(lexicon, Optional.of(Decision.standard()));
  }

  /**
   * @param decision chooses among what the rules propose; empty: rules decide alone
   */
  public EventFinder(Lexicon lexicon, Optional<Decision> decision) {
    Frames frames = new Frames(lexicon);
    matcher = new FrameMatcher(frames);
    uneventful = new Uneventful(lexicon);
    spoken = new SpokenEvents(lexicon);
    builder = new EventBuilder(new ContextFinder(lexicon), frames.shifts());
    chooser = new Chooser(frames.shifts(), decision);
  }

  /** The events, by sentence, within one the surest first. */
  public Events find(
      ParsedReport parsed, Actors named, Statements statements, Times times, Places places) {
    Surroundings known = new Surroundings(parsed, named, statements, times, places);
    List<Told> told = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      TreeMap<Integer, List<Match>> fitting = matcher.match(sentence);
      if (!fitting.isEmpty()) {
        told.addAll(chooser.choose(known.scene(sentence, fitting, told), fitting));
      }
    }
    List<Told> all = Spoken.among(told, known.sayings());
    all.addAll(chooser.events(known.spoken(spoken, all)));
    all.removeIf(uneventful::holds);
    all.sort(Told.BY_SENTENCE);
    List<FoundEvent> found = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    for (Told t : Told.once(all)) {
      EventId id = new EventId("e" + (found.size() + 1));
      EventBuilder.Built built = builder.build(id, t);
      found.add(built.event());
      reasons.addAll(built.reasons());
    }
    return new Events(found, known.actors(), reasons);
  }

  /** All that the rules propose, with its features: what a decision learns from. */
  public Proposals proposals(
      ParsedReport parsed, Actors named, Statements statements, Times times, Places places) {
    Surroundings known = new Surroundings(parsed, named, statements, times, places);
    List<Told> told = new ArrayList<>();
    List<Candidacy> parties = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      TreeMap<Integer, List<Match>> fitting = matcher.match(sentence);
      if (!fitting.isEmpty()) {
        Scene scene = known.scene(sentence, fitting, told);
        told.addAll(chooser.proposals(scene, fitting));
        told.removeIf(uneventful::holds);
        parties.addAll(chooser.candidacies(scene));
      }
    }
    known.spoken(spoken, told).forEach(t -> told.add(Chooser.featured(t, List.of())));
    List<Proposal> out = new ArrayList<>();
    for (Told t : told) {
      EventId id = new EventId("e" + (out.size() + 1));
      Event event = builder.build(id, t).event().event();
      out.add(new Proposal(event, t.features()));
    }
    return new Proposals(known.actors(), out, parties);
  }

  /**
   * What a frame matched in the parse: for people who ask why.
   *
   * @param reason that of an event
   * @param parties where its parties are mentioned
   */
  public Optional<EventMatch> match(ParsedReport parsed, Reason reason, List<Span> parties) {
    Sentence sentence = parsed.sentences().get(reason.sentence());
    for (Match m : matcher.match(sentence).values().stream().flatMap(List::stream).toList()) {
      Span token = parsed.span(sentence, m.token(), m.token());
      boolean within =
          reason.evidence().start() <= token.start() && token.end() <= reason.evidence().end();
      if (within && m.frame().entry().id().equals(reason.rule())) {
        return Optional.of(EventMatch.of(parsed, m, parties));
      }
    }
    return Optional.empty();
  }

  /** Why the decision took a proposal for an event; empty where it had no part in it. */
  public Optional<Weighing> weighing(FoundEvent found) {
    return chooser.weighing(found.features());
  }

  /** What earlier stages know of a report. */
  private record Surroundings(
      ParsedReport parsed, Actors actors, Sayings sayings, Times times, Places places) {
    Surroundings(
        ParsedReport parsed, Actors named, Statements statements, Times times, Places places) {
      this(parsed, Grounds.added(parsed, named, places), new Sayings(statements), times, places);
    }

    /** The events of statements, beside those that frames have coded. */
    List<Told> spoken(SpokenEvents events, List<Told> coded) {
      return events.of(
          sayings,
          s ->
              new Scene(
                  parsed,
                  s,
                  actors,
                  sayings,
                  times,
                  places,
                  new TreeMap<>(),
                  new Earlier(List.of())),
          parsed.sentences(),
          coded);
    }

    /** A sentence, read by the first of the frames at each token. */
    Scene scene(Sentence sentence, TreeMap<Integer, List<Match>> fitting, List<Told> told) {
      TreeMap<Integer, Match> first = new TreeMap<>();
      fitting.forEach((token, matches) -> first.put(token, matches.get(0)));
      Earlier earlier = Earlier.before(sentence, told);
      return new Scene(parsed, sentence, actors, sayings, times, places, first, earlier);
    }
  }
}
