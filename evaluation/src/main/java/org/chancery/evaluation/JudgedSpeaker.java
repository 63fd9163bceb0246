package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.record.Actor;
import org.chancery.record.ActorKind;
import org.chancery.record.Mention;
import org.chancery.record.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * A statement in its place, and who speaks, as somebody judged it. {@code speakers-judged.tsv} says
 * how a speaker is written.
 *
 * @param ref the report
 * @param start where the cue begins, in code points
 * @param end where it ends
 */
record JudgedSpeaker(String ref, int start, int end, String speaker) {
  private static final String FILE = "speakers-judged.tsv";

  static List<JudgedSpeaker> all() {
    return Fixture.lines(FILE, "ref").stream()
        .map(l -> l.split("\t", -1))
        .map(c -> new JudgedSpeaker(c[0], Integer.parseInt(c[1]), Integer.parseInt(c[2]), c[3]))
        .toList();
  }

  /** Whether there is a statement here at all. */
  boolean isStatement() {
    return !speaker.equals("-");
  }

  /**
   * Whether the coder's speaker is the right one.
   *
   * @param coded empty where it gives none
   * @param members of a group, in any order; of anybody else, itself
   */
  boolean right(@Nullable Actor coded, Function<Actor, List<Actor>> members) {
    if (coded == null) {
      return speaker.equals("none");
    }
    return Stream.of(speaker.split("\\|")).anyMatch(one -> is(one, coded, members));
  }

  private static boolean is(String wanted, Actor coded, Function<Actor, List<Actor>> members) {
    List<String> parts = List.of(wanted.split("\\+"));
    if (parts.size() == 1) {
      boolean one = members.apply(coded).size() == 1 || wanted.startsWith("~");
      return one && called(coded, wanted);
    }
    List<Actor> left = new ArrayList<>(members.apply(coded));
    boolean all = left.size() == parts.size();
    for (String part : parts) {
      all &= left.stream().filter(m -> called(m, part)).findFirst().map(left::remove).orElse(false);
    }
    return all;
  }

  private static boolean called(Actor a, String wanted) {
    if (wanted.matches("[A-Z]{3}")) {
      boolean state = a.kind() == ActorKind.STATE;
      return state && a.country() != null && a.country().code().equals(wanted);
    }
    boolean described = wanted.startsWith("~");
    String word = described ? wanted.substring(1) : wanted;
    return Stream.concat(
            Stream.ofNullable(a.name()),
            a.mentions().stream()
                .filter(m -> described || m.kind() == MentionKind.NAME)
                .map(Mention::text))
        .anyMatch(text -> holds(text, word));
  }

  private static boolean holds(String text, String word) {
    return (" " + fold(text) + " ").contains(" " + fold(word) + " ");
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}-]+", " ").strip();
  }
}
