package org.chancery.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.coding.actor.ActorFinder;
import org.chancery.coding.actor.Actors;
import org.chancery.coding.actor.Derivation;
import org.chancery.coding.actor.PhraseResolver;
import org.chancery.coding.actor.Resolution;
import org.chancery.coding.attribution.Tagger;
import org.chancery.coding.attribution.Weighing;
import org.chancery.coding.engagement.EngagementFinder;
import org.chancery.coding.engagement.Engagements;
import org.chancery.coding.event.Decision;
import org.chancery.coding.event.EventFinder;
import org.chancery.coding.event.EventMatch;
import org.chancery.coding.event.Events;
import org.chancery.coding.event.FoundEvent;
import org.chancery.coding.event.Proposals;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.lexicon.Reason;
import org.chancery.coding.place.PlaceFinder;
import org.chancery.coding.place.Places;
import org.chancery.coding.statement.FoundStatement;
import org.chancery.coding.statement.StatementFinder;
import org.chancery.coding.statement.Statements;
import org.chancery.coding.time.TimeFinder;
import org.chancery.coding.time.Times;
import org.chancery.language.Loading;
import org.chancery.language.Meter;
import org.chancery.language.Meter.Stage;
import org.chancery.language.ParsedReport;
import org.chancery.record.Actor;
import org.chancery.record.CoderInfo;
import org.chancery.record.Engagement;
import org.chancery.record.Event;
import org.chancery.record.Id;
import org.chancery.record.Record;
import org.chancery.record.Statement;

/**
 * The method, from a parsed report to its record. Every stage is a pure function of what went
 * before; the coder is constructed once and shared by all threads.
 */
public final class Coder {
  private static final Set<String> ROLES = Set.of("cue", "source", "content");

  private final Lexicon lexicon;
  private final ActorFinder actorFinder;
  private final PhraseResolver phraseResolver;
  private final TimeFinder timeFinder;
  private final PlaceFinder placeFinder;
  private final StatementFinder statementFinder;
  private final EventFinder eventFinder;
  private final EngagementFinder engagementFinder;
  private final CoderInfo info;
  private final Meter meter;

  /**
   * @param models what the language analysis says of its models, for the record
   */
  public Coder(Lexicon lexicon, Map<String, String> models) {
    this(lexicon, models, Meter.NONE);
  }

  /**
   * @param models what the language analysis says of its models, for the record
   * @param meter is told where the time goes
   */
  public Coder(Lexicon lexicon, Map<String, String> models, Meter meter) {
    this(lexicon, models, meter, new StatementFinder(lexicon), Optional.of(Decision.standard()));
  }

  /** A coder that leaves all learned models of coding out, to see what they bring. */
  public static Coder byRuleAlone(Lexicon lexicon, Map<String, String> models) {
    return new Coder(
        lexicon, models, Meter.NONE, StatementFinder.byRuleAlone(lexicon), Optional.empty());
  }

  /**
   * This coder with another decision of events.
   *
   * @param decision empty: rules decide alone which events there are
   */
  public Coder deciding(Optional<Decision> decision) {
    return new Coder(this, decision);
  }

  private Coder(Coder other, Optional<Decision> decision) {
    lexicon = other.lexicon;
    meter = other.meter;
    actorFinder = other.actorFinder;
    phraseResolver = other.phraseResolver;
    timeFinder = other.timeFinder;
    placeFinder = other.placeFinder;
    statementFinder = other.statementFinder;
    eventFinder = new EventFinder(lexicon, decision);
    engagementFinder = other.engagementFinder;
    info = other.info;
  }

  private Coder(
      Lexicon lexicon,
      Map<String, String> models,
      Meter meter,
      StatementFinder statements,
      Optional<Decision> decision) {
    this.lexicon = lexicon;
    this.meter = meter;
    Loading<PlaceFinder> places = Loading.start("places", () -> new PlaceFinder(lexicon));
    actorFinder = new ActorFinder(lexicon);
    phraseResolver = new PhraseResolver(actorFinder);
    timeFinder = new TimeFinder(lexicon);
    statementFinder = statements;
    eventFinder = new EventFinder(lexicon, decision);
    engagementFinder = new EngagementFinder(lexicon);
    placeFinder = places.get();
    Map<String, String> all = new TreeMap<>(models);
    all.put("attribution", Tagger.digest());
    all.put("events", Decision.digest());
    info = new CoderInfo(Version.CURRENT, lexicon.digests(), all);
  }

  /** What its records will say of it, where nothing is left out of them. */
  public CoderInfo info() {
    return info;
  }

