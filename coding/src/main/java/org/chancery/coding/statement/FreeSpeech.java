package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.clause.Clause;
import org.chancery.coding.clause.Tense;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/**
 * Sentences without quotation marks and without a cue that are plainly still the speaker's: between
 * one that reports what somebody said and one by which the same speaker "added" or "continued", in
 * the present tense. Each is a statement of its own, with the source of the sentence before it.
 */
final class FreeSpeech {
  private final Optional<Cue> cue;
  private final Cues cues;

  FreeSpeech(Cues cues) {
    this.cues = cues;
    cue = cues.startingWith(Cue.Kind.NONE, "-").stream().findFirst().map(Cues.Word::cue);
  }

  List<Draft> find(ParsedReport parsed, List<Decoder.Decision> decisions) {
    List<Draft> outer =
        decisions.stream().filter(d -> d.outer() == null).map(Decoder.Decision::draft).toList();
    List<Draft> out = new ArrayList<>();
    DraftsBySentence places = new DraftsBySentence(outer);
    Set<Sentence> spoken = touched(parsed, outer);
    for (int i = 1; cue.isPresent() && i + 1 < parsed.sentences().size(); i++) {
      Sentence s = parsed.sentences().get(i);
      if (spoken.contains(s)) {
        continue;
      }
      Optional<Draft> before = in(parsed.sentences().get(i - 1), outer, places, s);
      Optional<Draft> after = in(parsed.sentences().get(i + 1), outer, places, s);
      if (before.isPresent() && after.isPresent() && goesOn(before.get(), s, after.get())) {
        out.add(draft(parsed, s, before.get(), cue.get()));
      }
    }
    return out;
  }

  private static Optional<Draft> in(
      Sentence s, List<Draft> outer, DraftsBySentence places, Sentence beside) {
    for (int i : s.paragraph() == beside.paragraph() ? places.in(s) : List.<Integer>of()) {
      Draft d = outer.get(i);
      boolean verb = d.candidate().cue().kind() == Cue.Kind.VERB;
      if (verb && d.take().kind() == Take.Kind.CLAUSE) {
        return Optional.of(d);
      }
    }
    return Optional.empty();
  }

  /** The sentences that hold a cue or a part of some content. */
  private static Set<Sentence> touched(ParsedReport parsed, List<Draft> outer) {
    Set<Sentence> out = new HashSet<>();
    for (Draft d : outer) {
      out.add(d.candidate().sentence());
      for (Extent.Range r : d.content().ranges()) {
        out.addAll(parsed.sentencesIn(r.start(), r.end()));
      }
    }
    return out;
  }

  private boolean goesOn(Draft before, Sentence s, Draft after) {
    Token next = after.candidate().sentence().token(after.candidate().head());
    Tense tense = new Clause(s, s.root()).tense();
    boolean present = tense == Tense.PRESENT || tense == Tense.FUTURE;
    return cues.listed("adding", next.lemma()) && present && same(before, after);
  }

  /** Whether the second source may be the first again: a pronoun, or the same word. */
  private static boolean same(Draft before, Draft after) {
    if (before.source().isEmpty() || after.source().isEmpty()) {
      return false;
    }
    String a = word(before.source().get());
    String b = word(after.source().get());
    return a.equals(b) || List.of("he", "she", "it", "they").contains(b);
  }

  private static String word(NounPhrase np) {
    return np.sentence().token(np.head()).text().toLowerCase(Locale.ROOT);
  }

  private static Draft draft(ParsedReport parsed, Sentence s, Draft before, Cue cue) {
    Candidate c = new Candidate(cue, s, s.root(), s.root(), 0, 0);
    Extent content = Extent.of(s.start(), s.end()).trimmed(parsed.text());
    return new Draft(c, before.source(), content, content, new Take(Take.Kind.CLAUSE, ""), 0);
  }
}
