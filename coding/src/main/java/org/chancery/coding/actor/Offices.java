package org.chancery.coding.actor;

import java.util.Set;
import org.chancery.coding.actor.Figure.Because;
import org.chancery.coding.actor.Figure.Held;
import org.chancery.coding.actor.Phrase.Title;
import org.chancery.coding.actor.Phrase.Type;
import org.chancery.coding.actor.Term.BodyTerm;
import org.chancery.coding.actor.Term.RoleKind;
import org.chancery.coding.actor.Term.RoleTerm;
import org.chancery.coding.actor.Term.StateTerm;
import org.chancery.record.ActorKind;
import org.chancery.record.OfficeRole;
import org.chancery.record.Sector;
import org.jspecify.annotations.Nullable;

/** The offices that a phrase gives to its person. */
final class Offices {
  private static final Set<String> COUNTERPART =
      Set.of("counterpart", "opposite number", "colleague");

  private Offices() {}

  static void of(Phrase phrase, Profile out) {
    if (out.kind != ActorKind.PERSON) {
      return;
    }
    for (Title title : phrase.titles) {
      if (COUNTERPART.contains(title.term().words())) {
        counterpart(phrase, title, out);
      } else if (title.term().role() != null && worthRecording(phrase, title.term())) {
        out.offices.add(office(phrase, title, out));
      }
    }
    if (!out.offices.isEmpty()) {
      out.because.put(
          "offices", new Because(Rules.OFFICE, phrase.sentence.index(), phrase.first, phrase.core));
    }
  }

  private static boolean worthRecording(Phrase phrase, RoleTerm role) {
    return phrase.named()
        || phrase.same != null
        || (role.role() != OfficeRole.OTHER && !phrase.quantified);
  }

  private static Held office(Phrase phrase, Title title, Profile out) {
    OfficeRole role = java.util.Objects.requireNonNull(title.term().role());
    String of = holder(phrase, title, out);
    boolean last = title == phrase.titles.get(phrase.titles.size() - 1);
    int end = last && phrase.of != null && !phrase.named() ? phrase.last : title.last();
    return new Held(
        written(phrase, title),
        of,
        adapted(role, phrase, title),
        title.term().words(),
        title.acting(),
        title.former() || phrase.former && title.first() <= phrase.first + 2,
        null,
        phrase.sentence.index(),
        title.first(),
        end,
        title.term().rule());
  }

  /** The title as written; of "Presidents A and B" each holds the singular. */
  private static String written(Phrase phrase, Title title) {
    String text = phrase.text(title.first(), title.last());
    return title.several(phrase.sentence) ? text.substring(0, text.length() - 1) : text;
  }

  private static @Nullable String holder(Phrase phrase, Title title, Profile out) {
    if (title.body() != null && title.body().term() instanceof BodyTerm b) {
      return b.name();
    }
    if (title.state() != null && title.state().term() instanceof StateTerm s) {
      return s.name();
    }
    String of = holder(phrase.of);
    if (of == null) {
      of = holder(phrase.possessor);
    }
    if (of == null && phrase.owner != null && phrase.owner.kind != ActorKind.PERSON) {
      of = phrase.owner.name;
    }
    if (of == null && phrase.stateTerm() != null) {
      of = java.util.Objects.requireNonNull(phrase.stateTerm()).name();
    }
    return of;
  }

  private static @Nullable String holder(@Nullable Phrase other) {
    if (other == null || other.type == Type.OTHER && other.figure == null) {
      return null;
    }
    if (other.figure != null && other.figure.kind != ActorKind.PERSON) {
      return other.figure.name != null ? other.figure.name : other.text();
    }
    StateTerm state = other.stateTerm();
    return state == null ? null : state.name();
  }

  /** A president of an organization is its head, not a head of state; a deputy is neither. */
  private static OfficeRole adapted(OfficeRole role, Phrase phrase, Title title) {
    if (title.deputy() && role != OfficeRole.MINISTER && role != OfficeRole.SPOKESPERSON) {
      boolean minister = role == OfficeRole.FOREIGN_MINISTER || role == OfficeRole.DEFENCE_MINISTER;
      return minister ? OfficeRole.MINISTER : OfficeRole.OTHER;
    }
    if (title.incoming()) {
      return OfficeRole.OTHER;
    }
    if (role == OfficeRole.HEAD_OF_STATE && qualified(title, RoleKind.ORG)) {
      return title.modifiers().stream().anyMatch(m -> m.term().sectors().contains(Sector.LEG))
          ? OfficeRole.LEGISLATOR
          : OfficeRole.ORGANIZATION_HEAD;
    }
    boolean ofBody = title.body() != null || isBody(phrase.of) || isBody(phrase.possessor);
    boolean chancellor = title.term().words().equals("chancellor"); // of a university
    if ((role == OfficeRole.HEAD_OF_STATE || chancellor) && ofBody) {
      return OfficeRole.ORGANIZATION_HEAD;
    }
    boolean leads = title.term().words().endsWith("leader") || title.term().words().equals("chief");
    if (role == OfficeRole.OTHER && leads && ofParty(phrase, title)) {
      return OfficeRole.PARTY_OFFICIAL;
    }
    boolean region = phrase.of != null && phrase.of.type != Type.STATE && phrase.of.figure == null;
    if (role == OfficeRole.HEAD_OF_GOVERNMENT && region && phrase.stateTerm() == null) {
      return OfficeRole.OTHER;
    }
    return role;
  }

  /** "Senate President", "Bank President": heads of what stands before the word. */
  private static boolean qualified(Title title, RoleKind kind) {
    return title.modifiers().stream()
        .anyMatch(m -> m.term() instanceof RoleTerm r && r.kind() == kind);
  }

  private static boolean isBody(@Nullable Phrase other) {
    return other != null && other.figure != null && other.figure.kind == ActorKind.ORGANIZATION;
  }

  private static boolean ofParty(Phrase phrase, Title title) {
    boolean body = title.body() != null && title.body().term().sectors().contains(Sector.PTY);
    boolean of = isBody(phrase.of) && of(phrase.of).contains(Sector.PTY);
    return body || of || isBody(phrase.possessor) && of(phrase.possessor).contains(Sector.PTY);
  }

  private static Set<Sector> of(@Nullable Phrase other) {
    return other == null || other.figure == null ? Set.of() : other.figure.sectors;
  }

  /** A counterpart holds, for another, the office that the possessor holds. */
  private static void counterpart(Phrase phrase, Title title, Profile out) {
    Figure figure = phrase.ownerFigure();
    if (figure == null || figure.offices.isEmpty()) {
      return;
    }
    Held held = figure.offices.get(0);
    StateTerm state = phrase.stateTerm();
    out.offices.add(
        new Held(
            held.title(),
            state == null ? null : state.name(),
            held.role(),
            held.words(),
            false,
            false,
            null,
            phrase.sentence.index(),
            title.first(),
            title.last(),
            title.term().rule()));
    out.sectors.addAll(figure.sectors);
  }
}
