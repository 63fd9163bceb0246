package org.chancery.coding.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.coding.actor.Figure.Because;
import org.chancery.coding.actor.Figure.Held;
import org.chancery.record.ActorKind;
import org.chancery.record.Country;
import org.chancery.record.OfficeRole;
import org.chancery.record.Sector;
import org.jspecify.annotations.Nullable;

/** What one phrase says of its actor, before it is known which actor that is. */
final class Profile {
  ActorKind kind = ActorKind.GROUP;
  @Nullable String name;
  @Nullable Country country;
  final Set<Sector> sectors = new LinkedHashSet<>();
  final List<Held> offices = new ArrayList<>();
  final Map<String, Because> because = new LinkedHashMap<>();

  /** Sets the country, and what told it. */
  void country(@Nullable Country of, Because why) {
    country = of;
    because.put("country", why);
  }

  /** A president of whom this holds and who is said to be of no state is that of a body. */
  void headsOfBodies(Predicate<Held> ofBody) {
    for (int i = 0; i < offices.size(); i++) {
      Held held = offices.get(i);
      boolean head = held.role() == OfficeRole.HEAD_OF_STATE && held.of() == null;
      if (head && ofBody.test(held)) {
        offices.set(i, held.as(OfficeRole.ORGANIZATION_HEAD));
        sectors.remove(Sector.GOV);
      }
    }
  }
}
