package org.chancery.coding.engagement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.coding.clause.Clause;
import org.chancery.coding.context.ContextFinder;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.time.TimeMention;
import org.chancery.coding.time.Times;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.Span;
import org.chancery.record.Topic;

/** What was spoken about: "discussed X and Y", "exchanged views on X", "talks on X". */
final class TopicReader {
  /** Tags of what no topic begins with, though its phrase may. */
  private static final Set<String> OUTSIDE =
      Set.of("DT", "PRP$", "IN", "TO", "VBG", "''", "``", ",");

  private static final Set<String> ACCOMPANYING = Set.of("with", "including", "during");

  private final ContextFinder contexts;

  /** What is spoken on, not about: "on the phone". */
  private final Set<String> means;

  private static final String[] ABOUT = {"on", "about", "over", "regarding", "concerning"};
  private static final int LONGEST = 25;

  private final Set<String> verbs;
  private final Set<String> about;
  private final Set<String> edges;

  /** Verbs and nouns that may name a topic at all. */
  private final Set<String> naming;

  TopicReader(Lexicon lexicon) {
    contexts = new ContextFinder(lexicon);
    means = StatusReader.values(lexicon, EngagementRules.TOPIC, "no-topic");
    verbs = StatusReader.values(lexicon, EngagementRules.TOPIC, "verbs");
    edges = StatusReader.values(lexicon, EngagementRules.OCCASION, "edges");
    about = StatusReader.values(lexicon, EngagementRules.TOPIC, "about");
    naming = new HashSet<>(verbs);
    naming.addAll(about);
  }

  /**
   * A topic and the predicate that names it.
   *
   * @param predicate "discussed", "talks"
   */
  record Found(int predicate, Topic topic) {}

  /** The topics that a sentence names, in text order, coordinated ones apart. */
  List<Found> read(ParsedReport parsed, Sentence s, Times times) {
    List<Found> out = new ArrayList<>();
    for (Token t : s.tokens()) {
      if (naming.contains(t.lemma())) {
        for (int head : heads(s, t, times)) {
          topic(parsed, s, head).ifPresent(topic -> out.add(new Found(t.index(), topic)));
        }
      }
    }
    return out;
  }

  /** Heads of the phrases that say what a predicate is about. */
  private TreeSet<Integer> heads(Sentence s, Token t, Times times) {
    TreeSet<Integer> heads = new TreeSet<>();
    Clause clause = new Clause(s, t.index());
    if (t.isVerb() && verbs.contains(t.lemma())) {
      heads.addAll(clause.objects());
    }
    if (about.contains(t.lemma())
        && (t.isVerb() && !t.lemma().equals("call") || t.isNoun() && !t.isProperNoun())) {
      heads.addAll(clause.obliques(ABOUT));
    }
    for (int head : List.copyOf(heads)) {
      s.children(head, "conj").stream().filter(Token::isNoun).forEach(c -> heads.add(c.index()));
    }
    heads.removeIf(
        h ->
            !s.token(h).isNoun()
                || edges.contains(s.token(h).lemma())
                || means.contains(s.token(h).lemma())
                || about.contains(s.token(h).lemma())
                || isTime(h, s, times));
    return heads;
  }

  /** "talks on Friday" are not about Friday. */
  private static boolean isTime(int token, Sentence s, Times times) {
    for (TimeMention t : times.in(s.index())) {
      if (t.first() <= token && token <= t.last()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Topic> topic(ParsedReport parsed, Sentence s, int head) {
    TreeSet<Integer> tokens = new TreeSet<>();
    collect(s, head, head, tokens);
    int first = head;
    int last = head;
    while (tokens.contains(first - 1)) {
      first--;
    }
    while (tokens.contains(last + 1)) {
      last++;
    }
    while (first < head && OUTSIDE.contains(s.token(first).tag())) {
      first++;
    }
    while (last > head && s.token(last).isPunctuation()) {
      last--;
    }
    if (last - first >= LONGEST) {
      return Optional.empty();
    }
    Span span = parsed.span(s, first, last);
    return Optional.of(
        new Topic(span.text(), contexts.find(s.tokens().subList(first, last + 1)), List.of(span)));
  }

  /** The phrase without what is coordinated, and without whole clauses. */
  private static void collect(Sentence s, int i, int top, Set<Integer> out) {
    out.add(i);
    for (Token t : s.children(i)) {
      boolean outside =
          i == top && (t.is("conj") || t.is("cc") || t.is("appos") || t.is("punct"))
              || t.is("acl:relcl")
              || t.is("advcl")
              || t.is("parataxis")
              || t.is("obl:tmod")
              || ACCOMPANYING.contains(new Clause(s, t.index()).preposition(t.index()));
      if (!outside) {
        collect(s, t.index(), top, out);
      }
    }
  }
}
