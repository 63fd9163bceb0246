package org.chancery.coding.check;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.coding.place.PlaceMention;
import org.chancery.coding.place.Places;
import org.chancery.coding.time.TimeMention;
import org.chancery.coding.time.Times;
import org.chancery.record.Actor;
import org.chancery.record.DateValue;
import org.chancery.record.Engagement;
import org.chancery.record.Occasion;
import org.chancery.record.Place;
import org.chancery.record.Record;
import org.chancery.record.Topic;
import org.jspecify.annotations.Nullable;

/** How examples write what stages find: dates, places, engagements. */
public final class Written {
  private Written() {}

  /** Dates in text order, with semicolons between; "-" for none. */
  public static String dates(Times times) {
    String dates =
        times.mentions().stream()
            .map(TimeMention::date)
            .map(Written::date)
            .collect(Collectors.joining("; "));
    return dates.isEmpty() ? "-" : dates;
  }

  private static String date(DateValue d) {
    return d.end() == null ? d.value() : d.value() + "/" + d.end();
  }

  /** Places in text order, each with its country; "none" for none. */
  public static String places(Places places) {
    String all =
        places.mentions().stream()
            .map(PlaceMention::place)
            .map(p -> p.name() + " " + (p.country() == null ? "-" : p.country()))
            .collect(Collectors.joining("; "));
    return all.isEmpty() ? "none" : all;
  }

  /** The engagements of a record; "none" for none. */
  public static String engagements(Record record) {
    String all =
        record.engagements().stream()
            .map(g -> engagement(record, g))
            .collect(Collectors.joining(" & "));
    return all.isEmpty() ? "none" : all;
  }

  /** One engagement: {@code meeting held: Lima, Oslo / 2025-02-14 / at Rome / on trade}. */
  public static String engagement(Record record, Engagement g) {
    StringBuilder out = new StringBuilder(g.kind().code());
    out.append(g.status() == null ? "" : " " + g.status().code()).append(": ");
    out.append(
        g.participants().stream()
            .flatMap(p -> record.actors().stream().filter(a -> a.id().equals(p.actor())))
            .map(Actor::label)
            .collect(Collectors.joining(", ")));
    DateValue date = g.date();
    Place place = g.place();
    Occasion occasion = g.occasion();
    append(out, "", date == null ? null : date(date));
    append(out, "at ", place == null ? null : place.name());
    List<String> topics = g.topics().stream().map(Topic::text).toList();
    append(out, "on ", topics.isEmpty() ? null : String.join("; ", topics));
    append(out, "during ", occasion == null ? null : occasion.name());
    return out.toString();
  }

  private static void append(StringBuilder out, String before, @Nullable String what) {
    out.append(what == null ? "" : " / " + before + what);
  }
}
