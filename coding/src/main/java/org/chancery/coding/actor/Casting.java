package org.chancery.coding.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chancery.coding.actor.Phrase.Type;
import org.chancery.coding.actor.Term.RoleKind;
import org.chancery.coding.actor.Term.RoleTerm;
import org.chancery.language.ParagraphKind;
import org.chancery.language.ParsedReport;
import org.chancery.record.ActorKind;
import org.chancery.record.MentionKind;
import org.jspecify.annotations.Nullable;

/** Goes through one report and settles, phrase by phrase, which actor is meant. */
final class Casting {

  /** A phrase and what it says. */
  record Described(Phrase phrase, Profile profile) {}

  private final ParsedReport parsed;
  private final List<List<Phrase>> phrases;
  private final Describer describer;
  private final Knowledge knowledge;
  private final Completion completion;
  private final Cast cast;
  private final Pronouns pronouns;
  private final Identity identity;
  private final Qualifiers qualifiers;
  private final List<Phrase> paragraph = new ArrayList<>();
  private final List<Described> described = new ArrayList<>();

  Casting(
      ParsedReport parsed,
      List<List<Phrase>> phrases,
      Describer describer,
      Home home,
      Knowledge knowledge) {
    this.parsed = parsed;
    this.phrases = phrases;
    this.describer = describer;
    this.knowledge = knowledge;
    this.cast = new Cast(Namesakes.fullNames(phrases));
    this.pronouns = new Pronouns(parsed, cast);
    this.completion = new Completion(cast, home, knowledge, paragraph, this::around);
    this.identity = new Identity(cast, describer, completion, parsed.sentences());
    this.qualifiers = new Qualifiers(cast, identity);
  }

  Cast cast() {
    return cast;
  }

  List<Described> described() {
    return Collections.unmodifiableList(described);
  }

  /** Every phrase in text order, whether it is an actor or not. */
  List<Described> everyPhrase() {
    List<Described> out = new ArrayList<>();
    for (List<Phrase> sentence : phrases) {
      for (Phrase p : sentence) {
        out.add(
            described.stream()
                .filter(d -> d.phrase() == p)
                .findFirst()
                .orElseGet(() -> new Described(p, describer.describe(p))));
      }
    }
    return out;
  }

  void run() {
    int current = -1;
    for (List<Phrase> sentence : bodyFirst()) {
      for (Phrase p : sentence) {
        if (p.sentence.paragraph() != current) {
          current = p.sentence.paragraph();
          paragraph.clear();
        }
        resolve(p);
        paragraph.add(p);
      }
      Coordinations.find(sentence, cast);
    }
  }

  /**
   * Headlines name actors as the text below introduces them, so they are read after it, unless they
   * introduce somebody themselves.
   */
  private List<List<Phrase>> bodyFirst() {
    List<List<Phrase>> out = new ArrayList<>();
    List<List<Phrase>> titles = new ArrayList<>();
    for (List<Phrase> sentence : phrases) {
      boolean title = !sentence.isEmpty() && inTitle(sentence.get(0));
      boolean introduces =
          sentence.stream().anyMatch(p -> Namesakes.fullName(p) && !p.titles.isEmpty());
      (title && !introduces ? titles : out).add(sentence);
    }
    out.addAll(titles);
    return out;
  }

  private boolean inTitle(Phrase p) {
    return parsed.paragraphOf(p.sentence).kind() == ParagraphKind.TITLE;
  }

  private void resolve(@Nullable Phrase p) {
    if (p == null || p.figure != null) {
      return;
    }
    Phrase leader = leader(p);
    if (leader != p) {
      resolve(leader);
      return;
    }
    List<Phrase> also = also(p);
    List<Phrase> all = new ArrayList<>(also);
    all.add(p);
    for (Phrase a : all) {
      owner(a);
      resolveInner(a.possessor, p);
      resolveInner(a.of, p);
    }
    settle(p, also);
  }

  private void resolveInner(@Nullable Phrase inner, Phrase outer) {
    if (inner != null && inner != outer && inner.same != outer) {
      resolve(inner);
    }
  }

