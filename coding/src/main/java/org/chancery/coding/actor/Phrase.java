package org.chancery.coding.actor;

import java.util.ArrayList;
import java.util.List;
import org.chancery.coding.actor.Gazetteer.Match;
import org.chancery.coding.actor.Term.BodyTerm;
import org.chancery.coding.actor.Term.Gender;
import org.chancery.coding.actor.Term.RoleTerm;
import org.chancery.coding.actor.Term.StateTerm;
import org.chancery.language.Sentence;
import org.chancery.record.Country;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase, what its words say, and what it is tied to. Mutable while the stage works on one
 * report; never leaves the package.
 */
final class Phrase {

  /** What a phrase is by its head. */
  enum Type {
    /** A state by its name or a seat of government. */
    STATE,
    /** People of a state: "five Thais". */
    PEOPLE,
    /** An organization by its name. */
    BODY,
    /** A person by name. */
    PERSON,
    /** People or an institution by a role word. */
    ROLE,
    /** A town or region that stands for those who live there. */
    PLACE,
    /** A capitalised name of unknown kind. */
    NAME,
    PRONOUN,
    /** A nationality alone, before a conjunction: "Thai and Cambodian troops". */
    NATIONALITY,
    OTHER
  }

  /** A title or role word in the phrase, with what qualifies it. */
  record Title(
      int first,
      int last,
      RoleTerm term,
      @Nullable Match state,
      @Nullable Match body,
      List<Match> modifiers,
      boolean acting,
      boolean former,
      boolean deputy,
      boolean incoming) {

    /** Whether the word stands in the plural: "Presidents A and B". */
    boolean several(Sentence in) {
      String word = in.lower(last);
      return word.endsWith("s") && !word.endsWith("ss") && !term.words().endsWith(word);
    }

    /** The same of another state. */
    Title of(@Nullable Match other) {
      return new Title(first, last, term, other, body, modifiers, acting, former, deputy, incoming);
    }
  }

  final Sentence sentence;
  final int first;

  /** Last token of the noun phrase itself. */
  final int core;

  /** Last token with its complements. */
  int last;

  /** Last token with the place that follows it. */
  int reach() {
    return place != null && place.start == last + 2 ? place.last : last;
  }

  int start;
  int head;
  Type type = Type.OTHER;
  @Nullable Match match;
  final List<Title> titles = new ArrayList<>();
  int nameFirst = -1;
  int nameLast = -1;
  @Nullable Match state;
  @Nullable Match body;

  /** Every state that its words name: two in "the Eritrea-Djibouti border". */
  final List<StateTerm> states = new ArrayList<>();

  boolean definite;
  boolean indefinite;
  boolean demonstrative;
  boolean plural;
  boolean quantified;
  boolean former;
  boolean quoted;
  Gender gender = Gender.UNKNOWN;

  /** The possessive pronoun's token, or -1. */
  int pronoun = -1;

  /** The country of the town or region that the phrase names or is qualified by. */
  @Nullable Country town;

  int townFirst = -1;
  int townLast = -1;

  @Nullable Phrase possessor;
  @Nullable Phrase of;
  @Nullable Phrase place;

  /** The phrase that this one is another description of. */
  @Nullable Phrase same;

  /** Acronym in brackets after it. */
  @Nullable String acronym;

  /** Members, where it stands for several phrases joined by "and". */
  final List<Phrase> members = new ArrayList<>();

  @Nullable Figure figure;

  /** Whom the possessive pronoun stands for. */
  @Nullable Figure owner;

  /** Whose the phrase is, by a possessive noun or pronoun. */
  @Nullable Figure ownerFigure() {
    return possessor != null ? possessor.figure : owner;
  }

  Phrase(Sentence sentence, int first, int last) {
    this.sentence = sentence;
    this.first = first;
    this.start = first;
    this.core = last;
    this.last = last;
  }

  String text(int from, int to) {
    if (from == to) {
      return sentence.token(from).text();
    }
    StringBuilder out = new StringBuilder();
    for (int i = from; i <= to; i++) {
      if (i > from && sentence.token(i - 1).end() < sentence.token(i).start()) {
        out.append(' ');
      }
      out.append(sentence.token(i).text());
    }
    return out.toString();
  }

  /** The words from one token up to another, in lower case: what stands between two phrases. */
  static String words(Sentence sentence, int from, int to) {
    if (to - from <= 1) {
      return from < to ? sentence.lower(from) : "";
    }
    StringBuilder out = new StringBuilder(sentence.lower(from));
    for (int i = from + 1; i < to; i++) {
      out.append(' ').append(sentence.lower(i));
    }
    return out.toString();
  }

  /** Whether it is a title that one person bears. */
  boolean titled() {
    RoleTerm role = role();
    return role != null && role.title() && !plural;
  }

  String text() {
    return text(start, last);
  }

  String name() {
    return nameFirst < 0 ? "" : text(nameFirst, nameLast);
  }

  boolean named() {
    return nameFirst >= 0;
  }

  @Nullable RoleTerm role() {
    return match != null && match.term() instanceof RoleTerm r ? r : null;
  }

  @Nullable StateTerm stateTerm() {
    return state != null && state.term() instanceof StateTerm s ? s : null;
  }

  @Nullable BodyTerm bodyTerm() {
    return body != null && body.term() instanceof BodyTerm b ? b : null;
  }

  /** Whether it may be an actor of its own. */
  boolean isActor() {
    return switch (type) {
      case STATE, PEOPLE, BODY, PERSON, ROLE, PLACE -> true;
      case NAME, PRONOUN, NATIONALITY, OTHER -> false;
    };
  }

  @Override
  public String toString() {
    return type + "[" + text() + "]";
  }
}
