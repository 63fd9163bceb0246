package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.coding.actor.ActorMention;
import org.chancery.coding.clause.Clause;
import org.chancery.record.Id.ActorId;

/** Which parties stand where a role of a frame says. */
final class Fillers {
  private static final int DEPTH = 4;

  private static final Role OF = Role.of("of");

  private final Scene scene;
  private final Parties parties;

  Fillers(Scene scene, Parties parties) {
    this.scene = scene;
    this.parties = parties;
  }

  /**
   * The parties in the first of the roles that holds any who are asked for. Phrases that the parser
   * has hung where they belong come first, then those that it may have hung elsewhere.
   */
  List<ActorMention> first(Match match, List<Role> roles, Asked asked) {
    return first(match, roles, asked, DEPTH);
  }

  private List<ActorMention> first(Match match, List<Role> roles, Asked asked, int depth) {
    for (Role role : roles) {
      List<ActorMention> found = in(match, role, asked, depth);
      if (!found.isEmpty()) {
        return found;
      }
    }
    for (Role role : roles) {
      if (role.kind() == Role.Kind.OBLIQUE) {
        List<ActorMention> found =
            parties.all(match.predicate().obliques(role.preposition()), asked);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private List<ActorMention> in(Match match, Role role, Asked asked, int depth) {
    Predicate predicate = match.predicate();
    return switch (role.kind()) {
      case OBLIQUE -> parties.all(predicate.ownObliques(role.preposition()), asked);
      case CONTENT_SUBJECT -> contentSubjects(predicate, asked);
      case CONTENT_RECIPIENT -> contentRecipients(predicate, asked, depth);
      case TELLER -> {
        var teller = parties.teller(predicate.finite().predicate());
        yield teller.isPresent() ? parties.mentions(teller.getAsInt(), asked) : List.of();
      }
      case ANY -> parties.under(predicate.first(), asked).stream().limit(1).toList();
      default -> parties.all(predicate.fillers(role), asked);
    };
  }

  private List<ActorMention> contentSubjects(Predicate predicate, Asked asked) {
    List<ActorMention> out = new ArrayList<>();
    for (int head : Contents.heads(predicate)) {
      out.addAll(parties.all(new Clause(scene.sentence(), head).subjects(), asked));
    }
    return out.isEmpty() ? leaving(predicate, asked) : out;
  }

  /** "demanded the withdrawal of <em>troops</em>": nouns whose "of" names who does it. */
  private List<ActorMention> leaving(Predicate predicate, Asked asked) {
    for (int noun : Contents.nouns(predicate)) {
      Match inner = scene.matches().get(noun);
      if (inner != null && inner.predicate().noun() && inner.frame().actor().contains(OF)) {
        return parties.all(inner.predicate().ownObliques("of"), asked);
      }
    }
    return List.of();
  }

  private List<ActorMention> contentRecipients(Predicate predicate, Asked asked, int depth) {
    if (depth == 0) {
      return List.of();
    }
    List<Integer> heads = new ArrayList<>(Contents.heads(predicate));
    heads.addAll(Contents.nouns(predicate));
    for (int head : heads) {
      for (Match inner : scene.matches().subMap(head, true, last(head), true).values()) {
        if (inner.token() != predicate.token()
            && (inner.token() == head || inner.predicate().host() == head)) {
          List<ActorMention> found = innerRecipients(inner, asked, depth - 1);
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
    }
    List<ActorMention> out = new ArrayList<>();
    for (int head : heads) {
      out.addAll(parties.all(new Clause(scene.sentence(), head).objects(), asked));
      if (out.isEmpty()) {
        out.addAll(parties.under(head, asked).stream().limit(1).toList());
      }
    }
    return out;
  }

  private List<ActorMention> innerRecipients(Match inner, Asked asked, int depth) {
    Set<ActorId> doing = ids(first(inner, inner.frame().actor(), Asked.ACTORS, depth));
    return first(inner, inner.frame().recipient(), asked.besides(m -> !among(m, doing)), depth);
  }

  private int last(int head) {
    return scene.sentence().lastUnder(head);
  }

  /** Whether all whom a mention means are among these. */
  boolean among(ActorMention mention, Set<ActorId> ids) {
    return ids.containsAll(scene.actors().members(mention.actor()));
  }

  /** Those whom mentions mean, groups by their members. */
  Set<ActorId> ids(List<ActorMention> mentions) {
    Set<ActorId> out = new LinkedHashSet<>();
    mentions.forEach(m -> out.addAll(scene.actors().members(m.actor())));
    return out;
  }
}
