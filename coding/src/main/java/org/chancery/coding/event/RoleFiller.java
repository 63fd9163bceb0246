package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.coding.actor.ActorMention;
import org.chancery.coding.clause.Clause;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.EventType;
import org.chancery.record.Id.ActorId;

/** Finds who plays the parts of a reading. */
final class RoleFiller {
  private static final int DEPTH = 4;

  /** What is done to people by those in whose country they are. */
  private static final Set<EventType> HOLDERS =
      Set.of(EventType.COERCE, EventType.RETREAT, EventType.SANCTION);

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private final Scene scene;
  private final Parties parties;

  RoleFiller(Scene scene) {
    this.scene = scene;
    this.parties = new Parties(scene);
  }

  /** A reading with its parties, those of what is reciprocal still apart. */
  Draft parts(Reading reading) {
    List<ActorMention> actors = actors(reading);
    Set<ActorId> acting = ids(actors);
    List<ActorMention> recipients = recipients(reading, acting);
    Set<ActorId> receiving = ids(recipients);
    receiving.removeAll(acting);
    return new Draft(reading, List.copyOf(acting), List.copyOf(receiving), actors, recipients);
  }

  /** A draft as it is recorded: all parties of what is reciprocal are actors. */
  static Draft joined(Draft draft) {
    Reading reading = draft.reading();
    if (reading.match().frame().mutual() && draft.actors().size() > 1) {
      return new Draft(reading, draft.actors(), List.of(), draft.actorMentions(), List.of());
    }
    if (!reciprocal(reading)) {
      return draft;
    }
    Set<ActorId> all = new LinkedHashSet<>(draft.actors());
    all.addAll(draft.recipients());
    return new Draft(
        reading,
        List.copyOf(all),
        List.of(),
        joined(draft.actorMentions(), draft.recipientMentions()),
        List.of());
  }

  private static boolean reciprocal(Reading reading) {
    return reading.match().frame().reciprocal()
        && (reading.shift() == Shift.NONE || reading.modal() && reading.shift() == Shift.WILL);
  }

  private static List<ActorMention> joined(List<ActorMention> a, List<ActorMention> b) {
    List<ActorMention> out = new ArrayList<>(a);
    out.addAll(b);
    return out;
  }

  private List<ActorMention> actors(Reading reading) {
    Predicate predicate = reading.match().predicate();
    if (reading.modal() && reading.shift() == Shift.REQUEST) {
      var teller = parties.teller(predicate.finite().predicate());
      return teller.isPresent() ? parties.mentions(teller.getAsInt()) : List.of();
    }
    List<ActorMention> found =
        first(reading.match(), reading.match().frame().actor(), Set.of(), DEPTH);
    if (found.isEmpty() && HOLDERS.contains(reading.meaning().orElseThrow().type())) {
      found = holders(reading.match());
    }
    return found.isEmpty() ? lostSubjects(reading.match()) : found;
  }

  /** "arrested in Chile", "freed from custody in Peru": the state that holds people. */
  private List<ActorMention> holders(Match match) {
    Predicate predicate = match.predicate();
    if (predicate.noun() || !predicate.own().passive()) {
      return List.of();
    }
    List<ActorMention> in = all(predicate.obliques("in"));
    return in.isEmpty() ? all(predicate.obliques("from")) : in;
  }

  /**
   * Subjects that grammar gives only in a roundabout way: "sent a letter <em>threatening</em> to",
   * or that the parser has lost.
   */
  private List<ActorMention> lostSubjects(Match match) {
    Sentence sentence = scene.sentence();
    Clause clause = match.predicate().finite();
    Token verb = clause.token();
    if (verb.is("acl") && verb.tag().equals("VBG")) {
      for (int at = verb.head(); at >= 0; at = sentence.token(at).head()) {
        if (sentence.token(at).isVerb()) {
          return all(new Clause(sentence, at).subjects());
        }
      }
    }
    boolean finite = FINITE.contains(verb.tag()) || sentence.child(verb.index(), "aux").isPresent();
    boolean lost = clause.subjects().isEmpty() && !clause.passive() && verb.isVerb();
    return finite && lost ? parties.before(verb.index()) : List.of();
  }