  private static Phrase leader(Phrase p) {
    Phrase at = p;
    for (int i = 0; at.same != null && i < 5; i++) {
      at = at.same;
    }
    return at;
  }

  private List<Phrase> also(Phrase p) {
    List<Phrase> out = new ArrayList<>();
    for (Phrase q : phrases.get(p.sentence.index())) {
      if (q != p && leader(q) == p) {
        out.add(q);
      }
    }
    return out;
  }

  private void owner(Phrase p) {
    if (p.pronoun >= 0 && p.owner == null) {
      p.owner = pronouns.resolve(p.sentence, p.pronoun, p.quoted);
    }
  }

  private void settle(Phrase p, List<Phrase> also) {
    if (knowledge.knows(p)) {
      p.type = Type.PERSON;
    }
    switch (p.type) {
      case PRONOUN -> p.figure = pronouns.resolve(p.sentence, p.head, p.quoted);
      case OTHER, NATIONALITY -> other(p);
      case NAME -> name(p);
      default -> actor(p, also);
    }
  }

  private void other(Phrase p) {
    if (Pronouns.counts(p)) {
      p.figure = pronouns.resolve(p.sentence, p.head, p.quoted);
    } else {
      qualifiers.passing(p);
    }
  }

  /** A capitalised name that nothing explains: somebody whom the report names elsewhere. */
  private void name(Phrase p) {
    Figure known = cast.known("alias:" + p.name());
    if (known == null && p.named()) {
      known = cast.person(p.name(), new Profile(), p.gender);
    }
    if (known == null && p.named() && cast.fullName(p) != null) {
      known = identity.person(p, new Profile());
    }
    if (known != null) {
      p.figure = known;
      cast.see(known, Cast.seen(p, MentionKind.NAME, false, Rules.NAME_PART));
    } else {
      qualifiers.passing(p);
    }
  }

  private void actor(Phrase p, List<Phrase> also) {
    Profile profile = profile(p, also);
    RoleTerm role = p.role();
    NoActor.subjectOf(p).ifPresent(subject -> becomes(p, subject));
    if (NoActor.is(p, parsed.paragraphOf(p.sentence).kind())) {
      return;
    }
    if (p.type == Type.ROLE && role != null && role.kind() == RoleKind.MEANS) {
      qualifiers.means(p);
      return;
    }
    Figure figure = identity.figure(p, profile, inTitle(p));
    if (figure == null) {
      return;
    }
    completion.complete(p, also, profile, figure);
    p.figure = figure;
    boolean stands = profile.kind == ActorKind.STATE || Groups.pointsBack(p);
    if (!stands) {
      cast.learn(figure, profile, p);
    }
    if (p.acronym != null) {
      cast.alias("alias:" + p.acronym, figure);
    }
    boolean passing = p.type == Type.PLACE || p.type == Type.STATE && Home.locative(p);
    cast.see(figure, Cast.seen(p, MentionRules.kind(p), passing, MentionRules.rule(p)));
    for (Phrase a : also) {
      a.figure = figure;
      a.titles.forEach(t -> figure.words.add(t.term().words()));
      if (a.start != p.start) {
        cast.see(figure, Cast.seen(a, MentionRules.kind(a), false, Rules.APPOSITION));
      }
    }
  }

  private List<Phrase> around(Phrase p) {
    return phrases.get(p.sentence.index());
  }

  private Profile profile(Phrase p, List<Phrase> also) {
    Profile profile = describer.describe(p);
    if (profile.kind == ActorKind.ORGANIZATION) {
      completion.home(p, profile);
    }
    for (Phrase a : also) {
      Profiles.merge(profile, describer.describe(a));
    }
    described.add(new Described(p, profile));
    return profile;
  }

  /** "X is the leader of Y": an office of X. */
  private void becomes(Phrase p, int subject) {
    if (p.type != Type.ROLE || p.same != null) {
      return;
    }
    for (Phrase q : phrases.get(p.sentence.index())) {
      boolean heads = q.first <= subject && subject <= q.core;
      if (heads && q.figure != null && q.figure.kind == ActorKind.PERSON && !p.plural) {
        p.same = q;
        cast.learn(q.figure, describer.describe(p), p);
        p.same = null;
      }
    }
  }
}
