package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.coding.actor.ActorMention;
import org.chancery.coding.clause.Clause;
import org.chancery.language.Token;
import org.chancery.record.ActorKind;

/**
 * Where something is done: states, regions and towns to whom it is done where a text names nobody
 * else ("shelled a market in Lima", "troops massed along the border with Chile").
 */
final class Theatre {
  private static final String[] LOCATIVE = {
    "in",
    "at",
    "near",
    "inside",
    "into",
    "outside",
    "along",
    "across",
    "around",
    "throughout",
    "over",
    "on",
    "off",
    "from"
  };

  private static final Set<String> CLAUSES = Set.of("advcl", "dep", "xcomp");

  private final Scene scene;
  private final Parties parties;

  Theatre(Scene scene, Parties parties) {
    this.scene = scene;
    this.parties = parties;
  }

  /**
   * The nearest place of those asked for, by grammar: of the predicate, its object, its content, of
   * those found so far to whom it is done, its subject.
   */
  List<ActorMention> of(Predicate predicate, List<Integer> recipients, Asked asked) {
    List<Integer> heads = heads(predicate);
    heads.addAll(recipients);
    heads.addAll(predicate.subjects());
    above(predicate).ifPresent(heads::add);
    for (int head : heads) {
      List<ActorMention> found = at(head, asked);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** "crossed into Peru, <em>killing</em> two": the verb to which a participle belongs. */
  private static OptionalInt above(Predicate predicate) {
    Token verb = predicate.finite().token();
    boolean participle = verb.tag().equals("VBG") && CLAUSES.contains(verb.relation());
    return participle && predicate.sentence().token(verb.head()).isVerb()
        ? OptionalInt.of(verb.head())
        : OptionalInt.empty();
  }

  private static List<Integer> heads(Predicate predicate) {
    List<Integer> out = new ArrayList<>();
    out.add(predicate.token());
    if (predicate.host() >= 0) {
      out.add(predicate.host());
    }
    out.addAll(predicate.objects());
    for (int content : Contents.heads(predicate)) {
      out.add(content);
      out.addAll(new Clause(predicate.sentence(), content).objects());
    }
    return out;
  }

  private List<ActorMention> at(int head, Asked asked) {
    Clause clause = new Clause(scene.sentence(), head);
    List<ActorMention> out = new ArrayList<>();
    for (int phrase : clause.obliques(LOCATIVE)) {
      out.addAll(places(phrase, asked));
      for (Token t : scene.sentence().children(phrase, "conj")) {
        out.addAll(places(t.index(), asked));
      }
    }
    return out;
  }

  private List<ActorMention> places(int head, Asked asked) {
    return parties.mentions(head, asked).stream().filter(this::place).toList();
  }

  private boolean place(ActorMention m) {
    return scene.actors().get(m.actor()).kind() == ActorKind.STATE
        || scene.actors().ground(m.actor())
        || scene.places().in(m.sentence()).stream()
            .anyMatch(p -> p.first() <= m.head() && m.head() <= p.last());
  }
}
