package org.chancery.coding.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.EntryCheck;
import org.chancery.record.SpeechAct;

/** Finds every error in the entries of {@code cues.lex} and in the rules about speech acts. */
public final class CueCheck {
  private static final List<String> WORDS =
      List.of("verbs", "nouns", "adjectives", "phrases", "labels", "none", "model");
  private static final List<String> LISTS =
      List.of("light", "raising", "outside", "adding", "deeds");
  private static final List<String> TAKING = List.of("verbs", "nouns", "adjectives");
  private static final Set<String> CUE_KEYS =
      Set.of(
          "verbs",
          "nouns",
          "adjectives",
          "phrases",
          "labels",
          "none",
          "model",
          "takes",
          "act",
          "act-for",
          "addressee",
          "about",
          "source",
          "light",
          "raising",
          "outside",
          "adding",
          "deeds");
  private static final Set<String> ACT_KEYS =
      Set.of(
          "class",
          "about",
          "words",
          "phrases",
          "without",
          "with",
          "from",
          "cues",
          "cue-words",
          "if",
          "act",
          "nouns",
          "verbs");
  private static final String NEUTRAL = "neutral";

  private CueCheck() {}

  /** Finds the errors of an entry of {@code cues.lex}. */
  public static void cue(Entry entry, List<String> errors) {
    EntryCheck check = new EntryCheck(entry, errors);
    if (!entry.id().value().startsWith("cue.")) {
      errors.add(
          entry.location() + ": found [" + entry.id() + "], expected an id that begins with cue.");
    }
    check.keys(CUE_KEYS);
    check.oneOf(Stream.concat(WORDS.stream(), LISTS.stream()).toList());
    check.lines("act", SpeechAct::of);
    check.lines("act-for", CueCheck::actFor);
    if (TAKING.stream().anyMatch(k -> entry.value(k).isPresent())) {
      check.oneOf(List.of("takes"));
    }
  }

  private static void actFor(String line) {
    String[] pair = line.split("\\s+");
    if (pair.length != 2) {
      throw new IllegalArgumentException(
          "found " + line + ", expected a way to take content and an act: to-do request");
    }
    SpeechAct.of(pair[1]);
  }

  /** Finds the errors of an entry {@code statement.act.*} of {@code rules.lex}. */
  public static void act(Entry entry, List<String> errors) {
    EntryCheck check = new EntryCheck(entry, errors);
    check.keys(ACT_KEYS);
    check.lines("act", SpeechAct::of);
    check.values("from", CueCheck::from);
    check.values("if", CueCheck::condition);
  }

  private static void condition(String value) {
    try {
      ActRule.Test.of(value);
    } catch (IllegalArgumentException e) {
      String known =
          Arrays.stream(ClauseCondition.values())
              .map(c -> c.name().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
      throw new IllegalArgumentException(
          "found condition " + value + ", expected one of " + known + ", or not and one of them",
          e);
    }
  }

  private static void from(String act) {
    if (!act.equals(NEUTRAL)) {
      SpeechAct.of(act);
    }
  }
}
