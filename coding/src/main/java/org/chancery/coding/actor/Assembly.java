package org.chancery.coding.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.coding.actor.Figure.Because;
import org.chancery.coding.actor.Figure.Held;
import org.chancery.coding.actor.Figure.Seen;
import org.chancery.coding.lexicon.Reason;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.record.Actor;
import org.chancery.record.Id.ActorId;
import org.chancery.record.Mention;
import org.chancery.record.Office;
import org.chancery.record.Span;

/** Turns the cast of a report into its actors: ids, spans, reasons. */
final class Assembly {
  private final ParsedReport parsed;
  private final Map<Figure, ActorId> ids = new HashMap<>();
  private final List<Actor> actors = new ArrayList<>();
  private final List<ActorMention> mentions = new ArrayList<>();
  private final List<Reason> reasons = new ArrayList<>();

  private Assembly(ParsedReport parsed) {
    this.parsed = parsed;
  }

  static Actors of(ParsedReport parsed, Casting casting) {
    return new Assembly(parsed).actors(casting.cast());
  }

  private Actors actors(Cast cast) {
    List<Figure> figures = new ArrayList<>();
    for (Figure f : cast.figures()) {
      if (!f.mentions.isEmpty()) {
        f.mentions.sort(Comparator.comparingInt(Seen::sentence).thenComparingInt(Seen::first));
        figures.add(f);
      }
    }
    figures.sort(
        Comparator.comparingInt((Figure f) -> f.mentions.get(0).sentence())
            .thenComparingInt(f -> f.mentions.get(0).first())
            .thenComparingInt(f -> f.mentions.get(0).last()));
    figures.forEach(f -> ids.put(f, ActorId.of(ids.size() + 1)));
    figures.forEach(this::add);
    Map<ActorId, List<ActorId>> members = new HashMap<>();
    for (Figure f : figures) {
      if (!f.members.isEmpty()) {
        members.put(id(f), f.members.stream().map(this::id).toList());
      }
    }
    return new Actors(actors, mentions, members, reasons);
  }

  private ActorId id(Figure f) {
    return java.util.Objects.requireNonNull(ids.get(f), "a figure without mention");
  }

  private void add(Figure f) {
    ActorId id = id(f);
    List<Mention> spans = new ArrayList<>();
    Set<Mention> seen = new HashSet<>();
    for (Seen m : f.mentions) {
      Span span = span(m.sentence(), m.first(), m.last());
      Mention mention = Mention.of(span, m.kind());
      if (seen.add(mention)) {
        reason(id.value() + ".mentions." + spans.size(), m.rule(), span, m.sentence());
        spans.add(mention);
      }
      int last = withSuffix(parsed.sentences().get(m.sentence()), m.last());
      mentions.add(
          new ActorMention(id, m.sentence(), m.first(), last, m.head(), m.kind(), m.passing()));
    }
    Seen first = f.mentions.get(0);
    reason(
        id.value(),
        first.rule(),
        span(first.sentence(), first.first(), first.last()),
        first.sentence());
    f.because.forEach((field, why) -> reason(id.value() + "." + field, why));
    List<Office> offices = new ArrayList<>();
    for (Held h : f.offices) {
      Span span = span(h.sentence(), h.first(), h.last());
      reason(id.value() + ".offices." + offices.size(), h.rule(), span, h.sentence());
      offices.add(
          new Office(
              h.title(), h.of(), h.role(), h.acting(), h.former(), h.listedIn(), List.of(span)));
    }
    actors.add(
        new Actor(
            id, f.kind, f.name, f.country, List.copyOf(f.sectors), offices, spans, sameAs(f)));
  }

  /** "Luis R. Arana, Jr. met": the tree may make the suffix the head of it all. */
  private static int withSuffix(Sentence s, int last) {
    boolean suffix =
        last + 2 < s.size()
            && s.token(last + 1).text().equals(",")
            && s.token(last).isProperNoun()
            && Names.suffix(s.token(last + 2).text());
    return suffix ? last + 2 : last;
  }

  private static Map<String, String> sameAs(Figure f) {
    return f.wikidata == null ? Map.of() : Map.of("wikidata", f.wikidata);
  }

  private Span span(int sentence, int first, int last) {
    Sentence s = parsed.sentences().get(sentence);
    return parsed.span(s, first, last);
  }

  private void reason(String field, Because why) {
    reason(field, why.rule(), span(why.sentence(), why.first(), why.last()), why.sentence());
  }

  private void reason(String field, RuleId rule, Span span, int sentence) {
    reasons.add(new Reason(field, rule, span, sentence));
  }
}
