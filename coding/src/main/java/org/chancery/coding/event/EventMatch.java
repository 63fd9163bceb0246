package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.record.Span;

/**
 * What a frame matched in the parse of a sentence: its predicate, what its conditions asked for,
 * and which place of the frame each party fills.
 */
public record EventMatch(List<Part> parts) {
  public EventMatch {
    parts = List.copyOf(parts);
  }

  /**
   * A word of the fragment.
   *
   * @param place what it is to the frame, in words
   * @param relation its relation in the tree and the word that governs it
   */
  public record Part(String place, Span word, String relation) {}

  static EventMatch of(ParsedReport parsed, Match match, List<Span> parties) {
    Builder builder = new Builder(parsed, match.predicate());
    builder.predicate();
    match.frame().conditions().stream()
        .filter(c -> !c.forbidden())
        .forEach(c -> builder.places("needs " + name(c.role()), c.role(), c.words()));
    parties.forEach(p -> builder.party(p, match.frame()));
    return new EventMatch(builder.parts);
  }

  private static String name(Role role) {
    return role.kind() == Role.Kind.OBLIQUE
        ? role.preposition()
        : role.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static final class Builder {
    private final ParsedReport parsed;
    private final Predicate predicate;
    private final Sentence sentence;
    private final List<Part> parts = new ArrayList<>();

    Builder(ParsedReport parsed, Predicate predicate) {
      this.parsed = parsed;
      this.predicate = predicate;
      sentence = predicate.sentence();
    }

    void predicate() {
      add("trigger", predicate.token());
      if (predicate.host() >= 0) {
        add("light verb", predicate.host());
      }
    }

    /** The words in a place of the frame, those of a list where there is one. */
    void places(String name, Role role, Set<String> words) {
      for (int token : predicate.fillers(role)) {
        if (words.isEmpty() || words.contains(sentence.token(token).lemma())) {
          add(name, token);
        }
      }
    }

    void party(Span party, Frame frame) {
      Set<String> roles = new LinkedHashSet<>();
      int head = -1;
      for (int k = 0; k < frame.actor().size() + frame.recipient().size(); k++) {
        boolean actor = k < frame.actor().size();
        Role role = actor ? frame.actor().get(k) : frame.recipient().get(k - frame.actor().size());
        for (int token : predicate.fillers(role)) {
          if (covers(party, token)) {
            head = token;
            roles.add((actor ? "actor by " : "recipient by ") + name(role));
          }
        }
      }
      if (head >= 0) {
        add(String.join(", ", roles), head);
      } else {
        parts.add(new Part("party not by a place of the frame, but by what is near", party, ""));
      }
    }

    private boolean covers(Span party, int token) {
      return party.start() <= sentence.token(token).start()
          && sentence.token(token).end() <= party.end();
    }

    private void add(String place, int token) {
      int head = sentence.token(token).head();
      String governor = head < 0 ? "" : " of " + sentence.token(head).text();
      parts.add(
          new Part(
              place,
              parsed.span(sentence, token, token),
              sentence.token(token).relation() + governor));
    }
  }
}
