package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.language.Paragraph;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Quotations in a paragraph of their own that are signed with a dash and a name: <em>“We will go.”
 * ― Ana Lima, mayor of Oslo</em>, as lists of opinions have them. The dash is the cue.
 */
final class Signatures {
  private static final Pattern DASH =
      Pattern.compile("[\\s\\p{Z}]*([―—–]|--?)[\\s\\p{Z}]*(?=\\p{Lu}|an? )");
  private static final Pattern FINITE = Pattern.compile("VBD|VBZ|VBP|MD");
  private static final Pattern ENDS = Pattern.compile("[,(;.]|-LRB-");
  private static final int LONGEST = 20;

  private final Optional<Cue> cue;

  Signatures(Cues cues) {
    cue = cues.startingWith(Cue.Kind.LABEL, "—").stream().findFirst().map(Cues.Word::cue);
  }

  List<Draft> find(ParsedReport parsed, List<Quotation> quotations) {
    List<Draft> out = new ArrayList<>();
    for (Quotation q : quotations) {
      if (cue.isPresent() && beginsParagraph(parsed, q)) {
        signed(parsed, q, cue.get()).ifPresent(out::add);
      }
    }
    return out;
  }

  private static boolean beginsParagraph(ParsedReport parsed, Quotation q) {
    int start = q.extent().start();
    for (Paragraph p : parsed.paragraphs()) {
      if (p.start() <= start && start < p.end()) {
        return parsed.text().substring(p.start(), start).isBlank();
      }
    }
    return false;
  }

  private static Optional<Draft> signed(ParsedReport parsed, Quotation q, Cue cue) {
    Matcher dash = DASH.matcher(parsed.text()).region(q.extent().end(), parsed.text().length());
    if (!dash.lookingAt()) {
      return Optional.empty();
    }
    Token mark = tokenAt(parsed, dash.start(1));
    Token first = tokenAt(parsed, dash.end());
    if (mark == null || first == null || mark.start() != dash.start(1)) {
      return Optional.empty();
    }
    Sentence s = sentenceAt(parsed, dash.start(1));
    Candidate c = new Candidate(cue, s, mark.index(), mark.index(), mark.index(), mark.index());
    return name(sentenceAt(parsed, dash.end()), first.index())
        .map(
            np ->
                new Draft(
                    c,
                    Optional.of(np),
                    q.extent(),
                    q.extent(),
                    new Take(Take.Kind.CLAUSE, ""),
                    mark.index()));
  }

  /**
   * The name or description that the paragraph ends with, up to a comma; nothing if it says more.
   */
  private static Optional<NounPhrase> name(Sentence s, int first) {
    int last = -1;
    for (int i = first; i < s.size(); i++) {
      if (FINITE.matcher(s.token(i).tag()).matches() || i - first > LONGEST) {
        return Optional.empty();
      }
      boolean ends = i > first && ENDS.matcher(s.token(i).text()).matches();
      last = last < 0 && ends ? i - 1 : last;
    }
    last = last < 0 ? s.size() - 1 : last;
    int head = last;
    for (int i = last; i >= first; i--) {
      boolean top = s.token(i).head() < first || s.token(i).head() > last;
      head = s.token(i).isNoun() && top ? i : head;
    }
    return Optional.of(new NounPhrase(s, head, first, last));
  }

  private static Sentence sentenceAt(ParsedReport parsed, int offset) {
    return parsed.sentencesIn(offset, offset + 1).get(0);
  }

  private static @Nullable Token tokenAt(ParsedReport parsed, int offset) {
    for (Sentence s : parsed.sentencesIn(offset, offset + 1)) {
      for (Token t : s.tokens()) {
        if (t.start() <= offset && offset < t.end()) {
          return t;
        }
      }
    }
    return null;
  }
}
