package org.chancery.coding.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.actor.ActorMention;
import org.chancery.coding.actor.Actors;
import org.chancery.coding.clause.Clause;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.Id.ActorId;
import org.jspecify.annotations.Nullable;

/** The actor that a source names. */
final class Speakers {
  private static final Set<String> FIRST = Set.of("i", "we", "my", "our");

  private final Actors actors;

  Speakers(Actors actors) {
    this.actors = actors;
  }

  /**
   * The speaker of a statement.
   *
   * @param outer the statement around it: its speaker is whom "I" and "we" stand for
   */
  Optional<ActorId> of(Draft d, @Nullable Draft outer) {
    if (d.source().isEmpty()) {
      return Optional.empty();
    }
    NounPhrase np = d.source().get();
    Sentence s = np.sentence();
    Token head = s.token(np.head());
    if (outer != null && FIRST.contains(s.lower(np.head()))) {
      return of(outer, null);
    }
    return actor(s, np.head()).or(() -> relative(d, s, head)).or(() -> within(s, np));
  }

  private Optional<ActorId> actor(Sentence s, int token) {
    return actors.of(s.index(), token).map(ActorMention::actor);
  }

  /** What "who", "which" or "that" stands for. */
  private Optional<ActorId> relative(Draft d, Sentence s, Token pronoun) {
    if (!pronoun.tag().startsWith("W") && !pronoun.lemma().equals("that")) {
      return Optional.empty();
    }
    List<Integer> subjects = new Clause(s, d.candidate().head()).subjects();
    return subjects.stream()
        .flatMap(i -> actor(s, i).stream())
        .findFirst()
        .or(() -> before(s, pronoun.index()));
  }

  /** "The farmers, <em>who</em> …", where the tree does not tell whom the clause describes. */
  private Optional<ActorId> before(Sentence s, int pronoun) {
    int at = pronoun - 1;
    while (at > 0 && (s.token(at).isPunctuation() || s.token(at).is("case"))) {
      at--;
    }
    return at < 0 ? Optional.empty() : actor(s, at);
  }

  private Optional<ActorId> within(Sentence s, NounPhrase np) {
    for (ActorMention m : actors.mentions(s.index())) {
      if (np.covers(m.head())) {
        return Optional.of(m.actor());
      }
    }
    return Optional.empty();
  }
}
