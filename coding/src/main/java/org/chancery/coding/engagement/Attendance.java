package org.chancery.coding.engagement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.actor.ActorMention;
import org.chancery.coding.clause.Clause;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.Actor;
import org.chancery.record.ActorKind;
import org.chancery.record.EngagementKind;
import org.chancery.record.Id.ActorId;
import org.chancery.record.Participant;
import org.chancery.record.ParticipantRole;

/**
 * Who else was there, as a report adds it: "joined by X", "Also attending were X and Y", the lines
 * under "Participants included:".
 *
 * @see EngagementRules#ATTENDANCE
 */
final class Attendance {
  /** "He was joined by" speaks of what was told just before. */
  private static final int NEAR = 2;

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private final Set<String> attending;
  private final Set<String> attendees;
  private final Set<String> present;
  private final Kinds kinds;

  Attendance(Lexicon lexicon, Kinds kinds) {
    this.kinds = kinds;
    attending = StatusReader.words(lexicon, EngagementRules.ATTENDANCE);
    attendees = StatusReader.values(lexicon, EngagementRules.ATTENDANCE, "bodies");
    present = StatusReader.values(lexicon, EngagementRules.ATTENDANCE, "edges");
  }

  /**
   * The mentions of a sentence with those who are said to have been there too; where it tells of no
   * engagement itself, a mention that adds them to the one told before.
   */
  List<Sighting> read(Scene scene, Sentence s, List<Sighting> here, List<Sighting> before) {
    Optional<Token> cue = s.tokens().stream().filter(t -> cue(s, t)).findFirst();
    if (cue.isEmpty()
        || here.stream().anyMatch(g -> g.told() && g.trigger() == cue.get().index())) {
      return here;
    }
    int word = cue.get().index();
    Optional<Sighting> inside = here.stream().filter(Sighting::told).findFirst();
    if (inside.filter(g -> !again(g, before)).isPresent()) {
      List<ActorId> more = listed(scene, s, from(s, word));
      return here.stream().map(g -> g == inside.get() ? joined(g, more) : g).toList();
    }
    Optional<Sighting> told = joinedTo(scene, s, word, before);
    List<ActorId> more = told.isEmpty() ? List.of() : more(scene, s, word);
    if (told.isEmpty() || more.isEmpty()) {
      return here;
    }
    List<Sighting> out = new ArrayList<>(here);
    inside.ifPresent(out::remove); // "on the call" is the one told before
    List<Participant> all = joined(told.get(), more).participants();
    out.add(told.get().again(s.index(), word, all, scene.parsed().span(s, word, word)));
    return out;
  }

  /** "joining them on <em>the call</em>": one of the kind was told before. */
  private static boolean again(Sighting g, List<Sighting> before) {
    return g.definite() && before.stream().anyMatch(b -> b.told() && b.kind() == g.kind());
  }

  /** A list of those present is of what the report opens with; who joins, joins what came last. */
  private Optional<Sighting> joinedTo(Scene scene, Sentence s, int word, List<Sighting> before) {
    List<Sighting> told = before.stream().filter(Sighting::told).toList();
    if (told.isEmpty()) {
      return Optional.empty();
    }
    return attendees.contains(s.token(word).lemma())
        ? Optional.of(told.get(0))
        : Optional.of(told.get(told.size() - 1)).filter(g -> concerns(scene, s, word, g));
  }

  private List<ActorId> more(Scene scene, Sentence s, int word) {
    List<ActorId> here = company(scene, s, word);
    boolean open = here.isEmpty() && s.token(s.size() - 1).text().equals(":");
    return open ? lines(scene, s) : here;
  }

  /** "joined by", "Joining the call were", "in attendance", "Participants". */
  private boolean cue(Sentence s, Token t) {
    int i = t.index();
    boolean verb = attending.contains(t.lemma());
    boolean by = verb && i + 1 < s.size() && s.lower(i + 1).equals("by");
    boolean inverted = verb && i <= 1 && t.text().endsWith("ing") && being(s, i).isPresent();
    boolean also = verb && t.isVerb() && s.anyChild(i, c -> c.lemma().equals("also"));
    boolean there = present.contains(t.lemma()) && i <= NEAR && being(s, i).isPresent();
    boolean those = attendees.contains(t.lemma()) && (t.is("nsubj") || s.root() == i);
    return by || inverted || also || there || those;
  }

