package org.chancery.coding.actor;

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
  static final Set<String> OF = Set.of("of", "for");
  private static final Set<String> LED =
      Set.of("loyal to", "led by", "commanded by", "controlled by", "run by", "under");
  private static final Set<String> BODY = Set.of("for", "at", "with", "on");

  private final Sentence sentence;
  private final List<Phrase> phrases;

  private PhraseLinker(Sentence sentence, List<Phrase> phrases) {
    this.sentence = sentence;
    this.phrases = phrases;
  }

  static void link(Sentence sentence, List<Phrase> phrases, Gazetteer gazetteer) {
    PhraseLinker linker = new PhraseLinker(sentence, phrases);
    SharedModifiers shared = new SharedModifiers(sentence, phrases, gazetteer);
    shared.nationalities();
    shared.fields();
    linker.complements();
    shared.owners();
    shared.states();
    shared.titles();
    linker.titlesBeforeNames();
    new Appositions(sentence, phrases).find();
  }

  private String gap(Phrase a, Phrase b) {
    return gap(a.last + 1, b.start);
  }

  private String gap(int from, int to) {
    return Phrase.words(sentence, from, to);
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
      if (gap.equals("and")) {
        bothOf(p, q);
      }
    }
  }

  /** "President and CEO of the League": both are offices of the League. */
  private static void bothOf(Phrase p, Phrase q) {
    boolean alike = p.type == Type.ROLE && q.type == Type.ROLE && p.titled() && q.titled();
    boolean open = p.of == null && p.possessor == null && p.state == null && p.body == null;
    if (alike && open && q.of != null && isBody(q.of) && !q.definite && !q.indefinite) {
      p.of = q.of;
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
      employer(p);
    } else if (role && employs(p) && BODY.contains(gap) && isBody(q)) {
      p.of = q;
      p.last = q.last;
    } else if (role && employs(p) && gap.equals("at") && q.of != null && isBody(q.of)) {
      p.of = q.of; // "workers at the mill of X"
      p.last = q.last;
    } else if (role && LED.contains(gap) && !p.titled() && q.isActor()) {
      p.of = q;
      p.last = q.last;
    } else if (role && gap.equals("for") && q.type == Type.STATE && spokesperson(p)) {
      p.of = q;
      p.last = q.last;
    } else if (role && gap.equals("to") && serves(p) && (q.type == Type.ROLE || isBody(q))) {
      p.of = q;
      p.last = q.last;
    } else if (role && gap.equals("to") && sent(p) && (q.type == Type.STATE || isBody(q))) {
      p.last = q.last;
    } else if ((holder || p.type == Type.OTHER) && PLACE.contains(gap)) {
      p.place = q;
    } else if (gap.equals("(") && closes(q.last + 1, ")") && q.first == q.core) {
      bracket(p, q);
    }
  }

  /** "Ambassador to Peru": of the one who sends him; where he is goes with the title. */
  private static boolean sent(Phrase p) {
    RoleTerm role = p.role();
    return role != null && !p.plural && Home.abroad(role);
  }

  /** "Professor of law at the University of X": the body after the field is the one that counts. */
  private void employer(Phrase p) {
    boolean field = p.type == Type.ROLE && p.of != null && p.of.type == Type.OTHER;
    for (int i = 0; field && i < phrases.size(); i++) {
      Phrase next = phrases.get(i);
      if (next.first > p.last && BODY.contains(gap(p.last + 1, next.first))) {
        Phrase body = outermost(i);
        if (isBody(body)) {
          p.of = body;
          p.last = body.last;
        }
        return;
      }
    }
  }

  private static boolean employs(Phrase p) {
    RoleTerm role = p.role();
    return role != null && (role.kind() == RoleKind.PERSON || role.kind() == RoleKind.ORG);
  }

  /** "Adviser to the president": of the one whom it serves; envoys go "to" another state. */
  private static boolean serves(Phrase p) {
    RoleTerm role = p.role();
    return role != null
        && role.follows()
        && role.kind() == RoleKind.PERSON
        && role.role() == org.chancery.record.OfficeRole.OTHER;
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
      titledAfter(p);
    } else if (p.type == Type.PERSON && q.type == Type.STATE && p.state == null && p.of == null) {
      p.of = q; // "Foreign Ministers A (Kenya), B (Ghana)"
      p.last = q.last + 1;
    }
  }

  /** "Republic of Korea (ROK) President X": the name before the bracket says whose title it is. */
  private void titledAfter(Phrase p) {
    for (Phrase r : phrases) {
      boolean next = r.first == p.last + 1 && !r.titles.isEmpty() && !r.definite;
      if (next && r.type == Type.PERSON && r.state == null && r.body == null) {
        r.of = p;
        r.start = p.start;
        r.head = sentence.dominates(p.head, r.head) ? p.head : r.head; // where the tree hangs it
      }
    }
  }

  private boolean closes(int i, String text) {
    return i < sentence.size() && sentence.token(i).text().equals(text);
  }

  /** "Secretary General of NATO Mark Rutte": the title belongs to the name that follows. */
  private void titlesBeforeNames() {
    for (int i = 0; i < phrases.size(); i++) {
      Phrase p = phrases.get(i);
      if (p.type != Type.ROLE || !p.titled()) {
        continue;
      }
      Phrase q = after(p);
      if (q != null) {
        titleBeforeName(p, q);
      }
    }
  }

  private void titleBeforeName(Phrase p, Phrase q) {
    if (secondTitle(p, q)) {
      titleOf(p, q);
    } else if (served(p, q)) {
      q.titles.clear();
      p.last = q.nameFirst - 1;
      titleOf(p, q);
    } else if (q.start == p.last + 1
        && (q.type == Type.PERSON || q.type == Type.NAME)
        && q.titles.isEmpty()) {
      q.type = Type.PERSON;
      titleOf(p, q);
    } else if (nameAfterBody(p, q)) {
      p.body = p.body == null ? q.body : p.body;
      p.state = p.state == null ? q.state : p.state;
      p.last = q.nameFirst - 1;
      p.of = null;
      titleOf(p, q);
    }
  }

  private static void titleOf(Phrase title, Phrase named) {
    title.same = named;
    named.start = title.start;
  }

  /** "Secretary General of [NATO Mark Rutte]": body and name were read as one phrase. */
  private boolean nameAfterBody(Phrase p, Phrase q) {
    boolean qualified = q.body != null || q.state != null;
    return q.type == Type.PERSON
        && q.titles.isEmpty()
        && q.nameFirst > q.first + (qualified ? 0 : 1)
        && OF.contains(gap(p.core + 1, q.first));
  }

  /** "Crown Prince and Prime Minister X": a title without article, joined to the next. */
  private boolean secondTitle(Phrase p, Phrase q) {
    return !p.definite
        && !p.indefinite
        && (p.of == null || serves(p) && p.of.type == Type.ROLE)
        && p.possessor == null
        && p.state == null
        && p.start == p.first
        && sentence.token(p.core).isProperNoun()
        && q.type == Type.PERSON
        && !q.titles.isEmpty()
        && q.state == null
        && gap(p, q).equals("and");
  }

  /** "Adviser to the Vice President NAME", written as a title: the name is the adviser's. */
  private boolean served(Phrase p, Phrase q) {
    return serves(p)
        && !p.definite
        && !p.indefinite
        && p.start == p.first
        && sentence.token(p.core).isProperNoun()
        && q.type == Type.PERSON
        && q.definite
        && !q.titles.isEmpty()
        && gap(p.core + 1, q.first).equals("to");
  }

  private @Nullable Phrase after(Phrase p) {
    int end = p.of != null && p.of.type == Type.PERSON ? p.core : p.last;
    for (Phrase q : phrases) {
      if (q.first > end) {
        return q;
      }
    }
    return null;
  }
}
