package org.chancery.coding.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.chancery.coding.actor.Holders.Titles;
import org.chancery.coding.actor.Term.BodyTerm;
import org.chancery.coding.actor.Term.RoleTerm;
import org.chancery.coding.actor.Term.StateTerm;
import org.chancery.coding.lexicon.Tenure;
import org.chancery.record.Country;
import org.chancery.record.OfficeRole;
import org.chancery.record.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A row of an office file as the lexicon understands it.
 *
 * @param of the name that records use of the state or body that it is an office of
 * @param country of that state or body; {@code null} where the lexicon knows neither
 * @param sectors the row's own, or else those of the body or of the office
 * @param office whether it is an office at all: a singer holds none
 * @param words the title's role word, in lower case: what a description can take up again
 */
record Post(
    Tenure tenure,
    String of,
    @Nullable Country country,
    List<Sector> sectors,
    OfficeRole role,
    boolean office,
    String words) {

  /** The weightiest office first, in the order of {@link OfficeRole}. */
  static final Comparator<Post> BY_WEIGHT = Comparator.comparing(Post::role);

  static Post of(Tenure tenure, Titles titles) {
    RoleTerm role = titles.of(tenure.office());
    Term holder = titles.gazetteer().named(tenure.of());
    return new Post(
        tenure,
        holder instanceof BodyTerm b ? b.name() : tenure.of(),
        country(holder),
        sectors(tenure, role, holder),
        role(role, holder),
        role == null || role.role() != null,
        role == null ? tenure.office().toLowerCase(Locale.ROOT) : role.words());
  }

  private static @Nullable Country country(@Nullable Term holder) {
    if (holder instanceof StateTerm s) {
      return s.country();
    }
    return holder instanceof BodyTerm b ? b.country() : null;
  }

  private static List<Sector> sectors(
      Tenure tenure, @Nullable RoleTerm role, @Nullable Term holder) {
    if (!tenure.sectors().isEmpty()) {
      return tenure.sectors();
    }
    if (holder instanceof BodyTerm b) {
      boolean international = b.country() != null && b.country().international();
      boolean itsOwn = role == null || role.follows() || role.role() == OfficeRole.HEAD_OF_STATE;
      if (international || itsOwn && !b.sectors().isEmpty()) {
        return b.sectors();
      }
    }
    return role == null ? List.of() : role.sectors();
  }

  private static OfficeRole role(@Nullable RoleTerm role, @Nullable Term holder) {
    OfficeRole office = role == null ? null : role.role();
    if (office == null) {
      return OfficeRole.OTHER;
    }
    return office == OfficeRole.HEAD_OF_STATE && holder instanceof BodyTerm
        ? OfficeRole.ORGANIZATION_HEAD
        : office;
  }
}