  /** "Joining the call <em>were</em>". */
  private static Optional<Token> being(Sentence s, int after) {
    return s.tokens().stream()
        .skip(after)
        .filter(t -> t.lemma().equals("be") && FINITE.contains(t.tag()))
        .findFirst();
  }

  /** Where the list begins: behind "by", "were" or "included". */
  private int from(Sentence s, int word) {
    if (word + 1 < s.size() && s.lower(word + 1).equals("by")) {
      return word + 2;
    }
    return s.tokens().stream()
        .skip(word + 1)
        .filter(t -> t.lemma().equals("be") || t.lemma().equals("include"))
        .findFirst()
        .map(t -> t.index() + 1)
        .orElse(s.size());
  }

  /** Behind the cue, or in front of a verb: "<em>Paz</em> also took part". */
  private List<ActorId> company(Scene scene, Sentence s, int word) {
    boolean active = FINITE.contains(s.token(word).tag()) && from(s, word) > word + 2;
    return active && s.anyChild(word, c -> c.is("nsubj"))
        ? listed(scene, s, s.firstUnder(new Clause(s, word).subjects().get(0)), word)
        : listed(scene, s, from(s, word));
  }

  /** Whether it joins somebody at the engagement told before, or that engagement. */
  private boolean concerns(Scene scene, Sentence s, int word, Sighting told) {
    Token t = s.token(word);
    if (!attending.contains(t.lemma())) {
      return true;
    }
    boolean named =
        s.tokens().stream()
            .anyMatch(k -> SightingReader.noun(k) && kinds.own(s, k.index()).isPresent());
    boolean party =
        scene.actors().mentions(s.index()).stream()
            .anyMatch(
                m -> scene.actors().members(m.actor()).stream().anyMatch(told.actors()::contains));
    return named || party && s.index() - told.sentence() <= NEAR;
  }

  /** The persons named from a token on, as far as the list goes. */
  static List<ActorId> listed(Scene scene, Sentence s, int from) {
    int end = from;
    while (end < s.size() && !breaks(scene, s, end)) {
      end++;
    }
    return listed(scene, s, from, end);
  }

  /** A list of persons ends where a clause begins: "A and B <em>to discuss</em>". */
  private static boolean breaks(Scene scene, Sentence s, int token) {
    Token t = s.token(token);
    boolean inside = scene.actors().mentions(s.index()).stream().anyMatch(m -> m.covers(token));
    boolean infinitive =
        t.tag().equals("TO") && token + 1 < s.size() && s.token(token + 1).tag().equals("VB");
    return !inside && (FINITE.contains(t.tag()) || infinitive);
  }

  /** The persons whom a stretch names. */
  private static List<ActorId> listed(Scene scene, Sentence s, int from, int end) {
    List<ActorId> out = new ArrayList<>();
    for (ActorMention m : scene.actors().mentions(s.index())) {
      Actor actor = scene.actors().get(m.actor());
      boolean person = actor.kind() == ActorKind.PERSON && actor.name() != null;
      if (person && m.first() >= from && m.last() < end && !out.contains(m.actor())) {
        out.add(m.actor());
      }
    }
    return out;
  }

  /** The lines under "Participants included:", up to the next full clause. */
  private static List<ActorId> lines(Scene scene, Sentence s) {
    List<ActorId> out = new ArrayList<>();
    List<Sentence> all = scene.parsed().sentences();
    for (int k = s.index() + 1; k < all.size(); k++) {
      Sentence line = all.get(k);
      if (line.tokens().stream().anyMatch(t -> FINITE.contains(t.tag()))) {
        break;
      }
      listed(scene, line, 0, line.size()).stream().filter(a -> !out.contains(a)).forEach(out::add);
    }
    return out;
  }

  private static Sighting joined(Sighting g, List<ActorId> more) {
    ParticipantRole role =
        g.kind() == EngagementKind.VISIT ? ParticipantRole.VISITOR : ParticipantRole.PARTICIPANT;
    Map<ActorId, Participant> all = new LinkedHashMap<>();
    g.participants().forEach(p -> all.put(p.actor(), p));
    more.forEach(a -> all.putIfAbsent(a, new Participant(a, null, role)));
    return g.of(List.copyOf(all.values()));
  }
}
