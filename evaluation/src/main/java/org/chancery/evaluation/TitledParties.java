package org.chancery.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.evaluation.TitledEngagement.Party;
import org.chancery.record.Actor;
import org.chancery.record.DateValue;
import org.chancery.record.Engagement;
import org.chancery.record.Mention;
import org.chancery.record.MentionKind;
import org.chancery.record.Record;

/** Whether the parties of an engagement are those of a title. */
final class TitledParties {
  /** Words of names that many share. */
  private static final Set<String> COMMON =
      Set.of("bin", "bint", "ibn", "von", "der", "van", "the", "iii", "mohamed", "mohammed", "jr");

  private final Engagement engagement;
  private final List<Actor> actors;

  TitledParties(Record record, Engagement engagement) {
    this.engagement = engagement;
    this.actors =
        engagement.participants().stream()
            .flatMap(p -> record.actors().stream().filter(a -> a.id().equals(p.actor())))
            .toList();
  }

  /** Whether a participant has a name and the country of this party. */
  boolean present(Party party) {
    return actors.stream().anyMatch(a -> named(a, party) && from(a, party.country()));
  }

  private static boolean from(Actor a, String country) {
    return country.isEmpty() || a.country() != null && a.country().code().equals(country);
  }

  /** A name in common; "the Vice President", who has none in the title, by the office. */
  private static boolean named(Actor a, Party party) {
    if (party.name().isEmpty()) {
      String office = fold(party.phrase());
      return a.offices().stream().anyMatch(o -> office.startsWith(fold(o.title())));
    }
    List<String> called = new ArrayList<>(words(a.label()));
    a.mentions().stream()
        .filter(m -> m.kind() == MentionKind.NAME)
        .map(Mention::text)
        .forEach(t -> called.addAll(words(t)));
    List<String> names = words(String.join(" ", party.name()));
    List<String> telling =
        names.stream().filter(w -> w.length() > 2 && !COMMON.contains(w)).toList();
    return (telling.isEmpty() ? names : telling).stream().anyMatch(called::contains);
  }

  /** The engagement for a person to read. */
  String shown() {
    List<String> who = actors.stream().map(a -> a.label() + " " + a.country()).toList();
    DateValue date = engagement.date();
    return engagement.kind()
        + " "
        + engagement.status()
        + " "
        + String.join("; ", who)
        + " "
        + (date == null ? "undated" : date.value());
  }

  private static List<String> words(String text) {
    return List.of(fold(text).split(" "));
  }

  /** Letters in lower case without accents, one blank between words. */
  private static String fold(String text) {
    return Normalizer.normalize(text.replaceAll("['’]s\\b", ""), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
