package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.record.Actor;
import org.chancery.record.EngagementKind;
import org.chancery.record.Mention;

/**
 * An engagement of a real report, as somebody judged it. {@code engagements-judged.tsv} says how it
 * is written.
 *
 * @param ref the report
 * @param told where its mentions begin, in code points of the report's body
 * @param participants all of them, as the report calls them
 */
record JudgedEngagement(
    String ref, EngagementKind kind, List<Integer> told, List<String> participants) {
  private static final String FILE = "engagements-judged.tsv";

  JudgedEngagement {
    told = List.copyOf(told);
    participants = List.copyOf(participants);
  }

  static List<JudgedEngagement> all() {
    return Fixture.lines(FILE, "ref").stream().map(l -> of(l.split("\t", -1))).toList();
  }

  private static JudgedEngagement of(String[] columns) {
    return new JudgedEngagement(
        columns[0],
        EngagementKind.of(columns[1]),
        Arrays.stream(columns[2].split(",")).map(Integer::valueOf).toList(),
        List.of(columns[3].split("; ")));
  }

  /** Whether these are all the participants and nobody else. */
  boolean exact(List<Actor> coded) {
    List<Actor> left = new ArrayList<>(coded);
    boolean all = left.size() == participants.size();
    for (String p : participants) {
      all &= left.stream().filter(a -> called(a, p)).findFirst().map(left::remove).orElse(false);
    }
    return all;
  }

  private static boolean called(Actor actor, String word) {
    String name = word.startsWith("~") ? word.substring(1) : word;
    return Stream.concat(
            Stream.ofNullable(actor.name()), actor.mentions().stream().map(Mention::text))
        .anyMatch(text -> text.contains(name));
  }
}
