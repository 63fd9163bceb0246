package org.chancery.coding.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.statement.FoundStatement;
import org.chancery.coding.statement.Statements;
import org.chancery.coding.time.Times;
import org.chancery.language.ParagraphKind;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.EngagementStatus;
import org.chancery.record.Id.ActorId;
import org.chancery.record.Span;
import org.chancery.record.Statement;

/**
 * What was said at an engagement. A readout tells of one meeting: it opens with it, and what the
 * parties say in it they said there, unless the sentence names another setting ("told reporters").
 */
final class SaidThere {
  private static final int LEAD = 3;

  private final Set<String> elsewhere;
  private final Set<String> parties;

  SaidThere(Lexicon lexicon) {
    elsewhere = StatusReader.words(lexicon, EngagementRules.ELSEWHERE);
    parties = StatusReader.words(lexicon, EngagementRules.SAID_THERE);
  }

  /** The statements made at an engagement. */
  List<FoundStatement> at(
      Draft draft,
      ParsedReport parsed,
      Statements statements,
      Times times,
      Likeness likeness,
      List<Draft> all) {
    if (!draft.status().equals(Optional.of(EngagementStatus.HELD)) || !opens(draft, parsed, all)) {
      return List.of();
    }
    List<FoundStatement> out = new ArrayList<>();
    for (FoundStatement s : statements.all()) {
      if (speaks(draft, s.statement(), likeness)
          && !elsewhere(parsed.sentences().get(s.sentence()))
          && sameTime(draft, s, parsed, times)) {
        out.add(s);
      }
    }
    return out;
  }

  /** A party, or those parties together: "the two sides", "the leaders". */
  private boolean speaks(Draft draft, Statement statement, Likeness likeness) {
    Span source = statement.source();
    if (source != null && together(source.text())) {
      return true;
    }
    ActorId speaker = statement.speaker();
    return speaker != null
        && (draft.actors().stream().anyMatch(a -> likeness.alike(a, speaker))
            || likeness.together(speaker, draft.actors())
            || source != null && likeness.named(source, draft.actors()) > 1);
  }

  private boolean together(String source) {
    String[] words = source.toLowerCase(Locale.ROOT).split(" ");
    return words.length <= 3 && parties.contains(words[words.length - 1]);
  }

  /** Whether the report opens with it: in headline or caption, or among the first sentences. */
  private static boolean opens(Draft draft, ParsedReport parsed, List<Draft> all) {
    boolean first =
        all.stream()
            .filter(d -> d.status().equals(Optional.of(EngagementStatus.HELD)))
            .findFirst()
            .filter(d -> d == draft)
            .isPresent();
    long before =
        parsed.sentences().stream()
            .limit(draft.first().sentence())
            .filter(s -> parsed.paragraphOf(s).kind() == ParagraphKind.BODY)
            .count();
    return first && before < LEAD;
  }

  private boolean elsewhere(Sentence s) {
    for (Token t : s.tokens()) {
      if (t.isNoun() && elsewhere.contains(t.lemma())) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameTime(Draft draft, FoundStatement s, ParsedReport parsed, Times times) {
    if (s.cueHead() < 0 || draft.time().isEmpty()) {
      return true;
    }
    return times
        .of(parsed.sentences().get(s.sentence()), s.cueHead())
        .map(t -> Merger.fit(t.date(), draft.time().get().date()))
        .orElse(true);
  }
}
