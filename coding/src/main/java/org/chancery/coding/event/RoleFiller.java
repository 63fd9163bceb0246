package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.coding.actor.ActorMention;
import org.chancery.coding.clause.Clause;
import org.chancery.language.Sentence;
import org.chancery.record.Id.ActorId;

/** Finds who plays the parts of a reading. */
final class RoleFiller {
  private static final int DEPTH = 4;

  private final Scene scene;
  private final Parties parties;

  RoleFiller(Scene scene) {
    this.scene = scene;
    this.parties = new Parties(scene.sentence(), scene.actors());
  }

  Draft fill(Reading reading) {
    List<ActorMention> actors = actors(reading);
    Set<ActorId> acting = ids(actors);
    List<ActorMention> recipients = recipients(reading, acting);
    Set<ActorId> receiving = ids(recipients);
    receiving.removeAll(acting);
    if (reciprocal(reading)) {
      acting.addAll(receiving);
      return new Draft(
          reading, List.copyOf(acting), List.of(), joined(actors, recipients), List.of());
    }
    return new Draft(reading, List.copyOf(acting), List.copyOf(receiving), actors, recipients);
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
    return first(reading.match(), reading.match().frame().actor(), Set.of(), DEPTH);
  }

  private List<ActorMention> recipients(Reading reading, Set<ActorId> acting) {
    Match match = reading.match();
    if (reading.modal() && reading.shift() == Shift.REQUEST) {
      List<ActorMention> obliged = others(all(match.predicate().subjects()), acting);
      if (!obliged.isEmpty()) {
        return obliged;
      }
    }
    List<ActorMention> found = first(match, match.frame().recipient(), acting, DEPTH);
    return found;
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
    int[] subtree = scene.sentence().subtree(head);
    return Math.max(head, subtree[subtree.length - 1]);
  }

  private List<ActorMention> all(List<Integer> heads) {
    List<ActorMention> out = new ArrayList<>();
    heads.forEach(h -> out.addAll(parties.mentions(h)));
    return out;
  }

  private List<ActorMention> others(List<ActorMention> mentions, Set<ActorId> acting) {
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
