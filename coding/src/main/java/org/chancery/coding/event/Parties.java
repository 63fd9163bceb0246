package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.coding.actor.ActorMention;
import org.chancery.coding.actor.Actors;
import org.chancery.coding.clause.Clause;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.Id.ActorId;

/** Which actors a noun phrase stands for: its own, or else those to whom what it names belongs. */
final class Parties {
  private static final int DEPTH = 4;

  /** Tokens at most that a dateline's place takes. */
  private static final int DATELINE = 6;

  private static final int NEAR = 14;
  private static final Pattern DASH = Pattern.compile("[-–—]+|:");
  private static final List<String> OWNING = List.of("nmod:poss", "amod", "compound", "appos");
  private static final List<String> BELONGING =
      List.of(
          "of",
          "in",
          "from",
          "at",
          "on",
          "against",
          "near",
          "with",
          "for",
          "by",
          "to",
          "inside",
          "into",
          "over",
          "under",
          "between",
          "among",
          "along",
          "across",
          "around",
          "outside",
          "within",
          "toward",
          "towards",
          "about",
          "off",
          "aboard",
          "that",
          "like",
          "including");

  private final Sentence sentence;
  private final Actors actors;
  private final Speakers speakers;
  private final Territories territories;

  Parties(Scene scene) {
    this.sentence = scene.sentence();
    this.actors = scene.actors();
    this.speakers = new Speakers(scene);
    this.territories = new Territories(scene);
  }

  /** The actors of a phrase, groups given by their members; empty where it names nobody. */
  List<ActorId> of(int head) {
    Set<ActorId> out = new LinkedHashSet<>();
    for (ActorMention m : mentions(head, DEPTH)) {
      out.addAll(actors.members(m.actor()));
    }
    return List.copyOf(out);
  }

  /** The mentions for {@link #of}. */
  List<ActorMention> mentions(int head) {
    return mentions(head, DEPTH);
  }

  private List<ActorMention> mentions(int head, int depth) {
    Optional<ActorMention> own = actors.of(sentence.index(), head);
    if (own.isPresent()) {
      return datelined(own.get(), head, depth);
    }
    if (depth == 0) {
      return List.of();
    }
    if (sentence.token(head).tag().startsWith("PRP")) {
      return speaker(head, depth);
    }
    return owner(head, depth);
  }

  /** "CAIRO -- The police arrested …": a dateline that the parser took for the subject. */
  private List<ActorMention> datelined(ActorMention own, int head, int depth) {
    boolean opens = head < DATELINE && sentence.token(head).entity().equals("LOCATION");
    if (opens && sentence.child(head, "appos").isPresent()) {
      int next = sentence.child(head, "appos").getAsInt();
      boolean dash =
          sentence.tokens().subList(head, next).stream()
              .anyMatch(t -> DASH.matcher(t.text()).matches());
      List<ActorMention> behind = dash ? mentions(next, depth - 1) : List.of();
      return behind.isEmpty() ? List.of(own) : behind;
    }
    return List.of(own);
  }

  /** "X said <em>it</em> would": a pronoun that coreference left open is the one who says so. */
  private List<ActorMention> speaker(int pronoun, int depth) {
    if (Speakers.firstPerson(sentence.token(pronoun))) {
      return speakers.of(pronoun);
    }
    for (int at = pronoun; at >= 0; at = sentence.token(at).head()) {
      if (sentence.token(at).is("ccomp")) {
        List<Integer> above = new Clause(sentence, sentence.token(at).head()).subjects();
        return above.isEmpty() || above.contains(pronoun)
            ? List.of()
            : mentions(above.get(0), depth - 1);
      }
    }
    return List.of();
  }

  private List<ActorMention> owner(int head, int depth) {
    for (String relation : OWNING) {
      List<ActorMention> found = all(indexes(sentence.children(head, relation)), depth);
      if (!found.isEmpty()) {
        return found;
      }
    }
    List<ActorMention> state = territories.of(head);
    if (!state.isEmpty()) {
      return state;
    }
    Clause clause = new Clause(sentence, head);
    if (sentence.child(head, "obl", "nmod").isEmpty()) {
      return List.of();
    }
    for (String preposition : BELONGING) {
      List<ActorMention> found = all(clause.obliques(preposition), depth);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<ActorMention> all(List<Integer> heads, int depth) {
    if (heads.isEmpty()) {
      return List.of();
    }
    List<ActorMention> out = new ArrayList<>();
    for (int head : heads) {
      out.addAll(mentions(head, depth - 1));
      for (Token t : sentence.children(head, "conj")) {
        if (!t.isVerb()) {
          out.addAll(mentions(t.index(), depth - 1));
        }
      }
    }
    return out;
  }

  private static List<Integer> indexes(List<Token> tokens) {
    return tokens.isEmpty() ? List.of() : tokens.stream().map(Token::index).toList();
  }

  /** The last mention before a token, for where the parser has lost the subject. */
  List<ActorMention> before(int token) {
    return actors.mentions(sentence.index()).stream()
        .filter(m -> m.last() < token)
        .reduce((a, b) -> b)
        .map(List::of)
        .orElse(List.of());
  }

  /** The first mention soon after a token, for where the parser has lost what belongs to it. */
  List<ActorMention> after(int token) {
    return actors.mentions(sentence.index()).stream()
        .filter(m -> m.first() > token && m.first() <= token + NEAR)
        .toList();
  }

  /** The mentions under a token and behind it, those in clauses of their own left out. */
  List<ActorMention> under(int top) {
    List<ActorMention> out = new ArrayList<>();
    for (ActorMention m : actors.mentions(sentence.index())) {
      if (m.head() > top && sentence.dominates(top, m.head()) && !inRelative(top, m.head())) {
        out.add(m);
      }
    }
    return out;
  }

  private boolean inRelative(int top, int i) {
    for (int at = i; at != top; at = sentence.token(at).head()) {
      String relation = sentence.token(at).relation();
      if (relation.equals("acl:relcl")
          || relation.equals("advcl")
          || relation.equals("parataxis")) {
        return true;
      }
    }
    return false;
  }

  /** Who tells the clause around a token: the subject of the nearest verb that takes it. */
  OptionalInt teller(int token) {
    for (int at = token; at >= 0; at = sentence.token(at).head()) {
      Token t = sentence.token(at);
      boolean small = t.is("xcomp") && sentence.child(at, "nsubj").isPresent();
      if ((small || t.is("ccomp") || t.is("parataxis") || t.is("dep")) && t.head() >= 0) {
        List<Integer> subjects = new Clause(sentence, t.head()).subjects();
        if (!subjects.isEmpty()) {
          return OptionalInt.of(subjects.get(0));
        }
      }
      for (Token child : sentence.children(at, "parataxis")) {
        List<Integer> subjects = new Clause(sentence, child.index()).subjects();
        boolean says = sentence.child(child.index(), "nsubj").isPresent();
        if (says && !subjects.isEmpty()) {
          return OptionalInt.of(subjects.get(0));
        }
      }
    }
    return OptionalInt.empty();
  }
}
