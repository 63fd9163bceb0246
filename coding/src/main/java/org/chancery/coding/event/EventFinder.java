package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.List;
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

/**
 * Finds the events of a report, sentence by sentence: frames match, modality and the predicates
 * above shift their type and status, roles are filled, a selection is made. Immutable and
 * thread-safe.
 */
public final class EventFinder {
  private final Frames frames;
  private final FrameMatcher matcher;
  private final EventBuilder builder;
  private final SpokenEvents spoken;
  private final Uneventful uneventful;

  public EventFinder(Lexicon lexicon) {
    frames = new Frames(lexicon);
    matcher = new FrameMatcher(frames);
    uneventful = new Uneventful(lexicon);
    spoken = new SpokenEvents(lexicon);
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
    List<Told> all = Spoken.among(told, sayings);
    SpokenEvents.Scenes plain =
        s -> new Scene(parsed, s, actors, sayings, times, places, new TreeMap<>());
    all.addAll(spoken.of(sayings, plain, parsed.sentences(), all));
    all.removeIf(uneventful::holds);
    all.sort(Told.IN_TEXT);
    List<FoundEvent> found = new ArrayList<>();
    List<Reason> reasons = new ArrayList<>();
    for (Told t : Told.once(all)) {
      EventId id = new EventId("e" + (found.size() + 1));
      found.add(builder.build(id, t.scene(), t.draft()));
      reasons.addAll(builder.reasons(id, t.scene(), t.draft()));
    }
    return new Events(found, reasons);
  }

  private List<Draft> drafts(Scene scene) {
    RoleFiller roles = new RoleFiller(scene);
    List<Reading> readings = new SentenceReader(scene, frames.shifts()).readings();
    return Selection.of(readings.stream().map(roles::fill).toList());
  }
}
