package org.chancery.coding.actor;

import java.util.List;
import java.util.Set;
import org.chancery.coding.actor.Gazetteer.Match;
import org.chancery.coding.actor.Phrase.Title;
import org.chancery.coding.actor.Phrase.Type;
import org.chancery.coding.actor.Term.RoleKind;
import org.chancery.coding.actor.Term.RoleTerm;
import org.chancery.coding.actor.Term.StateTerm;
import org.chancery.coding.actor.Term.StateUse;
import org.chancery.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Lists that share a word: each member is an actor of its own. "Thai and Cambodian troops", "the
 * presidents of Kenya and Ghana", "foreign and defence ministers", "Presidents A and B".
 */
final class SharedModifiers {
  private static final Set<String> JOINING = Set.of("and", ",", "or", ", and");

  private final Sentence sentence;
  private final List<Phrase> phrases;
  private final Gazetteer gazetteer;

  SharedModifiers(Sentence sentence, List<Phrase> phrases, Gazetteer gazetteer) {
    this.sentence = sentence;
    this.phrases = phrases;
    this.gazetteer = gazetteer;
  }

  private boolean joined(Phrase p, Phrase q) {
    return JOINING.contains(Phrase.words(sentence, p.last + 1, q.start));
  }

  /** The first nationality of "Thai and Cambodian troops" stands for Thai troops. */
  void nationalities() {
    for (int i = phrases.size() - 2; i >= 0; i--) {
      Phrase p = phrases.get(i);
      Phrase q = phrases.get(i + 1);
      if ((p.type == Type.NATIONALITY || listed(p))
          && q.type == Type.ROLE
          && q.state != null
          && (p.type == Type.NATIONALITY || q.plural || beyond(q))
          && joined(p, q)) {
        take(p, q);
      }
    }
  }

  /** Whether a phrase has its role word from the next. */
  private static boolean beyond(Phrase p) {
    return p.match != null && p.match.first() > p.core;
  }

  /** "The French" before ", German and British ministers". */
  private boolean listed(Phrase p) {
    StateTerm state = p.stateTerm();
    return p.type == Type.PEOPLE
        && p.definite
        && !p.quantified
        && state != null
        && state.use() == StateUse.ADJECTIVE
        && sentence.token(p.core).tag().startsWith("JJ")
        && p.core == p.first + 1;
  }

  /** Gives a phrase the role word of another; where a state has one such office, each is one. */
  private static void take(Phrase p, Phrase q) {
    p.type = Type.ROLE;
    p.match = q.match;
    for (Title t : q.titles) {
      p.titles.add(t.state() == q.state ? t.of(p.state) : t);
    }
    boolean office = single(q);
    q.plural &= !office;
    p.plural = q.plural;
  }

  private static boolean single(Phrase p) {
    RoleTerm role = p.role();
    return role != null && role.role() != null && role.role().oneInState() && !p.quantified;
  }

  /** "Foreign and defence ministers": the first is a minister too. */
  void fields() {
    for (int i = phrases.size() - 2; i >= 0; i--) {
      Phrase p = phrases.get(i);
      Phrase q = phrases.get(i + 1);
      RoleTerm role = q.type == Type.ROLE && q.plural ? q.role() : null;
      boolean bare = p.type == Type.OTHER && p.first == p.core && p.core + 2 == q.first;
      if (role != null && role.title() && role.kind() == RoleKind.PERSON && bare && joined(p, q)) {
        field(p, q, role);
      }
    }
  }

  private void field(Phrase p, Phrase q, RoleTerm role) {
    String noun = role.words().substring(role.words().lastIndexOf(' ') + 1);
    RoleTerm whole = gazetteer.office(p.text() + " " + noun);
    if (whole == null || !whole.words().endsWith(" " + noun)) {
      return;
    }
    p.type = Type.ROLE;
    p.match = new Match(p.first, p.core, whole);
    p.state = q.state;
    p.titles.add(
        new Title(p.first, p.core, whole, q.state, null, List.of(), false, false, false, false));
    p.plural = false;
    q.plural = false;
  }

  /** What a phrase belongs to, its neighbour in the list belongs to as well. */
  void owners() {
    for (int i = 0; i + 1 < phrases.size(); i++) {
      Phrase p = phrases.get(i);
      Phrase q = phrases.get(i + 1);
      boolean field = p.match != null && p.match.last() == p.core && p.first == p.core;
      if (field && p.possessor != null && single(p) && single(q) && joined(p, q)) {
        q.possessor = q.possessor == null ? p.possessor : q.possessor;
      }
    }
  }

  /** "The presidents of Kenya and Ghana": the second state stands for its president. */
  void states() {
    for (int i = 0; i < phrases.size(); i++) {
      Phrase p = phrases.get(i);
      Phrase of = p.of;
      if (p.type != Type.ROLE || !p.plural || !single(p) || of == null || of.type != Type.STATE) {
        continue;
      }
      Phrase before = of;
      for (int k = phrases.indexOf(of) + 1; k < phrases.size(); k++) {
        Phrase q = phrases.get(k);
        if (q.type != Type.STATE || !joined(before, q)) {
          break;
        }
        p.plural = false;
        take(q, p);
        before = q;
      }
    }
  }

  /** "Presidents A of Kenya and B of Ghana": the title is that of every name in the list. */
  void titles() {
    @Nullable Phrase titled = null;
    Phrase before = null;
    for (Phrase p : phrases) {
      boolean inner = before != null && (before.of == p || before.place == p);
      if (inner) {
        continue;
      }
      boolean name = p.type == Type.PERSON || p.type == Type.NAME && p.named();
      if (titled != null && before != null && name && p.titles.isEmpty() && joined(before, p)) {
        p.type = Type.PERSON;
        p.titles.addAll(titled.titles);
        p.state = p.state == null ? titled.state : p.state;
      } else {
        titled = name && pluralTitle(p) ? p : null;
      }
      before = p;
    }
  }

  private boolean pluralTitle(Phrase p) {
    if (p.titles.isEmpty()) {
      return false;
    }
    Title last = p.titles.get(p.titles.size() - 1);
    String word = sentence.lower(last.last());
    boolean abbreviated = word.endsWith("s."); // "Reps."
    boolean plural = abbreviated || last.several(sentence);
    return plural && last.last() + 1 == p.nameFirst;
  }
}
