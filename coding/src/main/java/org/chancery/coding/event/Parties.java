package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.chancery.coding.actor.ActorMention;
import org.chancery.coding.actor.Actors;
import org.chancery.coding.clause.Clause;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** Which actors a noun phrase stands for: its own, or else those to whom what it names belongs. */
final class Parties {
  private static final int DEPTH = 4;

  /** Tokens at most that a dateline's place takes. */
  private static final int DATELINE = 6;

  private static final int NEAR = 14;

  /** Tokens at most from a group to "including". */
  private static final int ADJOINING = 2;

  private static final Pattern DASH = Pattern.compile("[-–—]+|:");
  private static final List<String> OWNING = List.of("nmod:poss", "amod", "compound", "appos");

  private final Scene scene;
  private final Sentence sentence;
  private final Actors actors;
  private final Speakers speakers;
  private final Territories territories;

  Parties(Scene scene) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.actors = scene.actors();
    this.speakers = new Speakers(scene);
    this.territories = new Territories(scene);
  }

  /** The mentions of those whom a phrase stands for; empty where it names nobody asked for. */
  List<ActorMention> mentions(int head, Asked asked) {
    return mentions(head, asked, DEPTH);
  }

  /** The mentions of those whom phrases stand for. */
  List<ActorMention> all(List<Integer> heads, Asked asked) {
    if (heads.isEmpty()) {
      return List.of();
    }
    List<ActorMention> out = new ArrayList<>();
    heads.forEach(h -> out.addAll(mentions(h, asked)));
    return out;
  }

  private List<ActorMention> mentions(int head, Asked asked, int depth) {
    Optional<ActorMention> own =
        actors.of(sentence.index(), head).filter(m -> asked.grounds() || !ground(m));
    if (own.isPresent() && Speakers.firstPerson(sentence.token(head))) {
      List<ActorMention> meant = speakers.of(head);
      return (meant.isEmpty() ? List.of(own.get()) : meant).stream().filter(asked.named()).toList();
    }
    if (own.isPresent()) {
      List<ActorMention> named = datelined(own.get(), head, asked, depth);
      List<ActorMention> wanted = withMembers(named, head, asked);
      boolean described = !sentence.token(head).isProperNoun() && sentence.token(head).isNoun();
      return wanted.isEmpty() && described && depth > 0 ? owner(head, asked, depth) : wanted;
    }
    if (depth == 0) {
      return List.of();
    }
    if (sentence.token(head).tag().startsWith("PRP")) {
      return speaker(head, asked, depth).stream().filter(asked.named()).toList();
    }
    return owner(head, asked, depth);
  }

  /** "several states <em>including</em> Chile": a group, and those of it whom the text names. */
  private List<ActorMention> withMembers(List<ActorMention> named, int head, Asked asked) {
    List<ActorMention> out = new ArrayList<>(named.stream().filter(asked.named()).toList());
    for (int i : new Clause(sentence, head).obliques("including", "such as")) {
      if (sentence.firstUnder(i) > head + ADJOINING) {
        break;
      }
      out.addAll(members(i, asked));
      sentence.children(i, "conj").forEach(t -> out.addAll(members(t.index(), asked)));
    }
    return out;
  }

  private List<ActorMention> members(int head, Asked asked) {
    return actors.headedBy(sentence.index(), head).filter(asked.named()).stream().toList();
  }

  /** "CAIRO -- The police arrested …": a dateline that the parser took for the subject. */
  private List<ActorMention> datelined(ActorMention own, int head, Asked asked, int depth) {
    boolean opens = head < DATELINE && sentence.token(head).entity().equals("LOCATION");
    if (opens && sentence.child(head, "appos").isPresent()) {
      int next = sentence.child(head, "appos").getAsInt();
      boolean dash =
          sentence.tokens().subList(head, next).stream()
              .anyMatch(t -> DASH.matcher(t.text()).matches());
      List<ActorMention> behind = dash ? mentions(next, asked, depth - 1) : List.of();
      return behind.isEmpty() ? List.of(own) : behind;
    }
    return List.of(own);
  }

  /** "X said <em>it</em> would": a pronoun that coreference left open is the one who says so. */
  private List<ActorMention> speaker(int pronoun, Asked asked, int depth) {
    if (Speakers.firstPerson(sentence.token(pronoun))) {
      return speakers.of(pronoun);
    }
    for (int at = pronoun; at >= 0; at = sentence.token(at).head()) {
      boolean object = sentence.token(pronoun).is("obj");
      if (object && sentence.token(at).isVerb() && sentence.token(at).is("conj")) {
        return all(new Clause(sentence, sentence.token(at).head()).subjects(), asked, depth);
      }
      if (sentence.token(at).is("ccomp")) {
        List<Integer> above = new Clause(sentence, sentence.token(at).head()).subjects();
        return above.isEmpty() || above.contains(pronoun)
            ? List.of()
            : mentions(above.get(0), asked, depth - 1);
      }
    }
    return List.of();
  }

  private List<ActorMention> owner(int head, Asked asked, int depth) {
    Asked owners = asked.owners();
    for (String relation : OWNING) {
      List<ActorMention> found =
          all(indexes(sentence.children(head, relation)), owners, depth).stream()
              .filter(m -> !relation.equals("appos") || !scene.tells(m))
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    List<ActorMention> authors = all(authors(head), owners, depth);
    if (!authors.isEmpty()) {
      return authors;
    }
    List<ActorMention> state = territories.of(head).stream().filter(owners.named()).toList();
    if (!state.isEmpty()) {
      return state;
    }
    Clause clause = new Clause(sentence, head);
    if (sentence.child(head, "obl", "nmod").isEmpty()) {
      return List.of();
    }
    for (String preposition : asked.belonging()) {
      List<ActorMention> found = all(clause.obliques(preposition), owners, depth);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** "an offer made <em>by</em> Chile". */
  private List<Integer> authors(int head) {
    List<Integer> out = new ArrayList<>();
    for (Token t : sentence.children(head, "acl")) {
      if (t.tag().equals("VBN") && !t.is("acl:relcl")) {
        out.addAll(new Clause(sentence, t.index()).obliques("by"));
      }
    }
    return out;
  }

  private List<ActorMention> all(List<Integer> heads, Asked asked, int depth) {
    if (heads.isEmpty()) {
      return List.of();
    }
    List<ActorMention> out = new ArrayList<>();
    for (int head : heads) {
      out.addAll(mentions(head, asked, depth - 1));
      for (Token t : sentence.children(head, "conj")) {
        if (!t.isVerb()) {
          out.addAll(mentions(t.index(), asked, depth - 1));
        }
      }
    }
    return out;
  }

  private static List<Integer> indexes(List<Token> tokens) {
    return tokens.isEmpty() ? List.of() : tokens.stream().map(Token::index).toList();
  }

  private boolean ground(ActorMention m) {
    return actors.ground(m.actor());
  }

  /** The last mention before a token, for where the parser has lost the subject. */
  List<ActorMention> before(int token, Asked asked) {
    return actors.mentions(sentence.index()).stream()
        .filter(m -> m.last() < token && asked.named().test(m) && !ground(m))
        .reduce((a, b) -> b)
        .map(List::of)
        .orElse(List.of());
  }

  /** The first mention soon after a token, for where the parser has lost what belongs to it. */
  List<ActorMention> after(int token, Asked asked) {
    return actors.mentions(sentence.index()).stream()
        .filter(m -> m.first() > token && m.first() <= token + NEAR)
        .filter(m -> asked.named().test(m) && !ground(m))
        .toList();
  }

  /** The mentions under a token and behind it, those in clauses of their own left out. */
  List<ActorMention> under(int top, Asked asked) {
    List<ActorMention> out = new ArrayList<>();
    for (ActorMention m : actors.mentions(sentence.index())) {
      if (m.head() > top
          && asked.named().test(m)
          && sentence.dominates(top, m.head())
          && !inRelative(top, m.head())) {
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
