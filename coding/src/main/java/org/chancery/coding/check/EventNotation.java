package org.chancery.coding.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Example;
import org.chancery.record.Actor;
import org.chancery.record.Casualties;
import org.chancery.record.Count;
import org.chancery.record.DateValue;
import org.chancery.record.Event;
import org.chancery.record.EventMode;
import org.chancery.record.EventStatus;
import org.chancery.record.EventType;
import org.chancery.record.Id.ActorId;
import org.chancery.record.Place;
import org.chancery.record.Record;
import org.jspecify.annotations.Nullable;

/**
 * {@code TYPE/mode ACTOR + ACTOR > RECIPIENT status {dead 3}}; {@code -} for no event. Modes,
 * status and what stands in braces (a date, a place, numbers) are asked for where they are written.
 */
public final class EventNotation implements Notation {
  private static final String NONE = "-";
  private static final Pattern BRACES = Pattern.compile("\\{([^}]*)}");

  private final Function<String, Record> coder;

  /**
   * @param coder codes a text
   */
  public EventNotation(Function<String, Record> coder) {
    this.coder = coder;
  }

  /** Whether the examples of an entry are written so. */
  public static boolean writes(Entry entry) {
    return Subject.of(entry).form() == Form.EVENT;
  }

  /** What was expected, where a coding is not written as it must be. */
  static Optional<String> malformed(String coding) {
    if (coding.equals(NONE)) {
      return Optional.empty();
    }
    String[] type = coding.split(" ", 2)[0].split("/", 2);
    try {
      EventType.valueOf(type[0]);
      for (String mode : type.length < 2 ? new String[0] : type[1].split("\\+")) {
        EventMode.of(EventType.valueOf(type[0]), mode);
      }
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      String what = Arrays.toString(EventType.values());
      return Optional.of("TYPE/mode ACTOR > RECIPIENT status, or -, with a type of " + what);
    }
  }

  @Override
  public Outcome outcome(Entry entry, Example example) {
    List<String> found = events(example.sentence());
    boolean none = example.expected().equals(NONE);
    boolean agrees =
        none ? found.isEmpty() : found.stream().anyMatch(f -> agrees(f, example.expected()));
    return new Outcome(agrees, found.isEmpty() ? NONE : String.join("; ", found));
  }

  /** The events of a text, parties by all that the report calls them. */
  public List<String> events(String text) {
    Record record = coder.apply(text);
    return record.events().stream().map(e -> written(e, record.actors())).toList();
  }

  /**
   * An event as {@link #agrees} compares it.
   *
   * @param actors among whom its parties are
   */
  public static String written(Event event, List<Actor> actors) {
    String modes =
        event.modes().isEmpty()
            ? ""
            : "/" + String.join("+", event.modes().stream().map(EventMode::code).toList());
    return event.type()
        + modes
        + " "
        + names(event.actors(), actors)
        + " > "
        + names(event.recipients(), actors)
        + " "
        + event.status().code()
        + details(event);
  }

  private static String names(List<ActorId> ids, List<Actor> actors) {
    return String.join(" + ", ids.stream().map(id -> names(id, actors)).toList());
  }

  private static String names(ActorId id, List<Actor> actors) {
    Actor actor = actors.stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
    List<String> all = new ArrayList<>(List.of(actor.label()));
    actor.mentions().stream().map(m -> m.text()).filter(m -> !all.contains(m)).forEach(all::add);
    return String.join("/", all);
  }

  private static String details(Event event) {
    StringBuilder out = new StringBuilder();
    DateValue date = event.date();
    Place place = event.place();
    Casualties numbers = event.casualties();
    out.append(date == null ? "" : " {date " + date.value() + "}");
    out.append(place == null ? "" : " {place " + place.name() + "}");
    if (numbers != null) {
      out.append(number("dead", numbers.dead())).append(number("injured", numbers.injured()));
      out.append(number("arrested", numbers.arrested())).append(number("size", numbers.size()));
    }
    return out.toString();
  }

  private static String number(String kind, @Nullable Count count) {
    return count == null
        ? ""
        : " {" + kind + " " + count.number() + (count.atLeast() ? "+" : "") + "}";
  }

  /** Whether an event found is the one expected. */
  public static boolean agrees(String found, String expected) {
    for (Matcher m = BRACES.matcher(expected); m.find(); ) {
      if (!found.contains(m.group())) {
        return false;
      }
    }
    return bareAgrees(bare(found), bare(expected));
  }

  private static String bare(String coding) {
    return BRACES.matcher(coding).replaceAll("").strip();
  }

  private static boolean bareAgrees(String found, String expected) {
    String[] want = expected.split(" ", 2);
    String[] got = found.split(" ", 2);
    String type = want[0].contains("/") ? got[0] : got[0].replaceAll("/.*", "");
    if (!type.equals(want[0])) {
      return false;
    }
    String parties = want.length > 1 ? want[1] : "";
    for (EventStatus status : EventStatus.values()) {
      if (parties.endsWith(" " + status.code())) {
        parties = parties.substring(0, parties.length() - status.code().length() - 1);
        if (!got[1].endsWith(" " + status.code())) {
          return false;
        }
      }
    }
    String[] sides = parties.split(">", 2);
    String[] gotSides = got[1].split(" > ", 2);
    return holds(gotSides[0], sides[0]) && (sides.length < 2 || holds(gotSides[1], sides[1]));
  }

  private static boolean holds(String found, String wanted) {
    for (String name : wanted.split("\\+")) {
      if (!found.toLowerCase(Locale.ROOT).contains(name.strip().toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }
}
