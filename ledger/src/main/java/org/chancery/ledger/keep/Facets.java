package org.chancery.ledger.keep;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.ledger.words.Facet;
import org.chancery.record.Actor;
import org.chancery.record.Context;
import org.chancery.record.Id;
import org.chancery.record.Office;
import org.chancery.record.Record;
import org.chancery.record.Report;
import org.chancery.record.Stance;
import org.chancery.record.Statement;
import org.jspecify.annotations.Nullable;

/** What is known of a record's statements, and of its report, as words for the full text index. */
final class Facets {
  private final Report report;
  private final Map<Id, Actor> actors = new LinkedHashMap<>();

  Facets(Record record) {
    this.report = record.report();
    record.actors().forEach(a -> actors.put(a.id(), a));
  }

  Set<String> ofReport() {
    Set<String> words = common(Days.of(report));
    for (Actor actor : actors.values()) {
      country(words, Facet.COUNTRY, actor);
    }
    return words;
  }

  Set<String> of(Statement statement) {
    Set<String> words = common(Days.of(statement.date(), report));
    words.add(Facet.ACT.word(statement.act().code()));
    words.add(Facet.MODE.word(statement.mode().code()));
    for (Context context : statement.contexts()) {
      words.add(Facet.CONTEXT.word(context.code()));
    }
    if (statement.speaker() != null) {
      speaker(words, actors.get(statement.speaker()));
    }
    for (Id.ActorId id : statement.addressees()) {
      named(words, Facet.ADDRESSEE, Facet.ADDRESSEE_COUNTRY, actors.get(id));
    }
    for (Stance stance : statement.about()) {
      about(words, stance);
    }
    return words;
  }

  private Set<String> common(@Nullable String day) {
    Set<String> words = new LinkedHashSet<>();
    words.add(Facet.ALL.word(""));
    words.addAll(Facet.when(day));
    words.addAll(Facet.SOURCE.parts(report.source()));
    return words;
  }

  private static void speaker(Set<String> words, @Nullable Actor actor) {
    if (actor == null) {
      return;
    }
    named(words, Facet.SPEAKER, Facet.COUNTRY, actor);
    words.add(Facet.KIND.word(actor.kind().code()));
    for (Office office : actor.offices()) {
      if (!office.former()) {
        words.add(Facet.ROLE.word(office.role().code()));
        words.addAll(Facet.TITLE.each(office.title()));
        words.addAll(Facet.BODY.each(office.of()));
        if (office.of() == null) {
          country(words, Facet.BODY_COUNTRY, actor);
        }
      }
    }
  }

  private void about(Set<String> words, Stance stance) {
    Actor actor = actors.get(stance.actor());
    if (stance.stance() < 0) {
      words.add(Facet.AGAINST.word(""));
      named(words, Facet.ABOUT_AGAINST, Facet.ABOUT_COUNTRY_AGAINST, actor);
    } else if (stance.stance() > 0) {
      words.add(Facet.FOR.word(""));
      named(words, Facet.ABOUT_FOR, Facet.ABOUT_COUNTRY_FOR, actor);
    } else {
      words.add(Facet.NEUTRAL.word(""));
      named(words, Facet.ABOUT_NEUTRAL, Facet.ABOUT_COUNTRY_NEUTRAL, actor);
    }
  }

  private static void named(Set<String> words, Facet name, Facet country, @Nullable Actor actor) {
    if (actor != null) {
      words.addAll(name.parts(actor.label()));
      country(words, country, actor);
    }
  }

  private static void country(Set<String> words, Facet facet, Actor actor) {
    if (actor.country() != null) {
      words.add(facet.word(actor.country().code()));
    }
  }
}
