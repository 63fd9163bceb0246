package org.chancery.coding.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.coding.actor.Phrase.Type;
import org.chancery.coding.actor.Term.RoleKind;
import org.chancery.coding.actor.Term.RoleTerm;
import org.chancery.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Names and descriptions side by side that are of one and the same actor. */
final class Appositions {
  private static final Set<String> APPOSITIVE =
      Set.of(
          ",",
          ", also",
          ", now",
          ", then",
          ", currently",
          ", who is",
          ", who is also",
          ", who was",
          ", who was also",
          ", who also is",
          ", who is now",
          ", himself",
          ", herself",
          "(",
          "—",
          "–",
          ", and",
          "and");
  private static final Set<String> CLOSING =
      Set.of(",", ".", ";", ":", ")", "—", "–", "\"", "”", "''", "?", "!", "--");

  private final Sentence sentence;
  private final List<Phrase> phrases;

  /** The phrases of which another one is somebody's: "<em>Chile</em>'s minister". */
  private final Set<Phrase> possessors = new HashSet<>();

  Appositions(Sentence sentence, List<Phrase> phrases) {
    this.sentence = sentence;
    this.phrases = phrases;
    for (Phrase p : phrases) {
      if (p.possessor != null) {
        possessors.add(p.possessor);
      }
    }
  }

  private String gap(Phrase a, Phrase b) {
    return gap(a.last + 1, b.start);
  }

  private String gap(int from, int to) {
    return Phrase.words(sentence, from, to);
  }

  void find() {
    for (Phrase p : phrases) {
      if (!possessors.contains(p)) {
        apposition(p, p, 0);
      }
    }
  }

  private void apposition(Phrase p, Phrase previous, int depth) {
    Phrase q = afterStart(previous);
    if (q == null || depth > 3 || q.same != null || q == p) {
      return;
    }
    String gap = gap(previous.reach() + 1, q.start);
    if (!APPOSITIVE.contains(gap) || (gap.endsWith("and") && depth == 0)) {
      return;
    }
    if (gap.endsWith("and") && namesNext(q)) {
      return;
    }
    if (describes(p, q, gap)) {
      q.same = p;
      bodyAfter(q);
      apposition(p, q, depth + 1);
      bodyOfBoth(p, q);
    } else if (depth == 0 && introduces(p, q)) {
      p.same = q;
      secondTitle(p, q);
    }
  }

  /** "…, and former president, X": the description is of the next name. */
  private boolean namesNext(Phrase q) {
    Phrase next = afterStart(q);
    return next != null && next.type == Type.PERSON && gap(q.reach() + 1, next.start).equals(",");
  }

  /** "The envoy and head of mission, X": both titles are of the one who is named. */
  private void secondTitle(Phrase p, Phrase named) {
    for (Phrase before : phrases) {
      boolean joined = before.last < p.start && gap(before, p).equals("and");
      if (joined && before != p && before.titled() && before.same == null && !p.indefinite) {
        before.same = named;
      }
    }
  }

  private @Nullable Phrase afterStart(Phrase p) {
    for (Phrase q : phrases) {
      boolean who = sentence.token(q.core).tag().equals("WP");
      if (!who && q.start > p.reach() && q.possessor != p && !possessors.contains(q)) {
        return q;
      }
    }
    return null;
  }

  /** "X, President, Kestrel Bank", as lists have it: the title is one of the body. */
  private void bodyAfter(Phrase q) {
    Phrase body = afterStart(q);
    if (body == null || body.type != Type.BODY || body.definite || !q.titled() || !isBare(q)) {
      return;
    }
    boolean open = q.of == null && q.state == null && q.body == null;
    if (open && gap(q.last + 1, body.start).equals(",")) {
      q.of = body;
      q.last = body.last;
    }
  }

  /** "X, President and CEO, Kestrel Bank": what the second title is of, the first is of too. */
  private void bodyOfBoth(Phrase p, Phrase q) {
    Phrase next = afterStart(q);
    if (next == null || next.same != p || next.of == null || next.of.type != Type.BODY) {
      return;
    }
    if (gap(q, next).equals("and") && q.of == null && q.state == null && isBare(q)) {
      q.of = next.of;
    }
  }

  private boolean isBare(Phrase q) {
    return !q.definite
        && !q.indefinite
        && q.possessor == null
        && sentence.token(q.core).isProperNoun();
  }

  /** "President and CEO": a title that another follows. */
  private boolean first(Phrase q) {
    Phrase next = afterStart(q);
    return next != null
        && next.type == Type.ROLE
        && next.titled()
        && isBare(next)
        && isBare(q)
        && q.titled()
        && gap(q, next).equals("and");
  }

  /** Whether {@code q} tells what {@code p}, a name, is. */
  private boolean describes(Phrase p, Phrase q, String gap) {
    RoleTerm role = q.role();
    if (q.type != Type.ROLE || role == null || q.plural) {
      return false;
    }
    boolean person = p.type == Type.PERSON || p.type == Type.NAME;
    boolean explicit = gap.length() > 1 && !gap.endsWith("and");
    if (person && role.kind() == RoleKind.PERSON) {
      return explicit || closed(q) || appositive(q) || first(q);
    }
    boolean body = p.type == Type.BODY;
    boolean collective = role.kind() == RoleKind.ORG || role.kind() == RoleKind.COLLECTIVE;
    return body && collective && (closed(q) || appositive(q)) && (q.indefinite || q.definite);
  }

  /** Whether {@code q}, a name, tells who {@code p} is. */
  private boolean introduces(Phrase p, Phrase q) {
    RoleTerm role = p.role();
    if (p.type != Type.ROLE || role == null || p.plural) {
      return false;
    }
    boolean person =
        (q.type == Type.PERSON || q.type == Type.NAME) && role.kind() == RoleKind.PERSON;
    boolean body = q.type == Type.BODY && role.kind() == RoleKind.ORG;
    boolean known =
        p.definite
            || p.indefinite
            || p.former
            || p.possessor != null
            || p.pronoun >= 0
            || p.state != null
            || p.of != null;
    if ((person || body) && known && (closed(q) || appositive(q))) {
      if (person) {
        q.type = Type.PERSON;
      }
      return true;
    }
    return false;
  }

  private boolean closed(Phrase q) {
    int i = q.last + 1;
    return i >= sentence.size() || CLOSING.contains(sentence.token(i).text());
  }

  private boolean appositive(Phrase q) {
    return sentence.token(q.head).is("appos");
  }
}
