package org.chancery.coding.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.coding.actor.Phrase.Type;
import org.chancery.coding.actor.Term.RoleKind;
import org.chancery.coding.actor.Term.RoleTerm;
import org.chancery.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Ties the phrases of a sentence to each other: possessors, complements, appositions, brackets. */
final class PhraseLinker {
  private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");
  private static final Set<String> PLACE = Set.of("in", "across", "inside", "within", "from");
  private static final Set<String> BODY = Set.of("for", "at", "with", "on");
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
          ", and");
  private static final Set<String> CLOSING =
      Set.of(",", ".", ";", ":", ")", "—", "–", "\"", "”", "''", "?", "!", "--");

  private final Sentence sentence;
  private final List<Phrase> phrases;

  private PhraseLinker(Sentence sentence, List<Phrase> phrases) {
    this.sentence = sentence;
    this.phrases = phrases;
  }

  static void link(Sentence sentence, List<Phrase> phrases) {
    PhraseLinker linker = new PhraseLinker(sentence, phrases);
    linker.sharedNationalities();
    linker.complements();
    linker.titlesBeforeNames();
    linker.appositions();
  }

  private String gap(Phrase a, Phrase b) {
    return gap(a.last + 1, b.start);
  }

  private String gap(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      out.append(out.isEmpty() ? "" : " ").append(sentence.token(i).text());
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  /** "Thai and Cambodian troops": the first nationality stands for Thai troops. */
  private void sharedNationalities() {
    for (int i = phrases.size() - 2; i >= 0; i--) {
      Phrase p = phrases.get(i);
      Phrase q = phrases.get(i + 1);
      String gap = gap(p.core + 1, q.first);
      if (p.type == Type.NATIONALITY
          && q.type == Type.ROLE
          && q.state != null
          && Set.of("and", ",", "or", ", and").contains(gap)) {
        p.type = Type.ROLE;
        p.match = q.match;
        p.plural = q.plural;
        p.titles.addAll(q.titles);
      }
    }
  }

  private void complements() {
    for (int i = phrases.size() - 2; i >= 0; i--) {
      Phrase p = phrases.get(i);
      Phrase next = phrases.get(i + 1);
      String gap = gap(p.core + 1, next.first);
      if (POSSESSIVE.contains(gap)) {
        next.possessor = p;
        next.start = p.first;
        continue;
      }
      Phrase q = outermost(i + 1);
      complement(p, q, gap);
    }
  }

  /** The phrase that the one at {@code i} begins: itself, or what it possesses. */
  private Phrase outermost(int i) {
    int k = i;
    while (k + 1 < phrases.size() && phrases.get(k + 1).possessor == phrases.get(k)) {
      k++;
    }
    Phrase outer = phrases.get(k);
    outer.start = phrases.get(i).first;
    return outer;
  }

  private void complement(Phrase p, Phrase q, String gap) {
    boolean holder = p.type == Type.ROLE || p.type == Type.PERSON || p.type == Type.BODY;
    boolean role = p.type == Type.ROLE;
    if (gap.equals("of") && (holder || p.type == Type.OTHER || p.type == Type.NAME)) {
      p.of = q;
      p.last = q.last;
    } else if (role && employs(p) && BODY.contains(gap) && isBody(q)) {
      p.of = q;
      p.last = q.last;
    } else if (role && gap.equals("for") && q.type == Type.STATE && spokesperson(p)) {
      p.of = q;
      p.last = q.last;
    } else if ((role || p.type == Type.OTHER) && PLACE.contains(gap)) {
      p.place = q;
    } else if (gap.equals("(") && closes(q.last + 1, ")") && q.first == q.core) {
      bracket(p, q);
    }
  }

  private static boolean employs(Phrase p) {
    RoleTerm role = p.role();
    return role != null && (role.kind() == RoleKind.PERSON || role.kind() == RoleKind.ORG);
  }

  private static boolean spokesperson(Phrase p) {
    RoleTerm role = p.role();
    return role != null && role.role() == org.chancery.record.OfficeRole.SPOKESPERSON;
  }

  private static boolean isBody(Phrase q) {
    RoleTerm role = q.role();
    return q.type == Type.BODY
        || (q.type == Type.ROLE && role != null && role.kind() == RoleKind.ORG)
        || (q.type == Type.ROLE && role != null && role.kind() == RoleKind.STATE);
  }

  /** An acronym, or a second name, in brackets after a name. */
  private void bracket(Phrase p, Phrase q) {
    String word = sentence.token(q.core).text();
    boolean acronym = word.length() >= 2 && word.equals(word.toUpperCase(Locale.ROOT));
    if (acronym && (isBody(p) || p.type == Type.STATE || p.type == Type.NAME)) {
      p.acronym = word;
      q.same = p;
      p.last = q.last + 1;
    }
  }

  private boolean closes(int i, String text) {
    return i < sentence.size() && sentence.token(i).text().equals(text);
  }

  /** "Secretary General of NATO Mark Rutte": the title belongs to the name that follows. */
  private void titlesBeforeNames() {
    for (int i = 0; i < phrases.size(); i++) {
      Phrase p = phrases.get(i);
      if (p.type != Type.ROLE || !titled(p)) {
        continue;
      }
      Phrase q = after(p);
      if (q != null
          && q.start == p.last + 1
          && (q.type == Type.PERSON || q.type == Type.NAME)
          && q.titles.isEmpty()) {
        q.type = Type.PERSON;
        p.same = q;
        q.start = p.start;
      } else if (p.of != null && p.of.type == Type.PERSON && p.of.titles.isEmpty()) {
        Phrase holder = p.of;
        if (holder.body != null || holder.state != null) {
          p.body = holder.body;
          p.state = p.state == null ? holder.state : p.state;
          p.same = holder;
          holder.start = p.start;
          p.of = null;
        }
      }
    }
  }

  private static boolean titled(Phrase p) {
    RoleTerm role = p.role();
    return role != null && role.title() && !p.plural;
  }

  private @Nullable Phrase after(Phrase p) {
    for (Phrase q : phrases) {
      if (q.first > p.last) {
        return q;
      }
    }
    return null;
  }

  private void appositions() {
    List<Phrase> free = new ArrayList<>();
    for (Phrase p : phrases) {
      if (phrases.stream().noneMatch(o -> o.possessor == p)) {
        free.add(p);
      }
    }
    for (Phrase p : free) {
      apposition(p, p, 0);
    }
  }

  private void apposition(Phrase p, Phrase previous, int depth) {
    Phrase q = afterStart(previous);
    if (q == null || depth > 3 || q.same != null || q == p) {
      return;
    }
    String gap = gap(previous, q);
    if (!APPOSITIVE.contains(gap) || (gap.equals(", and") && depth == 0)) {
      return;
    }
    if (describes(p, q, gap)) {
      q.same = p;
      apposition(p, q, depth + 1);
    } else if (depth == 0 && introduces(p, q)) {
      p.same = q;
    }
  }

  private @Nullable Phrase afterStart(Phrase p) {
    for (Phrase q : phrases) {
      if (q.start > p.last
          && q.possessor != p
          && phrases.stream().noneMatch(o -> o.possessor == q)) {
        return q;
      }
    }
    return null;
  }

  /** Whether {@code q} tells what {@code p}, a name, is. */
  private boolean describes(Phrase p, Phrase q, String gap) {
    RoleTerm role = q.role();
    if (q.type != Type.ROLE || role == null || q.plural) {
      return false;
    }
    boolean person = p.type == Type.PERSON || p.type == Type.NAME;
    boolean explicit = gap.length() > 1 && !gap.equals(", and");
    if (person && role.kind() == RoleKind.PERSON) {
      return explicit || closed(q) || appositive(q);
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
    boolean known = p.definite || p.indefinite || p.possessor != null || p.state != null;
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
