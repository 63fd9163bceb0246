package org.chancery.coding.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.coding.actor.Figure.Because;
import org.chancery.coding.actor.Figure.Held;
import org.chancery.record.ActorKind;
import org.chancery.record.Country;
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
}
