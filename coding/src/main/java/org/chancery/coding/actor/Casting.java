package org.chancery.coding.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.coding.actor.Figure.Seen;
import org.chancery.coding.actor.Phrase.Type;
import org.chancery.coding.actor.Term.BodyTerm;
import org.chancery.coding.actor.Term.Gender;
import org.chancery.coding.actor.Term.RoleKind;
import org.chancery.coding.actor.Term.RoleTerm;
import org.chancery.coding.actor.Term.StateTerm;
import org.chancery.coding.actor.Term.StateUse;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.language.ParagraphKind;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
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
  private final Home home;
  private final Cast cast;
  private final Salience salience;
  private final Groups groups;
  private final List<Phrase> paragraph = new ArrayList<>();
  private final List<Described> described = new ArrayList<>();

  Casting(ParsedReport parsed, List<List<Phrase>> phrases, Describer describer, Home home) {
    this.parsed = parsed;
    this.phrases = phrases;
    this.describer = describer;
    this.home = home;
    this.cast = new Cast(fullNames(phrases));
    this.salience = new Salience(parsed, cast);
    this.groups = new Groups(cast);
  }

  private static List<Phrase> fullNames(List<List<Phrase>> phrases) {
    List<Phrase> out = new ArrayList<>();
    for (List<Phrase> sentence : phrases) {
      for (Phrase p : sentence) {
        if (p.type == Type.PERSON && Names.words(p.name()).size() > 1) {
          out.add(p);
        }
      }
    }
    return out;
  }

  Cast cast() {
    return cast;
  }

  List<Described> described() {
    return Collections.unmodifiableList(described);
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

  /** Headlines name actors as the text below has introduced them, so they are read after it. */
  private List<List<Phrase>> bodyFirst() {
    List<List<Phrase>> out = new ArrayList<>();
    List<List<Phrase>> titles = new ArrayList<>();
    for (List<Phrase> sentence : phrases) {
      boolean title = !sentence.isEmpty() && inTitle(sentence.get(0));
      (title ? titles : out).add(sentence);
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
      p.owner = pronoun(p.sentence, p.pronoun, p.quoted);
    }
  }

  /** The antecedent of a pronoun, which becomes a mention of it. */
  private @Nullable Figure pronoun(Sentence sentence, int token, boolean quoted) {
    String word = sentence.token(token).text().toLowerCase(Locale.ROOT);
    boolean known = Salience.personal(word) || Salience.plural(word) || Salience.thing(word);
    if (!known || quoted || expletive(sentence, token)) {
      return null;
    }
    Figure figure = salience.antecedent(sentence, token);
    if (figure == null) {
      return null;
    }
    RuleId rule =
        Salience.personal(word)
            ? Rules.PRONOUN_PERSON
            : Salience.plural(word) ? Rules.PRONOUN_PLURAL : Rules.PRONOUN_BODY;
    if (figure.gender == Gender.UNKNOWN) {
      figure.gender = Salience.gender(word);
    }
    boolean subject = sentence.token(token).is("nsubj");
    cast.see(
        figure,
        new Seen(sentence.index(), token, token, token, MentionKind.PRONOUN, false, subject, rule));
    return figure;
  }

  /** "It was agreed", "it is important that": stands for nothing. */
  private static boolean expletive(Sentence sentence, int token) {
    if (!sentence.token(token).text().equalsIgnoreCase("it")) {
      return false;
    }
    int head = sentence.token(token).head();
    return sentence.token(token).is("expl")
        || head >= 0
            && (sentence.child(head, "csubj").isPresent()
                || sentence.token(token).relation().equals("nsubj:pass")
                    && sentence.child(head, "ccomp").isPresent()
                || sentence.token(head).tag().startsWith("JJ"));
  }

  private void settle(Phrase p, List<Phrase> also) {
    switch (p.type) {
      case PRONOUN -> p.figure = pronoun(p.sentence, p.head, p.quoted);
      case OTHER, NATIONALITY -> passing(p);
      case NAME -> name(p);
      default -> actor(p, also);
    }
  }

  /** A state or organization that only qualifies what the phrase is about. */
  private void passing(Phrase p) {
    StateTerm state = p.stateTerm();
    BodyTerm body = p.bodyTerm();
    if (body != null) {
      Figure figure = body(body.name());
      Profile profile = new Profile();
      profile.name = body.name();
      profile.country = body.country();
      profile.sectors.addAll(body.sectors());
      cast.learn(figure, profile, p);
      cast.see(figure, Cast.seen(p, MentionKind.NAME, true, body.rule()));
    } else if (state != null && state.use() != StateUse.SEAT && p.core > p.first) {
      cast.see(state(state), Cast.seen(p, MentionKind.NAME, true, Rules.QUALIFIER));
    }
  }

  /** A capitalised name that nothing explains: somebody whom the report names elsewhere. */
  private void name(Phrase p) {
    Figure known = cast.known("alias:" + p.name());
    if (known == null && p.named()) {
      known = cast.person(p.name(), new Profile());
    }
    if (known == null && p.named() && cast.fullName(p.name()) != null) {
      known = person(p, new Profile());
    }
    if (known != null) {
      p.figure = known;
      cast.see(known, Cast.seen(p, MentionKind.NAME, false, Rules.NAME_PART));
    }
  }

  private void actor(Phrase p, List<Phrase> also) {
    Profile profile = profile(p, also);
    RoleTerm role = p.role();
    if (p.type == Type.STATE && isPlace(p) || isCredit(p) || predicate(p)) {
      return;
    }
    if (p.type == Type.ROLE && role != null && role.kind() == RoleKind.MEANS) {
      means(p, profile);
      return;
    }
    Figure figure = figure(p, profile);
    if (figure == null) {
      return;
    }
    p.figure = figure;
    boolean stands = profile.kind == ActorKind.STATE || Groups.pointsBack(p);
    if (!stands) {
      cast.learn(figure, profile, p);
    }
    if (p.acronym != null) {
      cast.alias("alias:" + p.acronym, figure);
    }
    boolean passing = p.type == Type.STATE && Home.locative(p);
    cast.see(figure, Cast.seen(p, mentionKind(p), passing, rule(p)));
    for (Phrase a : also) {
      a.figure = figure;
      a.titles.forEach(t -> figure.words.add(t.term().words()));
      if (a.start != p.start) {
        cast.see(figure, Cast.seen(a, mentionKind(a), false, Rules.APPOSITION));
      }
    }
  }

  private Profile profile(Phrase p, List<Phrase> also) {
    Profile profile = describer.describe(p);
    for (Phrase a : also) {
      Profile more = describer.describe(a);
      home.complete(a, more, paragraph);
      Profiles.merge(profile, more);
    }
    home.complete(p, profile, paragraph);
    described.add(new Described(p, profile));
    return profile;
  }

  /** A seat of government is a mere place after "in" and the like. */
  private static boolean isPlace(Phrase p) {
    StateTerm state = p.stateTerm();
    boolean house = state != null && state.rule().value().startsWith("seat.");
    return state != null && state.use() == StateUse.SEAT && !house && Home.locative(p);
  }

  /** The agency and photographer under a picture: "(Xinhua/Li Na)". */
  private boolean isCredit(Phrase p) {
    return parsed.paragraphOf(p.sentence).kind() == ParagraphKind.CAPTION
        && p.start > 0
        && p.sentence.token(p.start - 1).text().matches("[(/]");
  }

  /** "X is a great nation", "as a regional body": says what somebody is, and is nobody itself. */
  private boolean predicate(Phrase p) {
    RoleTerm role = p.role();
    if (p.type != Type.ROLE || role == null || p.same != null) {
      return false;
    }
    boolean as = p.start > 0 && p.sentence.token(p.start - 1).text().equalsIgnoreCase("as");
    OptionalInt subject = p.sentence.child(p.head, "nsubj");
    boolean copula = p.sentence.child(p.head, "cop").isPresent();
    if (copula && subject.isPresent()) {
      becomes(p, subject.getAsInt());
    }
    return (as || copula) && !p.definite || copula && subject.isPresent();
  }

  /** "X is the leader of Y": an office of X. */
  private void becomes(Phrase p, int subject) {
    for (Phrase q : phrases.get(p.sentence.index())) {
      boolean heads = q.first <= subject && subject <= q.core;
      if (heads && q.figure != null && q.figure.kind == ActorKind.PERSON && !p.plural) {
        p.same = q;
        cast.learn(q.figure, describer.describe(p), p);
        p.same = null;
      }
    }
  }

  /** Weapons act for the state that has them. */
  private void means(Phrase p, Profile profile) {
    StateTerm state = p.stateTerm();
    Figure owner = state != null ? state(state) : p.ownerFigure();
    if (owner == null && p.of != null) {
      owner = p.of.figure;
    }
    if (owner != null) {
      p.figure = owner;
      RuleId rule = p.role() == null ? Rules.DESCRIPTION : p.role().rule();
      cast.see(owner, Cast.seen(p, MentionKind.DESCRIPTION, false, rule));
    }
  }

  private static MentionKind mentionKind(Phrase p) {
    boolean name = p.named() || p.type == Type.STATE || p.type == Type.BODY;
    return name ? MentionKind.NAME : MentionKind.DESCRIPTION;
  }

  private static RuleId rule(Phrase p) {
    if (p.type == Type.PERSON) {
      return Names.words(p.name()).size() > 1 ? Rules.NAME : Rules.NAME_PART;
    }
    return p.match != null ? p.match.term().rule() : Rules.NAMED_BODY;
  }

  private @Nullable Figure figure(Phrase p, Profile profile) {
    return switch (p.type) {
      case STATE -> state(java.util.Objects.requireNonNull(p.stateTerm()));
      case BODY -> body(profile.name == null ? p.text() : profile.name);
      case PERSON -> person(p, profile);
      case PEOPLE -> people(p, profile);
      default -> role(p, profile);
    };
  }

  private Figure state(StateTerm term) {
    String key = term.region() ? term.name() : term.country().code();
    Figure figure = cast.keyed("state:" + key, ActorKind.STATE);
    figure.name = describer.stateName(term);
    figure.country = term.country();
    if (term.region()) {
      figure.sectors.addAll(term.sectors());
    }
    return figure;
  }

  private Figure body(String name) {
    Figure alias = cast.known("alias:" + name);
    return alias != null
        ? alias
        : cast.keyed("body:" + name.toLowerCase(Locale.ROOT), ActorKind.ORGANIZATION);
  }

  private Figure person(Phrase p, Profile profile) {
    Figure known = cast.person(p.name(), profile);
    if (known == null) {
      Phrase full = cast.fullName(p.name());
      known = cast.fresh(ActorKind.PERSON);
      known.name = full != null && Names.words(p.name()).size() == 1 ? full.name() : p.name();
    } else if (known.name != null
        && Names.words(p.name()).size() > Names.words(known.name).size()) {
      known.name = p.name();
    }
    return known;
  }

  private Figure people(Phrase p, Profile profile) {
    boolean one = profile.kind == ActorKind.PERSON || p.quantified;
    if (one) {
      return cast.fresh(profile.kind);
    }
    return cast.keyed("people:" + profile.country, ActorKind.GROUP);
  }

  private @Nullable Figure role(Phrase p, Profile profile) {
    RoleTerm role = java.util.Objects.requireNonNull(p.role());
    if (Groups.pointsBack(p)) {
      return group(p);
    }
    if (profile.kind == ActorKind.STATE) {
      return government(p, profile);
    }
    if (profile.kind == ActorKind.ORGANIZATION && profile.name != null) {
      return body(profile.name);
    }
    if (p.definite || p.demonstrative || again(p, role) || inTitle(p) && !p.indefinite) {
      Set<ActorKind> kinds =
          profile.kind == ActorKind.ORGANIZATION
              ? EnumSet.of(ActorKind.ORGANIZATION)
              : EnumSet.of(profile.kind);
      Figure known = p.ownerFigure() == null ? cast.described(p, profile, kinds) : null;
      if (known != null) {
        return known;
      }
    }
    return cast.fresh(profile.kind);
  }

  /** Whether a bare plural takes up an earlier one: "protesters … protesters". */
  private static boolean again(Phrase p, RoleTerm role) {
    return p.plural && !p.quantified && role.kind() != RoleKind.STATE && p.place == null;
  }

  private Figure group(Phrase p) {
    List<Figure> members = groups.members(p);
    String key = "group:" + p.match + members.hashCode();
    for (Figure f : cast.figures()) {
      if (f.kind == ActorKind.GROUP && !members.isEmpty() && f.members.equals(members)) {
        return f;
      }
    }
    Figure figure =
        members.isEmpty() ? cast.fresh(ActorKind.GROUP) : cast.keyed(key, ActorKind.GROUP);
    if (figure.members.isEmpty()) {
      figure.members.addAll(members);
    }
    figure.plural = true;
    return figure;
  }

  /** A government is its state. */
  private @Nullable Figure government(Phrase p, Profile profile) {
    StateTerm state = p.stateTerm();
    if (state != null) {
      return state(state);
    }
    Figure owner = p.ownerFigure();
    if (owner == null && p.of != null) {
      owner = p.of.figure;
    }
    if (owner != null && owner.kind != ActorKind.PERSON) {
      return owner;
    }
    if (profile.country != null) {
      return cast.known("state:" + profile.country.code()) != null
          ? cast.known("state:" + profile.country.code())
          : cast.fresh(ActorKind.ORGANIZATION);
    }
    boolean governs = !profile.sectors.isEmpty();
    return governs ? cast.fresh(ActorKind.ORGANIZATION) : null;
  }
}
