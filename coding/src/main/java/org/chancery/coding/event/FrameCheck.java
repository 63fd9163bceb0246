package org.chancery.coding.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.EntryCheck;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.record.EngagementKind;
import org.chancery.record.EventMode;
import org.chancery.record.EventType;

/** Finds every error in the entries of {@code frames.lex}, and in shifts of {@code rules.lex}. */
public final class FrameCheck {
  private static final Set<String> CLASS_KEYS = Set.of("nouns");
  private static final Set<String> SUPPORT_KEYS =
      Set.of("verbs", "adjectives", "preposition", "as", "not", "needs", "object");
  private static final Set<String> FRAME_KEYS =
      Set.of(
          "verbs",
          "nouns",
          "adjectives",
          "object",
          "needs",
          "not",
          "type",
          "mode",
          "cameo",
          "actor",
          "recipient",
          "reciprocal",
          "mutual",
          "engagement",
          "shift",
          "generalise");
  private static final List<String> TRIGGERS = List.of("verbs", "nouns", "adjectives");

  /** What a role that is not the name of a kind may be: a preposition, "out-of" for two words. */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "about",
          "above",
          "across",
          "after",
          "against",
          "ahead-of",
          "along",
          "alongside",
          "amid",
          "among",
          "around",
          "as",
          "at",
          "because-of",
          "before",
          "behind",
          "below",
          "beside",
          "between",
          "beyond",
          "by",
          "despite",
          "down",
          "during",
          "for",
          "from",
          "in",
          "inside",
          "instead-of",
          "into",
          "like",
          "near",
          "of",
          "off",
          "on",
          "onto",
          "opposite",
          "out",
          "out-of",
          "outside",
          "over",
          "past",
          "since",
          "through",
          "throughout",
          "to",
          "together",
          "toward",
          "towards",
          "under",
          "until",
          "up",
          "upon",
          "via",
          "with",
          "within",
          "without");

  private final NounClasses classes;
  private final CameoTable cameo = CameoTable.standard();

  public FrameCheck(Lexicon lexicon) {
    classes = new NounClasses(lexicon);
  }

  /** Finds the errors of an entry of {@code frames.lex}. */
  public void frame(Entry entry, List<String> errors) {
    EntryCheck check = new EntryCheck(entry, errors);
    switch (entry.id().value().replaceFirst("\\..*", "")) {
      case "class" -> check.keys(CLASS_KEYS);
      case "support" -> {
        check.keys(SUPPORT_KEYS);
        conditions(check);
      }
      case "frame" -> frame(entry, check);
      default ->
          errors.add(
              entry.location()
                  + ": found ["
                  + entry.id()
                  + "], expected an id that begins with class., support. or frame.");
    }
  }

  private void frame(Entry entry, EntryCheck check) {
    check.keys(FRAME_KEYS);
    if (!entry.id().value().equals(Frames.OBLIGED)) {
      check.oneOf(TRIGGERS); // that frame's are all verbs under "should"
    }
    check.oneOf(List.of("type", "shift"));
    if (entry.value("type").isPresent()) {
      check.oneOf(List.of("cameo"));
    }
    check.lines("type", t -> type(t));
    type(entry).ifPresent(t -> check.lines("mode", m -> modes(t, m)));
    check.lines("cameo", this::code);
    check.lines("shift", FrameCheck::shift);
    check.lines("engagement", EngagementKind::of);
    check.lines("reciprocal", FrameCheck::yes);
    check.lines("mutual", FrameCheck::yes);
    check.values("actor", FrameCheck::role);
    check.values("recipient", FrameCheck::role);
    conditions(check);
  }

  private static Optional<EventType> type(Entry entry) {
    return entry
        .value("type")
        .flatMap(
            t -> Arrays.stream(EventType.values()).filter(e -> e.name().equals(t)).findFirst());
  }

  private void conditions(EntryCheck check) {
    check.lines("object", l -> condition("object " + l));
    check.lines("needs", this::condition);
    check.lines("not", this::condition);
  }

  private void condition(String line) {
    role(line.strip().split("\\s+", 2)[0]);
    Condition.of(line, classes, false);
  }

  /** Finds the errors of a {@code becomes} line of {@code rules.lex}. */
  public void shifts(Entry entry, List<String> errors) {
    EntryCheck check = new EntryCheck(entry, errors);
    check.lines("shift", FrameCheck::shift);
    check.lines("becomes", this::becomes);
  }

  private void becomes(String line) {
    String[] parts = line.split("\\s+");
    boolean same = parts.length == 2 && parts[1].equals("same");
    if (!same && parts.length != 4) {
      throw new IllegalArgumentException(
          "found " + line + ", expected becomes: TYPE NEW-TYPE MODE CAMEO, or TYPE same");
    }
    String[] of = parts[0].split("/", 2);
    EventType content = type(of[0]);
    if (of.length > 1) {
      EventMode.of(content, of[1]);
    }
    if (!same) {
      modes(type(parts[1]), parts[2]);
      code(parts[3]);
    }
  }

  private static EventType type(String name) {
    return constant(EventType.class, name, false, "type");
  }

  private static void shift(String name) {
    constant(Shift.class, name, true, "shift");
  }

  /** The modes of a type by their codes, joined by {@code +}. */
  private static void modes(EventType type, String codes) {
    try {
      Meaning.modes(type, codes);
    } catch (IllegalArgumentException e) {
      String known =
          Arrays.stream(EventMode.values())
              .filter(m -> m.type() == type)
              .map(EventMode::code)
              .collect(Collectors.joining(", "));
      String expected = known.isEmpty() ? "none: " + type + " has no modes" : "one of " + known;
      throw new IllegalArgumentException("found mode " + codes + ", expected " + expected, e);
    }
  }

  private void code(String code) {
    if (cameo.code(code).isEmpty()) {
      throw new IllegalArgumentException(
          "found CAMEO code " + code + ", expected one of chancery lexicon cameo");
    }
  }

  private static void role(String role) {
    if (Role.of(role).kind() == Role.Kind.OBLIQUE && !PREPOSITIONS.contains(role)) {
      throw new IllegalArgumentException(
          "found role "
              + role
              + ", expected subject, object, indirect, owner, content, content-subject, any,"
              + " another role of frames.lex, or a preposition");
    }
  }

  private static void yes(String value) {
    if (!value.equals("yes")) {
      throw new IllegalArgumentException("found " + value + ", expected yes");
    }
  }

  private static <E extends Enum<E>> E constant(
      Class<E> of, String name, boolean lower, String what) {
    for (E e : of.getEnumConstants()) {
      if ((lower ? e.name().toLowerCase(Locale.ROOT) : e.name()).equals(name)) {
        return e;
      }
    }
    String known =
        Arrays.stream(of.getEnumConstants())
            .map(e -> lower ? e.name().toLowerCase(Locale.ROOT) : e.name())
            .collect(Collectors.joining(", "));
    throw new IllegalArgumentException("found " + what + " " + name + ", expected one of " + known);
  }
}
