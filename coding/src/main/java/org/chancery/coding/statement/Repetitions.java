package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.coding.lexicon.Reason;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.language.ParagraphKind;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.Span;
import org.chancery.record.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Statements of headlines and captions that tell in short what the body tells in full: those of the
 * same speaker of which nearly all words of content come again. Rather none than a wrong one.
 */
final class Repetitions {
  static final RuleId RULE = new RuleId("statement.repeats");

  /** The share of a headline's words that must come again in the body's statement. */
  private static final double ENOUGH = 0.6;

  /** One word says too little. */
  private static final int LEAST = 2;

  private final ParsedReport parsed;
  private final List<Reason> reasons;

  /**
   * @param reasons grows by one for each repetition
   */
  Repetitions(ParsedReport parsed, List<Reason> reasons) {
    this.parsed = parsed;
    this.reasons = reasons;
  }

  /** The same statements, in short ones with the fuller ones that they repeat. */
  List<FoundStatement> link(List<FoundStatement> found) {
    List<FoundStatement> out = new ArrayList<>();
    for (FoundStatement f : found) {
      FoundStatement fuller = inBody(f) ? null : fuller(f.statement(), found);
      out.add(fuller == null ? f : repeating(f, fuller.statement()));
    }
    return out;
  }

  private FoundStatement repeating(FoundStatement f, Statement fuller) {
    Span words = f.statement().content().get(0);
    reasons.add(new Reason(f.statement().id().value() + ".repeats", RULE, words, f.sentence()));
    return new FoundStatement(
        f.statement().repeating(fuller.id()), f.sentence(), f.cueHead(), f.rule());
  }

  private boolean inBody(FoundStatement f) {
    Sentence s = parsed.sentences().get(f.sentence());
    return parsed.paragraphOf(s).kind() == ParagraphKind.BODY;
  }

  /** The first of those that repeat most of it. */
  private @Nullable FoundStatement fuller(Statement brief, List<FoundStatement> found) {
    Set<String> words = words(brief);
    FoundStatement best = null;
    double most = 0;
    for (FoundStatement f : found) {
      boolean same = brief.speaker() != null && brief.speaker().equals(f.statement().speaker());
      if (!same || !inBody(f) || words.isEmpty()) {
        continue;
      }
      Set<String> shared = words(f.statement());
      shared.retainAll(words);
      double share = shared.size() / (double) words.size();
      if (shared.size() >= LEAST && share >= ENOUGH && share > most) {
        best = f;
        most = share;
      }
    }
    return best;
  }

  /** The lemmas of the content that mean something. */
  private Set<String> words(Statement statement) {
    Set<String> out = new HashSet<>();
    for (Span c : statement.content()) {
      for (Sentence s : parsed.sentencesIn(c.start(), c.end())) {
        for (Token t : s.tokens()) {
          boolean within = c.start() <= t.start() && t.end() <= c.end();
          boolean meaning = t.isNoun() || t.tag().startsWith("JJ") || isPlainVerb(t);
          if (within && meaning) {
            out.add(t.lemma().toLowerCase(Locale.ROOT));
          }
        }
      }
    }
    return out;
  }

  private static boolean isPlainVerb(Token t) {
    return t.isVerb() && !t.is("aux") && !t.is("cop");
  }
}
