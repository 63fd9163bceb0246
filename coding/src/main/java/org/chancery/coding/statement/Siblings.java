package org.chancery.coding.statement;

import java.util.List;
import java.util.Set;
import org.chancery.coding.clause.CalendarWords;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/**
 * Phrases that follow an object without a comma and belong to what is said of it, though the parser
 * hangs them on the verb: "welcomed the envoys <em>to the palace</em>". Times are no part of it.
 */
final class Siblings {
  private static final List<String> RELATIONS =
      List.of("obl", "nmod", "advcl", "xcomp", "acl", "dep", "ccomp", "appos", "obj");
  private static final Set<String> TIMES =
      CalendarWords.and(
          "may",
          "day",
          "week",
          "month",
          "year",
          "night",
          "morning",
          "evening",
          "afternoon",
          "statement",
          "interview",
          "today",
          "yesterday",
          "twitter",
          "time",
          "condition",
          "phone",
          "telephone",
          "sidelines",
          "behalf",
          "occasion",
          "anonymity");

  private Siblings() {}

  static Extent runOn(Candidate c, Extent phrase) {
    Sentence s = c.sentence();
    Extent out = phrase;
    for (Token t : s.children(c.anchor())) {
      int start = s.token(s.firstUnder(t.index())).start();
      boolean follows = t.index() > c.last() && start >= out.end();
      if (!follows || out.start() < c.start()) {
        continue;
      }
      boolean adjacent = start - out.end() <= 1;
      if (!adjacent || RELATIONS.stream().noneMatch(t::is) || isTime(t) || participle(s, t)) {
        break;
      }
      out = out.plus(Extent.of(out.start(), s.token(s.lastUnder(t.index())).end()));
    }
    return out;
  }

  private static boolean participle(Sentence s, Token t) {
    return t.is("advcl") && (t.tag().equals("VBG") || s.child(t.index(), "mark").isPresent());
  }

  static boolean isTime(Token t) {
    return t.relation().equals("obl:tmod")
        || TIMES.contains(t.lemma().toLowerCase(java.util.Locale.ROOT))
        || t.tag().equals("CD");
  }
}
