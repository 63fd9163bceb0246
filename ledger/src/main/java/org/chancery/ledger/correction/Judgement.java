package org.chancery.ledger.correction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.ledger.keep.Prepared;
import org.chancery.record.ChanceryException;
import org.chancery.record.Event;
import org.chancery.record.Record;
import org.jspecify.annotations.Nullable;

/**
 * Makes corrections of what a person decides of one record. Every decision is tried on the record:
 * what cannot be applied is refused, with what was found and what is allowed.
 */
public final class Judgement {
  private final Record coded;
  private final List<Correction> earlier;
  private final Applied applied;
  private final Things things;
  private final String author;
  private final Instant at;
  private final @Nullable String reason;

  /**
   * @param coded the record as it was coded
   * @param earlier what was corrected of its report before
   * @param reason why, or nothing
   */
  public Judgement(
      Record coded, List<Correction> earlier, String author, Instant at, @Nullable String reason) {
    this.coded = coded;
    this.earlier = List.copyOf(earlier);
    this.applied = Applied.of(coded, earlier);
    this.things = Things.of(applied.base());
    this.author = author;
    this.at = at;
    this.reason = reason;
  }

  /**
   * A decision on a field ({@code e1.type}) or a whole thing ({@code e1}); that the report is
   * complete can be withdrawn as {@code report}.
   *
   * @param value as it is written on the command line; for {@code EDIT} alone
   * @throws ChanceryException with code {@code QUERY} where it makes no sense
   */
  public Correction of(String path, Verdict verdict, @Nullable String value) {
    if (path.equals(Part.REPORT.code()) && verdict == Verdict.WITHDRAW) {
      return ofReport(verdict);
    }
    int dot = path.indexOf('.');
    Thing thing = thing(dot < 0 ? path : path.substring(0, dot));
    try {
      return dot < 0
          ? whole(thing, verdict)
          : field(thing, field(thing, path.substring(dot + 1)), verdict, value);
    } catch (ChanceryException e) {
      throw new ChanceryException(e.code(), path + ": " + e.getMessage(), e);
    }
  }

  /** The report's record, as corrected, is right and complete. */
  public Correction complete() {
    return ofReport(Verdict.COMPLETE);
  }

  private Correction ofReport(Verdict verdict) {
    String report = coded.report().id();
    Anchor nowhere = new Anchor(List.of(), List.of(), java.util.Set.of());
    Thing whole =
        new Thing("report", Part.REPORT, report, List.of(), List.of(), "the report", "report");
    return correction(whole, nowhere, null, verdict, null, null);
  }

  /**
   * A thing that the coder did not find.
   *
   * @param json its fields, as the record format has them; those that can be left out are filled
   */
  public Correction addition(Part part, String json) {
    try {
      ObjectNode thing = NewThing.of(part, json, coded.report().text());
      for (Field field : Field.of(part)) {
        JsonNode given = thing.path(field.name());
        if (!given.isMissingNode()) {
          String written = given.isValueNode() ? given.asText() : given.toString();
          thing.set(field.name(), read(field, thing, written));
        } else if (field.need() == Field.Need.LIST) {
          thing.putArray(field.name());
        }
      }
      NewThing.finish(part, thing);
      Record with = tried(() -> Additions.append(applied.base(), part, thing));
      Things now = Things.of(with);
      String id = Additions.nextId(applied.base(), part);
      Thing added = now.named(id).orElseThrow();
      if (things.all(part).stream().anyMatch(t -> same(t, added))) {
        throw WrittenValue.refused("the record has it already, expected one that is not there");
      }
      thing.put("id", id);
      return sound(
          correction(
              added, now.anchor(added), null, Verdict.ADD, null, Value.of(part, thing, now)));
    } catch (ChanceryException e) {
      throw new ChanceryException(e.code(), "a new " + part.code() + ": " + e.getMessage(), e);
    }
  }

  private static boolean same(Thing one, Thing other) {
    return one.core().equals(other.core())
        && one.rest().equals(other.rest())
        && one.label().equals(other.label());
  }

  private Thing thing(String id) {
    return things
        .named(id)
        .orElseThrow(
            () -> {
              String kinds =
                  Part.of(id).map(List::of).orElse(Part.THINGS).stream()
                      .map(p -> p.list() + " " + first(things.all(p)))
                      .collect(Collectors.joining(", "));
              return WrittenValue.refused("found \"" + id + "\", expected one of the " + kinds);
            });
  }