  private List<ActorMention> recipients(Reading reading, Set<ActorId> acting) {
    Match match = reading.match();
    if (reading.modal() && reading.shift() == Shift.REQUEST) {
      List<ActorMention> obliged = others(all(match.predicate().subjects()), acting);
      if (!obliged.isEmpty()) {
        return obliged;
      }
      List<ActorMention> lost =
          others(parties.before(match.predicate().finite().predicate()), acting);
      if (!lost.isEmpty() && match.predicate().subjects().isEmpty()) {
        return lost;
      }
    }
    List<ActorMention> found = first(match, match.frame().recipient(), acting, DEPTH);
    boolean bare = match.predicate().noun() && match.predicate().host() < 0;
    boolean directed = !bare && !reciprocal(reading) && !match.frame().mutual();
    return found.isEmpty() && directed ? nearby(match, acting) : found;
  }

  /** Where no role is filled: the next party under the predicate, or else the next in the text. */
  private List<ActorMention> nearby(Match match, Set<ActorId> acting) {
    List<ActorMention> under = others(parties.under(match.predicate().first()), acting);
    List<ActorMention> near = others(parties.after(match.token()), acting);
    List<ActorMention> out = under.isEmpty() ? near : under;
    return out.stream().limit(1).toList();
  }

  /** The parties in the first of the roles that holds any besides those already acting. */
  private List<ActorMention> first(Match match, List<Role> roles, Set<ActorId> acting, int depth) {
    for (Role role : roles) {
      List<ActorMention> found = others(in(match, role, depth), acting);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<ActorMention> in(Match match, Role role, int depth) {
    Predicate predicate = match.predicate();
    return switch (role.kind()) {
      case CONTENT_SUBJECT -> contentSubjects(predicate);
      case CONTENT_RECIPIENT -> contentRecipients(predicate, depth);
      case TELLER -> {
        var teller = parties.teller(predicate.finite().predicate());
        yield teller.isPresent() ? parties.mentions(teller.getAsInt()) : List.of();
      }
      case ANY -> any(predicate);
      default -> all(predicate.fillers(role));
    };
  }

  private List<ActorMention> any(Predicate predicate) {
    List<ActorMention> out = parties.under(predicate.first());
    return out.isEmpty() ? out : List.of(out.get(0));
  }

  private List<ActorMention> contentSubjects(Predicate predicate) {
    List<ActorMention> out = new ArrayList<>();
    for (int head : Contents.heads(predicate)) {
      List<Integer> subjects = new Clause(scene.sentence(), head).subjects();
      out.addAll(all(subjects));
    }
    return out;
  }

  private List<ActorMention> contentRecipients(Predicate predicate, int depth) {
    if (depth == 0) {
      return List.of();
    }
    List<Integer> heads = new ArrayList<>(Contents.heads(predicate));
    heads.addAll(Contents.nouns(predicate));
    for (int head : heads) {
      for (Match inner : scene.matches().subMap(head, true, last(head), true).values()) {
        if (inner.token() != predicate.token()
            && (inner.token() == head || inner.predicate().host() == head)) {
          Set<ActorId> doing = ids(first(inner, inner.frame().actor(), Set.of(), depth - 1));
          List<ActorMention> found = first(inner, inner.frame().recipient(), doing, depth - 1);
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
    }
    List<ActorMention> out = new ArrayList<>();
    for (int head : heads) {
      Clause clause = new Clause(scene.sentence(), head);
      out.addAll(all(clause.objects()));
      if (out.isEmpty()) {
        out.addAll(parties.under(head).stream().limit(1).toList());
      }
    }
    return out;
  }

  private int last(int head) {
    return scene.sentence().lastUnder(head);
  }

  private List<ActorMention> all(List<Integer> heads) {
    if (heads.isEmpty()) {
      return List.of();
    }
    List<ActorMention> out = new ArrayList<>();
    heads.forEach(h -> out.addAll(parties.mentions(h)));
    return out;
  }

  private List<ActorMention> others(List<ActorMention> mentions, Set<ActorId> acting) {
    if (mentions.isEmpty()) {
      return List.of();
    }
    return mentions.stream()
        .filter(m -> !acting.containsAll(scene.actors().members(m.actor())))
        .toList();
  }

  private Set<ActorId> ids(List<ActorMention> mentions) {
    Set<ActorId> out = new LinkedHashSet<>();
    mentions.forEach(m -> out.addAll(scene.actors().members(m.actor())));
    return out;
  }

  Sentence sentence() {
    return scene.sentence();
  }
}
