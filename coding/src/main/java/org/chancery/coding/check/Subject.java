package org.chancery.coding.check;

import java.util.Set;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Lexicon;

/** What an entry speaks of, by its file and, for rules, by its id. */
enum Subject {
  ACTOR,
  PLACE,
  CUE,
  FRAME,
  CONTEXT,
  EVENT_RULE,
  ACT_RULE,
  STATEMENT_RULE,
  ENGAGEMENT_RULE,
  TIME_RULE,
  PLACE_RULE,
  ACTOR_RULE;

  private static final Set<String> RULES =
      Set.of("event", "statement", "engagement", "time", "place", "actor");

  static Subject of(Entry entry) {
    String file = entry.file().replace('\\', '/');
    String name = Lexicon.subject(file.substring(file.lastIndexOf('/') + 1));
    return switch (name) {
      case "cues.lex" -> CUE;
      case "frames.lex" -> FRAME;
      case "contexts.lex" -> CONTEXT;
      case "places.lex" -> PLACE;
      case "rules.lex" -> rule(entry.id().value());
      default -> ACTOR;
    };
  }

  /** Whether the id of a rule begins with what it is a rule of. */
  static boolean knownRule(String id) {
    return RULES.contains(id.replaceFirst("\\..*", ""));
  }

  private static Subject rule(String id) {
    if (id.startsWith("statement.act.")) {
      return ACT_RULE;
    }
    return switch (id.replaceFirst("\\..*", "")) {
      case "event" -> EVENT_RULE;
      case "engagement" -> ENGAGEMENT_RULE;
      case "time" -> TIME_RULE;
      case "place" -> PLACE_RULE;
      case "actor" -> ACTOR_RULE;
      default -> STATEMENT_RULE;
    };
  }

  /** How the codings of its examples are written. */
  Form form() {
    return switch (this) {
      case ACTOR, ACTOR_RULE -> Form.ACTOR;
      case PLACE, PLACE_RULE -> Form.PLACE;
      case TIME_RULE -> Form.TIME;
      case CONTEXT -> Form.CONTEXT;
      case FRAME, EVENT_RULE -> Form.EVENT;
      case CUE, ACT_RULE, STATEMENT_RULE -> Form.STATEMENT;
      case ENGAGEMENT_RULE -> Form.ENGAGEMENT;
    };
  }
}