  /** Codes one report. */
  public Coding code(ParsedReport parsed) {
    Times times = timeFinder.find(parsed);
    meter.lap(Stage.TIMES);
    Places places = placeFinder.find(parsed);
    meter.lap(Stage.PLACES);
    Actors actors = actorFinder.find(parsed, places);
    meter.lap(Stage.ACTORS);
    Statements statements = statementFinder.find(parsed, actors, times);
    meter.lap(Stage.STATEMENTS);
    Events events = eventFinder.find(parsed, actors, statements, times, places);
    meter.lap(Stage.EVENTS);
    Engagements engagements =
        engagementFinder.find(parsed, events.actors(), statements, events, times, places);
    meter.lap(Stage.ENGAGEMENTS);
    List<Statement> said = linked(statements, engagements);
    List<Event> happened =
        events.all().stream()
            .map(FoundEvent::event)
            .filter(e -> !engagements.retold().contains(e.id()))
            .toList();
    List<Actor> kept = References.kept(events.actors(), said, happened, engagements.all());
    Record record =
        new Record(
            parsed.report(),
            kept,
            said,
            engagements.all(),
            happened,
            info.with(parsed.degradations()));
    List<Reason> reasons = new ArrayList<>(events.actors().reasons());
    reasons.addAll(times.reasons());
    reasons.addAll(statements.reasons());
    reasons.addAll(events.reasons());
    reasons.addAll(engagements.reasons());
    return new Coding(record, reasons);
  }

  /**
   * Everybody whom a report mentions, those included who are only a place or a qualifier in it and
   * whom its record leaves out where nothing refers to them.
   */
  public Actors actors(ParsedReport parsed) {
    return actorFinder.find(parsed, placeFinder.find(parsed));
  }

  private Events events(ParsedReport parsed) {
    Times times = timeFinder.find(parsed);
    Places places = placeFinder.find(parsed);
    Actors actors = actorFinder.find(parsed, places);
    Statements statements = statementFinder.find(parsed, actors, times);
    return eventFinder.find(parsed, actors, statements, times, places);
  }

  /** The events that the rules propose, and who takes part: what a decision learns from. */
  public Proposals proposals(ParsedReport parsed) {
    Times times = timeFinder.find(parsed);
    Places places = placeFinder.find(parsed);
    Actors actors = actorFinder.find(parsed, places);
    Statements statements = statementFinder.find(parsed, actors, times);
    return eventFinder.proposals(parsed, actors, statements, times, places);
  }

  /** The actor that a phrase standing alone names. */
  public Optional<Resolution> actorOf(ParsedReport phrase) {
    return phraseResolver.resolve(phrase, placeFinder.find(phrase));
  }

  /** The noun, and the way from it to the rule, where WordNet led to the rule of this reason. */
  public Optional<Derivation> derivation(ParsedReport parsed, Reason reason) {
    return actorFinder.derivation(parsed, reason);
  }

  /**
   * Why the models of attribution take the words of a reason for what they do, or why the decision
   * of events takes a proposal for an event; empty where they have no part in it.
   */
  public Optional<Weighing> weighing(ParsedReport parsed, Coding coding, Reason reason) {
    String[] field = reason.field().split("\\.", 2);
    String role = field.length == 1 ? "cue" : field[1];
    if (field[0].matches("e\\d+") && (field.length == 1 || role.equals("confidence"))) {
      return events(parsed).all().stream()
          .filter(e -> e.event().id().value().equals(field[0]))
          .findFirst()
          .flatMap(eventFinder::weighing);
    }
    boolean asked = field[0].matches("s\\d+") && ROLES.contains(role);
    return asked
        ? coding
            .reasonFor(field[0])
            .flatMap(
                cue -> statementFinder.weighing(parsed, cue.evidence(), role, reason.evidence()))
        : Optional.empty();
  }

  /**
   * What a frame matched in the parse for an event: its predicate and who fills which place.
   *
   * @param event id in the record
   */
  public Optional<EventMatch> match(ParsedReport parsed, Coding coding, String event) {
    Optional<Event> coded =
        coding.record().events().stream().filter(e -> e.id().value().equals(event)).findFirst();
    Optional<Reason> reason = coding.reasonFor(event);
    return coded.isEmpty() || reason.isEmpty()
        ? Optional.empty()
        : eventFinder.match(
            parsed, reason.get(), coded.get().evidence().subList(1, coded.get().evidence().size()));
  }

  /** The statements, each with the engagement at which it was made. */
  private static List<Statement> linked(Statements statements, Engagements engagements) {
    Map<String, Id.EngagementId> at = new TreeMap<>();
    for (Engagement g : engagements.all()) {
      g.statements().forEach(s -> at.putIfAbsent(s.value(), g.id()));
    }
    return statements.all().stream()
        .map(FoundStatement::statement)
        .map(s -> at.containsKey(s.id().value()) ? s.at(at.get(s.id().value())) : s)
        .toList();
  }
}
