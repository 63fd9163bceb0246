package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.EventStatus;
import org.chancery.record.EventType;

/** Decides what each match of one sentence means, and which matches stand for no event. */
final class SentenceReader {
  private static final int DEPTH = 6;
  private static final Set<EventType> VERBAL =
      Set.of(EventType.SUPPORT, EventType.ACCUSE, EventType.REQUEST, EventType.AGREE);

  private final Scene scene;
  private final Sentence sentence;
  private final ShiftTable shifts;
  private final TreeMap<Integer, Match> byHost = new TreeMap<>();
  private final TreeSet<Integer> absorbed = new TreeSet<>();
  private final TreeMap<Integer, Shift> effects = new TreeMap<>();

  SentenceReader(Scene scene, ShiftTable shifts) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.shifts = shifts;
    for (Match m : scene.matches().values()) {
      if (m.predicate().host() >= 0) {
        byHost.putIfAbsent(m.predicate().host(), m);
      }
    }
  }

  /** The readings that mean an event, in text order, the absorbed ones among them. */
  List<Reading> readings() {
    List<Reading> all = scene.matches().values().stream().map(m -> read(m, DEPTH)).toList();
    all.forEach(this::absorb);
    List<Reading> out = new ArrayList<>();
    for (Reading r : all) {
      if (r.meaning().isPresent()) {
        out.add(withEffects(r).with(absorbed.contains(r.match().token())));
      }
    }
    return out;
  }

  private Reading read(Match match, int depth) {
    Frame frame = match.frame();
    Modality modality = new Modality(match.predicate());
    Optional<Match> content = frame.shift() == Shift.NONE ? Optional.empty() : content(match);
    if (frame.shift().replaces() && depth > 0) {
      Optional<Meaning> inside = content.flatMap(c -> read(c, depth - 1).meaning());
      Optional<Meaning> meaning =
          inside.flatMap(m -> shifts.apply(frame.shift(), m)).or(() -> unshifted(frame, modality));
      return new Reading(
          match, meaning, frame.shift(), false, content, planned(frame, inside, meaning, modality));
    }
    if (frame.shift() != Shift.NONE && depth > 0) {
      Optional<Meaning> failed =
          content
              .flatMap(c -> read(c, depth - 1).meaning())
              .flatMap(m -> shifts.apply(frame.shift(), m));
      if (failed.isPresent()) {
        return new Reading(match, failed, frame.shift(), false, content, modality.status());
      }
    }
    if (frame.meaning().isEmpty()) {
      return new Reading(match, Optional.empty(), frame.shift(), false, content, modality.status());
    }
    Meaning plain = frame.meaning().get();
    // what is urged or agreed to is the plain event, whatever its "would"
    boolean inside = depth < DEPTH;
    Shift modal = inside ? Shift.NONE : announced(match, plain.type(), modality.shift());
    Optional<Meaning> shifted = modal == Shift.NONE ? Optional.empty() : shifts.apply(modal, plain);
    if (shifted.isPresent()) {
      return new Reading(match, shifted, modal, true, content, EventStatus.ACTUAL);
    }
    return new Reading(match, Optional.of(plain), Shift.NONE, false, content, modality.status());
  }

  /** A step of conflict that somebody plans lies in the future; what else is planned is agreed. */
  private static EventStatus planned(
      Frame frame, Optional<Meaning> inside, Optional<Meaning> meaning, Modality modality) {
    EventStatus status = modality.status();
    boolean step =
        frame.shift() == Shift.PLAN
            && meaning.isPresent()
            && meaning.equals(inside)
            && !meaning.get().type().equals(EventType.AGREE);
    return step && status == EventStatus.ACTUAL ? EventStatus.FUTURE : status;
  }

  /** A will that is denied ("has no plan to grow") is no event unless what it is about is one. */
  private static Optional<Meaning> unshifted(Frame frame, Modality modality) {
    boolean denied = modality.status() == EventStatus.NEGATED;
    return frame.meaning().filter(m -> !denied || m.type() != EventType.AGREE);
  }

  /**
   * Force that its user announces is a threat; told by others, or with its day, it lies in the
   * future.
   */
  private Shift announced(Match match, EventType type, Shift modal) {
    if (modal == Shift.WILL
        && type != EventType.ASSAULT
        && ShiftTable.force(type)
        && new Modality(match.predicate()).scheduled()) {
      return Shift.NONE;
    }
    boolean told = sentence.token(match.predicate().finite().predicate()).is("ccomp");
    return modal == Shift.WILL && told && ShiftTable.force(type) ? Shift.PROMISE : modal;
  }

  /** The match that a predicate's clause or event noun is headed by. */
  private Optional<Match> content(Match match) {
    for (int head : Contents.heads(match.predicate())) {
      Optional<Match> found = headed(head, DEPTH);
      if (found.isPresent()) {
        return found;
      }
    }
    for (int noun : Contents.nouns(match.predicate())) {
      Match found = scene.matches().get(noun);
      if (found != null && found != match && found.predicate().noun()) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private Optional<Match> headed(int head, int depth) {
    Match here = scene.matches().get(head);
    if (here != null && (here.frame().meaning().isPresent() || here.frame().shift().replaces())) {
      return Optional.of(here);
    }
    if (byHost.containsKey(head)) {
      return Optional.of(byHost.get(head));
    }
    if (depth > 0) {
      for (Token t : sentence.children(head, "xcomp", "ccomp", "conj")) {
        Optional<Match> found =
            t.isVerb() || t.is("xcomp") ? headed(t.index(), depth - 1) : Optional.empty();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private void absorb(Reading reading) {
    Match match = reading.match();
    Shift shift = match.frame().shift();
    if (shift != Shift.NONE && reading.meaning().isPresent()) {
      Contents.heads(match.predicate()).forEach(h -> absorbAll(h, match.token()));
      Contents.nouns(match.predicate()).forEach(n -> absorbAll(n, match.token()));
    } else if (shift != Shift.NONE && shift != Shift.REPORT) {
      Contents.heads(match.predicate()).forEach(h -> effects.put(h, shift));
      Contents.nouns(match.predicate()).forEach(n -> effects.put(n, shift));
    } else if (reading.meaning().isPresent()) {
      absorbMeans(reading);
    }
  }

  /** All under a content but past deeds told in relative clauses. */
  private void absorbAll(int top, int except) {
    for (int i : sentence.subtree(top)) {
      Match m = scene.matches().get(i);
      if (m != null && i != except && !inRelativeClause(top, i)) {
        absorbed.add(i);
      }
    }
  }

  private boolean inRelativeClause(int top, int i) {
    for (int at = i; at != top && at >= 0; at = sentence.token(at).head()) {
      if (sentence.token(at).relation().equals("acl:relcl")) {
        return true;
      }
    }
    return false;
  }

  /** Means ("by shelling"), ends ("to punish"), results ("killing five") and bare event nouns. */
  private void absorbMeans(Reading reading) {
    int token = reading.match().token();
    int top = reading.match().predicate().host() >= 0 ? reading.match().predicate().host() : token;
    EventType type = reading.meaning().orElseThrow().type();
    for (Token t : sentence.children(top)) {
      boolean clause = (t.is("advcl") || t.is("xcomp") || t.is("acl")) && t.isVerb();
      boolean purpose = Contents.infinitive(sentence, t) && !spoken(t, type);
      if (clause && (purpose || markedBy(t) || sameType(t, type))) {
        absorbAll(t.index(), token);
      }
    }
    for (int i : sentence.subtree(top)) {
      Match m = scene.matches().get(i);
      if (m != null && m.predicate().noun() && i != token && nominalPath(top, i)) {
        // of nouns under one light verb ("the arrest and detention of") the first one stands
        boolean first = m.predicate().host() == top && i < token;
        if (!first) {
          absorbed.add(i);
        }
      }
    }
  }

  /** "telephoned her to <em>congratulate</em> her": what is said at a meeting stands for itself. */
  private boolean spoken(Token t, EventType type) {
    Match m = scene.matches().get(t.index());
    return type == EventType.CONSULT
        && m != null
        && m.frame().meaning().filter(x -> VERBAL.contains(x.type())).isPresent();
  }

  private boolean markedBy(Token t) {
    return sentence.anyChild(t.index(), m -> m.is("mark") && m.lemma().equals("by"));
  }

  private boolean sameType(Token t, EventType type) {
    Match m = scene.matches().get(t.index());
    return t.tag().equals("VBG")
        && m != null
        && m.frame().meaning().filter(x -> x.type() == type).isPresent();
  }

  private boolean nominalPath(int top, int i) {
    for (int at = i; at != top; at = sentence.token(at).head()) {
      Token t = sentence.token(at);
      if (t.is("conj") && t.isVerb() || !t.isNoun() && t.isVerb() || t.is("nsubj")) {
        return false;
      }
    }
    return true;
  }

  /** Denials, failures and mere considerations above change the status of what they govern. */
  private Reading withEffects(Reading r) {
    for (int at = r.match().token(); at >= 0; at = sentence.token(at).head()) {
      Shift effect = effects.get(at);
      if (effect == Shift.DENY || effect == Shift.FAIL) {
        return r.with(EventStatus.NEGATED);
      }
      if (effect == Shift.CONSIDER) {
        return r.with(EventStatus.HYPOTHETICAL);
      }
    }
    return r;
  }
}
