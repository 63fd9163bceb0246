package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    for (int i = 1; cue.isPresent() && i + 1 < parsed.sentences().size(); i++) {
      Sentence s = parsed.sentences().get(i);
      Optional<Draft> before = in(parsed.sentences().get(i - 1), outer, s);
      Optional<Draft> after = in(parsed.sentences().get(i + 1), outer, s);
      boolean free = outer.stream().noneMatch(d -> touches(d, s));
      if (free && before.isPresent() && after.isPresent() && goesOn(before.get(), s, after.get())) {
        out.add(draft(parsed, s, before.get(), cue.get()));
      }
    }
    return out;
  }

  private static Optional<Draft> in(Sentence s, List<Draft> outer, Sentence beside) {
    return outer.stream()
        .filter(d -> s.paragraph() == beside.paragraph() && d.candidate().sentence() == s)
        .filter(
            d -> d.take().kind() == Take.Kind.CLAUSE && d.candidate().cue().kind() == Cue.Kind.VERB)
        .findFirst();
  }

  private static boolean touches(Draft d, Sentence s) {
    return d.candidate().sentence() == s || d.content().overlaps(s.start(), s.end());
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
