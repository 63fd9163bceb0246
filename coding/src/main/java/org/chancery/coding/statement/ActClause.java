package org.chancery.coding.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.coding.clause.Clause;
import org.chancery.coding.clause.Tense;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/**
 * A clause of a content, as the rules about speech acts see it.
 *
 * @param tokens those of the passage that belong to it, ascending
 * @param vocabulary their lemmas and forms, in lower case
 * @param spoken whether the content is in the speaker's own words, so that "he" is somebody else
 */
record ActClause(
    Draft draft,
    Passage passage,
    Token predicate,
    List<Token> tokens,
    Set<String> vocabulary,
    boolean spoken,
    Sides sides) {
  private static final String MARKS = "\"“”'‘`«";
  private static final Set<String> NOBODY = Set.of("nobody", "none");
  private static final Set<String> CORE =
      Set.of("amod", "obj", "xcomp", "conj", "advmod", "dep", "compound", "ccomp", "nmod:npmod");
  private static final Set<String> NECESSARY = Set.of("have", "need");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "until", "provided", "lest");
  private static final Set<String> QUESTIONS =
      Set.of("whether", "if", "why", "how", "who", "what", "when", "where", "which");
  private static final Set<String> BEFORE_IMPERATIVE =
      Set.of("please", "now", "then", "first", "so", "and", "but", "do", "not", "n't", "never");

  /** The clauses of a content, in text order. */
  static List<ActClause> of(ParsedReport parsed, Draft d, Sides sides) {
    List<ActClause> out = new ArrayList<>();
    boolean spoken =
        d.candidate().cue().kind() == Cue.Kind.LABEL
            || MARKS.indexOf(parsed.text().charAt(d.content().start())) >= 0;
    for (Passage p : Passage.of(parsed, d.content())) {
      List<Token> predicates = p.predicates();
      for (Token predicate : predicates) {
        List<Token> own = own(p, predicate, predicates);
        out.add(new ActClause(d, p, predicate, own, vocabulary(own), spoken, sides));
      }
    }
    return out;
  }

  private static Set<String> vocabulary(List<Token> tokens) {
    Set<String> out = new HashSet<>();
    for (Token t : tokens) {
      out.add(t.lemma().toLowerCase(Locale.ROOT));
      out.add(t.text().toLowerCase(Locale.ROOT));
    }
    return out;
  }

  /** The tokens under a predicate that are not under another one; the first also has the rest. */
  private static List<Token> own(Passage p, Token predicate, List<Token> predicates) {
    List<Token> out = new ArrayList<>();
    for (Token t : p.tokens()) {
      int at = t.index();
      while (at >= 0 && !isOne(at, predicates)) {
        at = p.sentence().token(at).head();
      }
      if (at == predicate.index() || at < 0 && predicate.equals(predicates.get(0))) {
        out.add(t);
      }
    }
    return out;
  }

  private static boolean isOne(int token, List<Token> predicates) {
    for (Token p : predicates) {
      if (p.index() == token) {
        return true;
      }
    }
    return false;
  }

  Sentence sentence() {
    return passage.sentence();
  }

  private Clause clause() {
    return new Clause(sentence(), predicate.index());
  }

  boolean is(ClauseCondition condition) {
    return switch (condition) {
      case OWN -> own();
      case OTHER -> !own() && !subjects().isEmpty();
      case NOBODY -> nobody();
      case THERE -> sentence().child(predicate.index(), "expl").isPresent();
      case FUTURE -> clause().tense() == Tense.FUTURE || modal("would");
      case UNCERTAIN -> modal("may") || modal("might") || modal("could");
      case ABLE -> modal("can");
      case PAST -> clause().tense() == Tense.PAST || clause().tense() == Tense.PERFECT;
      case NEGATED -> clause().negated();
      case SHOULD -> modal("should") || modal("ought");
      case MUST -> modal("must") || necessary();
      case SUBJUNCTIVE -> subjunctive();
      case IMPERATIVE -> imperative();
      case AGENTLESS -> clause().passive() && clause().subjects().isEmpty();
      case CONDITIONAL -> sentence().tokens().stream().anyMatch(this::conditional);
      case OBJECT -> draft.take().kind() != Take.Kind.CLAUSE;
      case QUESTION -> question();
      case HEAD, CORE, DENIED, AIMED, STATE -> is(condition, predicate);
    };
  }

  /** Whether a condition holds of a word of the clause. */
  boolean is(ClauseCondition condition, Token t) {
    return switch (condition) {
      case HEAD -> t.index() == predicate.index();
      case CORE -> core(t);
      case DENIED -> denied(t);
      case AIMED -> sentence().anyChild(t.index(), x -> owner(t, x));
      case STATE -> sides.state(sentence(), t.index());
      default -> is(condition);
    };
  }

  private List<Integer> subjects() {
    return clause().passive() ? clause().objects() : clause().subjects();
  }

  private boolean own() {
    boolean announcing = is(ClauseCondition.FUTURE) || present();
    return nobody()
        || subjects().stream()
            .anyMatch(i -> sides(i) || announcing && sides.presumed(draft, sentence(), i));
  }

  private boolean sides(int subject) {
    boolean third = spoken && sides.third(sentence(), subject);
    return !third && sides.own(draft, sentence(), subject);
  }

  /** Whether it is a phrase, not a clause. */
  boolean nominal() {
    return sentence().child(predicate.index(), "nsubj", "cop").isEmpty();
  }

  /** Only in the present, undenied and unmodalized, does saying perform. */
  boolean present() {
    Clause c = clause();
    return c.tense() == Tense.PRESENT && !c.passive() && c.modal().isEmpty() && !c.negated();
  }

  private boolean nobody() {
    for (int i : subjects()) {
      boolean no = sentence().anyChild(i, x -> x.is("det") && x.lemma().equalsIgnoreCase("no"));
      boolean one = sentence().lower(i).equals("one");
      if (NOBODY.contains(sentence().lower(i)) || one && no) {
        return true;
      }
    }
    return false;
  }

  private boolean modal(String word) {
    return clause().modal().orElse("").equals(word);
  }

  private boolean necessary() {
    boolean under =
        predicate.is("xcomp")
            && predicate.head() >= 0
            && NECESSARY.contains(sentence().token(predicate.head()).lemma());
    return under
        || NECESSARY.contains(predicate.lemma())
            && sentence().anyChild(predicate.index(), x -> x.is("xcomp") && x.tag().equals("VB"));
  }

  /** "that the rebels leave", "that he be freed"; an ordinary plural looks alike in the present. */
  private boolean subjunctive() {
    Token verb = predicate;
    for (Token t : sentence().children(predicate.index(), "aux", "cop")) {
      boolean be = t.lemma().equals("be") && t.tag().equals("VB");
      if (!be) {
        return false;
      }
      verb = t;
    }
    Candidate c = draft.candidate();
    boolean past = c.sentence().token(c.head()).tag().equals("VBD");
    boolean bare =
        verb.tag().equals("VB") || verb.tag().equals("VBP") && !verb.text().equals("are");
    boolean plain = verb.tag().equals("VB") || past || c.lemma().equals("insist");
    return bare && plain && !subjects().isEmpty();
  }

  private boolean imperative() {
    boolean bare = predicate.tag().equals("VB") || predicate.tag().equals("VBP");
    if (!bare || sentence().child(predicate.index(), "nsubj", "cop", "mark").isPresent()) {
      return false;
    }
    Token first = passage.tokens().get(0);
    if (!spoken || !tokens.get(0).equals(first)) {
      return false;
    }
    for (Token t : tokens) {
      if (t.index() == predicate.index()) {
        return true;
      }
      boolean before = BEFORE_IMPERATIVE.contains(sentence().lower(t.index()));
      if (!before && !t.isPunctuation()) {
        return false;
      }
    }
    return false;
  }

  private boolean conditional(Token t) {
    return CONDITIONS.contains(sentence().lower(t.index())) && (t.is("mark") || t.is("case"));
  }

  private boolean question() {
    String first = sentence().lower(passage.tokens().get(0).index());
    return QUESTIONS.contains(first) || passage.tokens().get(0).tag().equals("TO");
  }

  /** "was an insult", "had done an outstanding job", but not "the illegal raid had failed". */
  private boolean core(Token t) {
    Token at = t;
    for (int steps = 0; steps < 2 && at.index() != predicate.index(); steps++) {
      if (at.head() < 0 || !CORE.contains(at.relation())) {
        return false;
      }
      at = sentence().token(at.head());
    }
    return at.index() == predicate.index();
  }

  private boolean denied(Token t) {
    boolean no = sentence().anyChild(t.index(), x -> x.is("det") && x.lemma().equals("no"));
    return no || new Clause(sentence(), t.index()).negated();
  }

  /** Whether a dependent of a word says whose it is, and it is not the speaker's own. */
  private boolean owner(Token of, Token t) {
    String preposition = new Clause(sentence(), of.index()).preposition(t.index());
    boolean phrase = t.is("nmod") && (preposition.equals("by") || preposition.equals("of"));
    boolean named = Character.isUpperCase(t.text().charAt(0));
    boolean possessor = t.relation().equals("nmod:poss");
    return (possessor || named && (phrase || t.is("amod") || t.is("compound")))
        && !sides.own(draft, sentence(), t.index())
        && !sides.owned(sentence(), of.index());
  }
}
