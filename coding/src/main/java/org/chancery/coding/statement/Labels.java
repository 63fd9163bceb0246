package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.language.Paragraph;
import org.chancery.language.ParagraphKind;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/**
 * Speech behind a speaker's label and a colon: the turns of a transcript ("Lima: We will go."), and
 * headlines that quote ("Lima: 'We will go'").
 */
final class Labels {
  private static final int LONGEST = 8;

  /** A text with so many turns is a transcript. */
  private static final int TRANSCRIPT = 3;

  private static final Pattern NAMING = Pattern.compile("NN.*|JJ.*|DT|LS|SYM|CD|FW|PRP\\$?");

  private final Optional<Cue> cue;
  private final Signatures signatures;

  Labels(Cues cues) {
    signatures = new Signatures(cues);
    cue = cues.startingWith(Cue.Kind.LABEL, ":").stream().findFirst().map(Cues.Word::cue);
  }

  /**
   * The labelled statements. In a transcript every sentence of an answer is a statement of its own,
   * but one that has its own performative in the first person ("We urge …"); questions are none.
   *
   * @param others drafts that were found by other cues
   */
  List<Draft> find(ParsedReport parsed, List<Quotation> quotations, List<Draft> others) {
    List<Draft> out = new ArrayList<>(labelled(parsed, quotations, others));
    out.addAll(signatures.find(parsed, quotations));
    return out;
  }

  private List<Draft> labelled(
      ParsedReport parsed, List<Quotation> quotations, List<Draft> others) {
    List<Draft> turns = new ArrayList<>();
    int paragraph = -1;
    for (Sentence s : parsed.sentences()) {
      if (s.paragraph() != paragraph) {
        paragraph = s.paragraph();
        cue.flatMap(c -> label(parsed, s, c, quotations)).ifPresent(turns::add);
      }
    }
    if (turns.size() < TRANSCRIPT) {
      return turns;
    }
    Set<Sentence> performed = new HashSet<>();
    for (Draft d : others) {
      if (performs(d, d.candidate().sentence())) {
        performed.add(d.candidate().sentence());
      }
    }
    return turns.stream().flatMap(t -> sentences(parsed, t, performed)).toList();
  }

  /**
   * The sentences of a turn.
   *
   * @param performed those that do what they say
   */
  private static Stream<Draft> sentences(ParsedReport parsed, Draft turn, Set<Sentence> performed) {
    if (parsed.text().startsWith("?", turn.content().end() - 1)) {
      return Stream.empty();
    }
    List<Draft> out = new ArrayList<>();
    for (Extent.Range r : turn.content().ranges()) {
      for (Sentence s : parsed.sentencesIn(r.start(), r.end())) {
        Draft d = turn.with(Extent.of(Math.max(r.start(), s.start()), Math.min(r.end(), s.end())));
        boolean says = !d.content().trimmed(parsed.text()).isEmpty(); // a line of stars does not
        if (says && !performed.contains(s)) {
          out.add(d);
        }
      }
    }
    return out.stream();
  }

  /** "We urge …": the main verb of the sentence does in the first person what it says. */
  private static boolean performs(Draft d, Sentence s) {
    Candidate c = d.candidate();
    boolean first =
        d.source()
            .map(np -> s.size() > np.head() && np.sentence() == s && isFirst(s.token(np.head())))
            .orElse(false);
    return first && c.head() == s.root() && c.cue().act().isPresent();
  }

  private static boolean isFirst(Token t) {
    return t.text().equalsIgnoreCase("we") || t.text().equalsIgnoreCase("i");
  }

  private static Optional<Draft> label(
      ParsedReport parsed, Sentence s, Cue cue, List<Quotation> quotations) {
    int first = Turns.opens(parsed.text(), s.start()) ? 1 : 0;
    int colon = -1;
    for (int i = first + 1; i < Math.min(s.size(), LONGEST) && colon < 0; i++) {
      colon = s.token(i).text().equals(":") ? i : -1;
    }
    Paragraph p = parsed.paragraphOf(s);
    if (colon < 0 || s.token(colon).end() >= p.end() - 2 || !names(s, first, colon)) {
      return Optional.empty();
    }
    int from = s.token(colon).end();
    boolean quoted = opensQuotation(parsed.text(), from, quotations);
    boolean turn = p.kind() == ParagraphKind.BODY && capitalized(s.token(colon + 1));
    if (!quoted && !turn) {
      return Optional.empty();
    }
    int head = headOf(s, first, colon);
    NounPhrase label = new NounPhrase(s, head, first, colon - 1);
    Candidate c = new Candidate(cue, s, colon, colon, colon, colon);
    Extent content =
        first > 0
            ? Turns.content(parsed, from, p)
            : Extent.of(from, p.end()).trimmed(parsed.text());
    Take take = new Take(Take.Kind.CLAUSE, "");
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(new Draft(c, Optional.of(label), content, content, take, colon));
  }

  /** Whether a quotation comes next, nothing but blanks before it. */
  private static boolean opensQuotation(String text, int from, List<Quotation> quotations) {
    int start = from;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    for (Quotation q : Quotations.near(quotations, from, start)) {
      if (q.extent().start() >= from) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words before the colon can be a name: capitals, no verb. */
  private static boolean names(Sentence s, int first, int colon) {
    boolean lower = false;
    for (int i = first; i < colon; i++) {
      Token t = s.token(i);
      lower |= t.isVerb() || t.tag().equals("MD") || t.tag().startsWith("RB");
      lower |= t.text().length() > 3 && Character.isLowerCase(t.text().charAt(0));
    }
    return !lower && NAMING.matcher(s.token(first).tag()).matches();
  }

  private static boolean capitalized(Token t) {
    return t.isPunctuation() || Character.isUpperCase(t.text().charAt(0));
  }

  private static int headOf(Sentence s, int first, int colon) {
    int head = first;
    for (int i = first; i < colon; i++) {
      int above = s.token(i).head();
      if (s.token(i).isNoun() && (above < 0 || above >= colon)) {
        return i;
      }
      head = s.token(i).isNoun() ? i : head;
    }
    return head;
  }
}
