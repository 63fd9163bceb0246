package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.List;
import org.chancery.coding.actor.ActorMention;
import org.chancery.coding.actor.Actors;
import org.chancery.coding.clause.Clause;
import org.chancery.language.Sentence;
import org.chancery.record.Id.ActorId;

/**
 * Those spoken to, as far as the report says so: "told <em>Rutte</em>", "wrote to <em>Oslo</em>".
 */
final class Addressees {
  private final Actors actors;

  Addressees(Actors actors) {
    this.actors = actors;
  }

  List<ActorId> of(Draft d) {
    List<Integer> heads = heads(d, d.candidate().cue().addressees());
    heads.addAll(Occasions.addressees(d.candidate()));
    return actors(d, heads);
  }

  /**
   * Those whom the cue's act concerns, by the entry's key {@code about}: "accused <em>Chad</em>
   * of".
   */
  List<ActorId> concerned(Draft d) {
    return actors(d, heads(d, d.candidate().cue().concerned()));
  }

  private static List<Integer> heads(Draft d, List<String> roles) {
    Candidate c = d.candidate();
    Sentence s = c.sentence();
    List<Integer> heads = new ArrayList<>();
    for (String role : roles) {
      for (int governor : List.of(c.head(), c.anchor())) {
        Clause clause = new Clause(s, governor);
        if (role.equals("object")) {
          heads.addAll(clause.objects());
          heads.addAll(clause.indirectObjects());
          heads.addAll(subjectOfInfinitive(s, governor));
        } else {
          heads.addAll(clause.obliques(role));
        }
      }
    }
    return heads;
  }

  private List<ActorId> actors(Draft d, List<Integer> heads) {
    Sentence s = d.candidate().sentence();
    List<ActorId> out = new ArrayList<>();
    for (int head : heads) {
      boolean inContent = d.content().contains(s.token(head).start());
      boolean isSource = d.source().filter(np -> np.covers(head)).isPresent();
      if (!inContent && !isSource) {
        actors
            .headedBy(s.index(), head)
            .map(ActorMention::actor)
            .filter(a -> !out.contains(a))
            .ifPresent(out::add);
      }
    }
    return out;
  }

  /** "urged <em>Oslo</em> to wait", where the parser makes Oslo the subject of waiting. */
  private static List<Integer> subjectOfInfinitive(Sentence s, int verb) {
    List<Integer> out = new ArrayList<>();
    s.children(verb, "ccomp", "xcomp")
        .forEach(t -> s.children(t.index(), "nsubj").forEach(x -> out.add(x.index())));
    return out;
  }
}