  private static String first(List<Thing> all) {
    return all.isEmpty() ? "(none)" : all.get(0).id() + " to " + all.get(all.size() - 1).id();
  }

  private static Field field(Thing thing, String name) {
    return Field.of(thing.part(), name)
        .orElseThrow(
            () ->
                WrittenValue.refused(
                    "found the field \""
                        + name
                        + "\", expected one of "
                        + Field.of(thing.part()).stream()
                            .map(Field::name)
                            .collect(Collectors.joining(", "))));
  }

  private Correction whole(Thing thing, Verdict verdict) {
    if (verdict == Verdict.EDIT) {
      throw WrittenValue.refused(
          "found a whole thing, expected a field, such as "
              + thing.id()
              + "."
              + Field.of(thing.part()).get(0).name());
    }
    return sound(correction(thing, things.anchor(thing), null, verdict, null, null));
  }

  private Correction field(Thing thing, Field field, Verdict verdict, @Nullable String written) {
    JsonNode found = Applied.value(applied.base(), thing.part(), thing.id(), field);
    Value was = Value.of(field, found, things);
    Value now = null;
    if (verdict == Verdict.ACCEPT) {
      now = was;
    } else if (verdict == Verdict.EDIT) {
      now = Value.of(field, read(field, current(thing), written == null ? "" : written), things);
    } else if (verdict == Verdict.REJECT) {
      refuseNeeded(thing, field, found);
    }
    return sound(correction(thing, things.anchor(thing), field.name(), verdict, was, now));
  }

  private void refuseNeeded(Thing thing, Field field, JsonNode found) {
    if (field.need() == Field.Need.REQUIRED) {
      throw WrittenValue.refused(
          "found a field that is never left out, expected what it should be: --set with "
              + WrittenValue.allowed(field, current(thing), things));
    }
    if (found.isNull() || found.isArray() && found.isEmpty()) {
      throw WrittenValue.refused(
          "found nothing to reject: it was coded as none; expected --accept, or --set with "
              + WrittenValue.allowed(field, current(thing), things));
    }
  }

  /** The thing as it is corrected up to now; as it was coded where it is rejected. */
  private ObjectNode current(Thing thing) {
    Optional<ObjectNode> now = Tree.of(applied.record()).thing(thing.part(), thing.id());
    return now.or(() -> Tree.of(applied.base()).thing(thing.part(), thing.id())).orElseThrow();
  }

  /** What may be written for a field, in words; for help. */
  public String allowed(String path) {
    int dot = path.indexOf('.');
    Thing thing = thing(dot < 0 ? path : path.substring(0, dot));
    if (dot < 0) {
      return Field.of(thing.part()).stream().map(Field::name).collect(Collectors.joining(", "));
    }
    return WrittenValue.allowed(field(thing, path.substring(dot + 1)), current(thing), things);
  }

  private JsonNode read(Field field, JsonNode thing, String written) {
    return WrittenValue.read(field, thing, things, coded.report().text(), written);
  }

  private Correction correction(
      Thing thing,
      Anchor anchor,
      @Nullable String field,
      Verdict verdict,
      @Nullable Value was,
      @Nullable Value now) {
    return new Correction(
        coded.report().id(),
        thing.part(),
        thing.gid(),
        thing.id(),
        anchor,
        thing.words(),
        field,
        verdict,
        was,
        now,
        Prepared.fingerprint(coded.coder()),
        rule(thing),
        author,
        at,
        reason);
  }

  private @Nullable String rule(Thing thing) {
    return coded.events().stream()
        .filter(e -> e.id().value().equals(thing.id()))
        .map(Event::rule)
        .findFirst()
        .orElse(null);
  }

  /** Tries it on the record. */
  private Correction sound(Correction correction) {
    List<Correction> all = new ArrayList<>(earlier);
    all.add(correction);
    Applied with = tried(() -> Applied.of(coded, all));
    Applied.Link link = with.links().get(with.links().size() - 1);
    if (link.detached() != null) {
      throw WrittenValue.refused(link.detached());
    }
    return correction;
  }

  private static <T> T tried(java.util.function.Supplier<T> work) {
    try {
      return work.get();
    } catch (ChanceryException e) {
      String message = String.valueOf(e.getMessage());
      String problem = message.replaceFirst("(?s).*problem: ", "");
      throw new ChanceryException(ChanceryException.Code.QUERY, problem, e);
    }
  }
}
