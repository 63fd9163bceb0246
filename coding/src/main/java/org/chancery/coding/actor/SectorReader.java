package org.chancery.coding.actor;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.chancery.coding.actor.Figure.Because;
import org.chancery.coding.actor.Gazetteer.Match;
import org.chancery.coding.actor.Phrase.Title;
import org.chancery.coding.actor.Phrase.Type;
import org.chancery.coding.actor.Term.BodyTerm;
import org.chancery.coding.actor.Term.RoleTerm;
import org.chancery.coding.actor.Term.StateTerm;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.record.ActorKind;
import org.chancery.record.Country;
import org.chancery.record.OfficeRole;
import org.chancery.record.Sector;
import org.jspecify.annotations.Nullable;

/** Says which sectors a phrase's actor belongs to, the primary one first. */
final class SectorReader {
  private static final Set<String> LEADING = Set.of("leader", "head", "chief", "boss", "secretary");
  private static final Set<Sector> FORCES = EnumSet.of(Sector.MIL, Sector.COP);
  private static final Set<Sector> TRADES = EnumSet.of(Sector.LAB, Sector.BUS, Sector.CVL);
  private static final Set<String> CIVIL = Set.of("ordinary", "common", "innocent", "civilian");

  private final Gazetteer gazetteer;

  SectorReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  void read(Phrase phrase, Profile out) {
    if (phrase.type == Type.STATE || phrase.type == Type.PEOPLE) {
      StateTerm state = phrase.stateTerm();
      if (state != null && (phrase.type == Type.STATE || state.region())) {
        add(out, state.sectors(), state.rule(), phrase, phrase.state);
      } else if (ordinary(phrase)) {
        out.sectors.add(Sector.CVL);
      }
      return;
    }
    if (phrase.type == Type.PLACE) {
      out.sectors.add(Sector.CVL);
      return;
    }
    BodyTerm body = phrase.bodyTerm();
    Match named = phrase.body;
    if (phrase.type == Type.BODY && body != null && named != null) {
      named(phrase, body, named, out);
    } else if (phrase.type == Type.BODY && phrase.role() != null) {
      RoleTerm role = java.util.Objects.requireNonNull(phrase.role());
      add(out, role.sectors(), role.rule(), phrase, phrase.match);
    }
    for (Title title : phrase.titles) {
      titleSectors(phrase, title, out);
    }
  }

  private void named(Phrase phrase, BodyTerm body, Match match, Profile out) {
    RoleTerm kind =
        Describer.ofAnother(phrase, body)
            ? gazetteer.office(phrase.text(match.first(), match.last()))
            : null;
    add(
        out,
        kind == null ? body.sectors() : kind.sectors(),
        kind == null ? body.rule() : kind.rule(),
        phrase,
        match);
  }

  private static boolean ordinary(Phrase phrase) {
    for (int i = phrase.first; i < phrase.core; i++) {
      if (CIVIL.contains(phrase.sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static void titleSectors(Phrase phrase, Title title, Profile out) {
    RoleTerm role = title.term();
    Match where = new Match(title.first(), title.last(), role);
    boolean follows = role.follows() || role.role() == OfficeRole.HEAD_OF_STATE || inForces(title);
    if (follows && followed(phrase, title, out)) {
      return;
    }
    boolean head = role.role() == OfficeRole.HEAD_OF_STATE || role.words().equals("chancellor");
    if (head && ofBody(phrase)) {
      return;
    }
    if (international(out.country) && role.sectors().contains(Sector.GOV)) {
      return;
    }
    add(out, role.sectors(), role.rule(), phrase, where);
    boolean leads = LEADING.contains(role.words()) && role.sectors().isEmpty();
    if (leads && out.sectors.isEmpty() && title.state() != null) {
      add(out, List.of(Sector.GOV), role.rule(), phrase, where);
    }
  }

  /** "President of the League": no state's. */
  private static boolean ofBody(Phrase phrase) {
    Figure body = belongs(phrase.of);
    return body != null && body.kind == ActorKind.ORGANIZATION;
  }

  /** Takes over the sectors of what the title belongs to; false where there is no such thing. */
  private static boolean followed(Phrase phrase, Title title, Profile out) {
    for (Match m : title.modifiers()) {
      if (!m.term().sectors().isEmpty()) {
        add(out, m.term().sectors(), m.term().rule(), phrase, m);
        return true;
      }
    }
    Match body = title.body();
    if (body != null) {
      add(out, body.term().sectors(), body.term().rule(), phrase, body);
      if (!body.term().sectors().isEmpty() || international(body)) {
        return true;
      }
    }
    boolean field = Institutions.ministry(title.term());
    return linkedSectors(phrase, phrase.ownerFigure(), out)
        || !field && linkedSectors(phrase, belongs(phrase.of), out);
  }

  /** "Army accountant": a civil trade in a force is of the force. */
  private static boolean inForces(Title title) {
    return TRADES.containsAll(title.term().sectors())
        && title.modifiers().stream()
            .anyMatch(m -> m.term().sectors().stream().anyMatch(FORCES::contains));
  }

  private static boolean international(Match body) {
    return body.term() instanceof BodyTerm b && international(b.country());
  }

  private static boolean international(@Nullable Country country) {
    return country != null && country.international();
  }

  /** The body of "of the ministry", "of the company's board". */
  private static @Nullable Figure belongs(@Nullable Phrase of) {
    if (of == null || of.figure != null) {
      return of == null ? null : of.figure;
    }
    return of.ownerFigure();
  }

  /** Takes over the sectors of the body that the phrase belongs to. */
  private static boolean linkedSectors(Phrase phrase, @Nullable Figure body, Profile out) {
    if (body == null || body.kind == ActorKind.PERSON || body.kind == ActorKind.STATE) {
      return false;
    }
    out.sectors.addAll(body.sectors);
    if (!body.sectors.isEmpty()) {
      out.because.putIfAbsent(
          "sectors",
          new Because(Rules.COMPLEMENT, phrase.sentence.index(), phrase.start, phrase.last));
    }
    return !body.sectors.isEmpty() || international(body.country);
  }

  private static void add(
      Profile out, List<Sector> sectors, RuleId rule, Phrase phrase, @Nullable Match match) {
    out.sectors.addAll(sectors);
    if (!sectors.isEmpty() && match != null) {
      out.because.putIfAbsent(
          "sectors", new Because(rule, phrase.sentence.index(), match.first(), match.last()));
    }
  }

  /** Whoever has left office belongs to the elites. */
  static void former(Phrase phrase, Profile out) {
    boolean all = !out.offices.isEmpty() && out.offices.stream().allMatch(Figure.Held::former);
    boolean described = out.offices.isEmpty() && phrase.former && phrase.role() != null;
    boolean office =
        phrase.titles.stream().anyMatch(t -> t.term().role() != null || isArmed(t.term()));
    if ((all || described) && office) {
      out.sectors.clear();
      out.sectors.add(Sector.ELI);
      out.because.put(
          "sectors", new Because(Rules.FORMER, phrase.sentence.index(), phrase.first, phrase.core));
    }
  }

  private static boolean isArmed(RoleTerm role) {
    return role.sectors().contains(Sector.MIL) || role.sectors().contains(Sector.SPY);
  }
}
