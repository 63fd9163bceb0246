package org.chancery.coding.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.coding.actor.Figure.Seen;
import org.chancery.language.Sentence;
import org.chancery.record.ActorKind;
import org.chancery.record.MentionKind;
import org.jspecify.annotations.Nullable;

/** Actors joined by "and": each is one, and together they are a group that may speak as one. */
final class Coordinations {
  private static final Set<String> LINKS = Set.of("and", ",", ", and", "&", "as well as");

  private Coordinations() {}

  static void find(List<Phrase> phrases, Cast cast) {
    List<Phrase> free = free(phrases);
    for (int i = 0; i < free.size(); i++) {
      List<Phrase> run = new ArrayList<>(List.of(free.get(i)));
      while (i + 1 < free.size() && joined(free.get(i), free.get(i + 1))) {
        run.add(free.get(++i));
      }
      boolean closed = run.size() > 1 && hasAnd(run);
      if (closed && run.stream().allMatch(p -> p.figure != null)) {
        group(run, cast);
      }
    }
  }

  /** The phrases that belong to no other and are no other's second description. */
  private static List<Phrase> free(List<Phrase> phrases) {
    Set<@Nullable Phrase> inner = new HashSet<>();
    for (Phrase p : phrases) {
      inner.add(p.possessor);
      inner.add(p.of);
      inner.add(p.place);
    }
    List<Phrase> out = new ArrayList<>();
    for (Phrase p : phrases) {
      if (p.same == null && !inner.contains(p)) {
        out.add(p);
      }
    }
    return out;
  }

  private static boolean joined(Phrase a, Phrase b) {
    if (a.figure == null || b.figure == null) {
      return false;
    }
    String gap = gap(a, b);
    return LINKS.contains(gap) && tied(a, b, gap);
  }

  /** Whether the tree, too, holds them together; a comma alone says little. */
  private static boolean tied(Phrase a, Phrase b, String gap) {
    Sentence s = a.sentence;
    boolean conj = s.token(b.head).is("conj") && s.dominates(a.head, b.head);
    boolean list = gap.equals(",") && (s.token(b.head).is("conj") || s.token(b.head).is("appos"));
    boolean noun = a.match != null && a.match == b.match; // "the French and German ministers"
    return conj || list || noun || s.token(b.head).is("conj");
  }

  private static String gap(Phrase a, Phrase b) {
    return Phrase.words(a.sentence, a.last + 1, b.start);
  }

  private static boolean hasAnd(List<Phrase> run) {
    String last = gap(run.get(run.size() - 2), run.get(run.size() - 1));
    return !last.equals(",");
  }

  private static void group(List<Phrase> run, Cast cast) {
    List<Figure> members = new ArrayList<>();
    for (Phrase p : run) {
      Figure f = java.util.Objects.requireNonNull(p.figure);
      for (Figure m : f.members.isEmpty() ? List.of(f) : f.members) {
        if (!members.contains(m)) {
          members.add(m);
        }
      }
    }
    if (members.size() < 2) {
      return;
    }
    Figure group = null;
    for (Figure f : cast.figures()) {
      if (f.members.size() == members.size() && f.members.containsAll(members)) {
        group = f;
      }
    }
    if (group == null) {
      group = cast.fresh(ActorKind.GROUP);
      group.members.addAll(members);
      group.plural = true;
      if (members.stream().map(m -> m.country).distinct().count() == 1) {
        group.country = members.get(0).country;
      }
    }
    Phrase first = run.get(0);
    Phrase last = run.get(run.size() - 1);
    int head = head(run);
    boolean subject = first.sentence.token(head).is("nsubj");
    cast.see(
        group,
        new Seen(
            first.sentence.index(),
            first.start,
            last.last,
            head,
            MentionKind.DESCRIPTION,
            true,
            subject,
            Rules.COORDINATION));
  }

  /** The member on which the others hang: the first, or the one that has the noun of all. */
  private static int head(List<Phrase> run) {
    Phrase last = run.get(run.size() - 1);
    for (Phrase p : run) {
      int above = p.sentence.token(p.head).head();
      if (above < run.get(0).start || above > last.last) {
        return p.head;
      }
    }
    return run.get(0).head;
  }
}
