package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.coding.event.Frames.Trigger;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** Finds which frames stand where in a sentence: all that fit, at each token the best first. */
final class FrameMatcher {
  /** So many frames compete at a token at most. */
  private static final int MOST = 4;

  private final Frames frames;
  private final LightVerbs lightVerbs;

  FrameMatcher(Frames frames) {
    this.frames = frames;
    this.lightVerbs = new LightVerbs(frames);
  }

  /** The matches by token, in text order; each list holds one at least. */
  TreeMap<Integer, List<Match>> match(Sentence sentence) {
    TreeMap<Integer, List<Match>> out = new TreeMap<>();
    for (Token t : sentence.tokens()) {
      List<Match> here = ranked(at(sentence, t));
      if (!here.isEmpty()) {
        out.put(t.index(), here);
      }
    }
    return out;
  }

  /** A frame and the predicate it fits, before its rank is known. */
  private record Fit(Frame frame, Predicate predicate, boolean generalised) {}

  private static List<Match> ranked(List<Fit> fits) {
    List<Match> out = new ArrayList<>(Math.min(fits.size(), MOST));
    Set<RuleId> seen = new HashSet<>();
    for (Fit f : fits) {
      if (out.size() < MOST && seen.add(f.frame().entry().id())) {
        out.add(new Match(f.frame(), f.predicate(), out.size(), f.generalised()));
      }
    }
    return out;
  }

  private List<Fit> at(Sentence sentence, Token t) {
    if (t.is("aux") || t.is("cop") || t.is("compound") && t.isNoun() && !isPlural(t)) {
      return List.of();
    }
    if (t.isVerb()) {
      return ofVerb(sentence, t);
    }
    if (t.isNoun() && !t.isProperNoun()) {
      List<Trigger> triggers = frames.ofNoun(t.lemma());
      return triggers.isEmpty()
          ? List.of()
          : fitting(
              triggers, new Predicate(sentence, t.index(), lightVerbs.over(sentence, t.index())));
    }
    return t.tag().startsWith("JJ") ? adjective(sentence, t) : List.of();
  }

  private List<Fit> ofVerb(Sentence sentence, Token t) {
    List<Fit> out = new ArrayList<>();
    if (t.tag().equals("VBN")) {
      out.addAll(adjective(sentence, t));
    }
    out.addAll(fitting(frames.ofVerb(t.lemma()), new Predicate(sentence, t.index(), -1)));
    if (out.isEmpty() || !codes(out.get(0).frame())) {
      obliged(sentence, t).ifPresent(f -> out.add(0, f));
    }
    return out;
  }

  private static boolean codes(Frame frame) {
    return frame.meaning().isPresent() || frame.shift().replaces();
  }

  private List<Fit> adjective(Sentence sentence, Token t) {
    return fitting(frames.ofAdjective(t.lemma()), new Predicate(sentence, t.index(), -1, true));
  }

  /** What others must do, whatever it is, is a request where somebody says so. */
  private Optional<Fit> obliged(Sentence sentence, Token t) {
    Predicate predicate = new Predicate(sentence, t.index(), -1);
    boolean told = t.is("ccomp") || t.is("dep") || t.is("parataxis");
    return told && new Modality(predicate).obliged()
        ? frames.obliged().map(f -> new Fit(f, predicate, false))
        : Optional.empty();
  }

  private static boolean isPlural(Token t) {
    return t.tag().endsWith("S");
  }

  private static List<Fit> fitting(List<Trigger> triggers, Predicate predicate) {
    List<Fit> out = new ArrayList<>();
    for (Trigger trigger : triggers) {
      boolean complete =
          predicate.noun()
              ? predicate.hasPrefix(trigger.particle())
              : predicate.hasParticle(trigger.particle());
      if (complete && !trigger.frame().support() && Conditions.hold(trigger.frame(), predicate)) {
        out.add(new Fit(trigger.frame(), predicate, trigger.generalised()));
      }
    }
    return out;
  }
}
