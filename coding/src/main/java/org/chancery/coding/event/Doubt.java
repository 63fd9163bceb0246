package org.chancery.coding.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.clause.Clause;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/**
 * Whether grammar leaves open that what a predicate tells happens at all: under a condition or a
 * question, in a bill or a plan, as a chance or a fear. "May" and "could" are {@link Modality}'s.
 */
record Doubt(Predicate predicate) {
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");

  /** "<em>Should</em> Peru refuse, …": an auxiliary that opens a sentence makes a condition. */
  private static final Set<String> INVERTED = Set.of("should", "had", "were");

  private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "would");

  /** Texts that are not in force: what "would" be under them is not announced. */
  private static final Set<String> DRAFTS =
      Set.of("bill", "draft", "proposal", "plan", "motion", "amendment", "scheme", "legislation");

  /** "in case of war Peru would leave" */
  private static final Set<String> CASES = Set.of("case", "event");

  private static final Set<String> LIKELY =
      Set.of("possible", "likely", "unlikely", "probable", "conceivable", "improbable");

  /** What may govern a clause that nobody vouches for. */
  private static final Set<String> DOUBTS =
      Set.of(
          "possible",
          "likely",
          "unlikely",
          "probable",
          "conceivable",
          "improbable",
          "unclear",
          "uncertain",
          "unsure",
          "chance",
          "possibility",
          "probability",
          "likelihood",
          "prospect",
          "risk",
          "danger",
          "fear",
          "speculation",
          "plot",
          "wonder",
          "doubt");

  /** What may govern an event noun that has not come: "the threat of an attack". */
  private static final Set<String> AWAITED =
      Set.of("threat", "brace", "avert", "avoid", "prevent", "deter", "thwart", "foil", "await");

  /** What an event noun is called that has not come. */
  private static final Set<String> FEARED =
      Set.of("possible", "potential", "likely", "imminent", "feared", "hypothetical", "eventual");

  private Sentence sentence() {
    return predicate.sentence();
  }

  private Clause clause() {
    return predicate.finite();
  }

  boolean holds() {
    return underCondition()
        || asked()
        || counterfactual()
        || drafted()
        || governed(clause().predicate())
        || predicate.noun() && awaited();
  }

  boolean underCondition() {
    for (int at = clause().predicate(); at >= 0; at = sentence().token(at).head()) {
      if (marked(at) || inverted(at)) {
        return true;
      }
      if (!sentence().token(at).is("conj")) {
        return false;
      }
    }
    return false;
  }

  /** Whether another clause says under what condition: "would leave if asked". */
  boolean conditional() {
    int predicate = clause().predicate();
    Token t = sentence().token(predicate);
    boolean said = t.is("ccomp") || t.is("parataxis");
    return conditional(predicate) || said && t.head() > -1 && conditional(t.head());
  }

  private boolean conditional(int verb) {
    return sentence()
        .anyChild(verb, c -> c.is("advcl") && (marked(c.index()) || inverted(c.index())));
  }

  private boolean marked(int verb) {
    return sentence()
        .anyChild(
            verb,
            m ->
                (m.is("mark") || m.is("advmod"))
                    && CONDITIONS.contains(sentence().lower(m.index())));
  }

  private boolean inverted(int verb) {
    return sentence().token(verb).is("advcl")
        && sentence()
            .anyChild(
                verb,
                m ->
                    (m.is("aux") || m.is("cop"))
                        && INVERTED.contains(sentence().lower(m.index()))
                        && sentence()
                            .anyChild(verb, s -> s.is("nsubj") && s.index() == nextWord(m)));
  }

  /** The head of the phrase that begins right behind an auxiliary. */
  private int nextWord(Token auxiliary) {
    int at = auxiliary.index() + 1;
    while (at < sentence().size() - 1
        && sentence().token(at).head() > at
        && !sentence().token(at).is("nsubj")) {
      at = sentence().token(at).head();
    }
    return at;
  }

  /** "Will Peru leave?" */
  private boolean asked() {
    boolean question = false;
    for (int i = sentence().size() - 1; i >= 0 && !question; i--) {
      String word = sentence().token(i).text();
      if (Character.isLetterOrDigit(word.codePointAt(0))) {
        return false;
      }
      question = word.equals("?");
    }
    int top = clause().predicate();
    while (sentence().token(top).is("conj") || sentence().token(top).is("xcomp")) {
      top = sentence().token(top).head();
    }
    int verb = top;
    return sentence()
        .anyChild(
            verb,
            a ->
                (a.is("aux") || a.is("cop"))
                    && sentence().anyChild(verb, s -> s.is("nsubj") && s.index() > a.index()));
  }

  /** "would have attacked" */
  private boolean counterfactual() {
    Optional<String> modal = clause().modal();
    return modal.filter("would"::equals).isPresent()
        && sentence()
            .anyChild(clause().predicate(), a -> a.is("aux") && a.text().equalsIgnoreCase("have"));
  }

  /** "the bill would ban", "under the plan Peru would leave", "in that case it would leave" */
  private boolean drafted() {
    if (clause().modal().filter("would"::equals).isEmpty()) {
      return false;
    }
    List<Integer> subjects = clause().subjects();
    return anyOf(subjects, DRAFTS)
        || anyOf(clause().obliques("under"), DRAFTS)
        || anyOf(clause().obliques("in"), CASES);
  }

  private boolean anyOf(List<Integer> heads, Set<String> words) {
    for (int head : heads) {
      if (words.contains(lemma(head))) {
        return true;
      }
    }
    return false;
  }

  private boolean governed(int from) {
    for (int at = from; at >= 0; at = sentence().token(at).head()) {
      Token t = sentence().token(at);
      boolean content =
          t.is("ccomp") || t.is("xcomp") || t.is("acl") || t.is("dep") || t.is("csubj");
      if (!content || t.relation().equals("acl:relcl") || t.head() < 0) {
        return false;
      }
      if (DOUBTS.contains(lemma(t.head())) || certain(t.head())) {
        return true;
      }
    }
    return false;
  }

  /** "all but certain", "not certain" */
  private boolean certain(int head) {
    if (!lemma(head).equals("certain")) {
      return false;
    }
    boolean but = head >= 2 && sentence().lower(head - 1).equals("but");
    return but || new Clause(sentence(), head).negated();
  }

  /** Event nouns: "a possible attack", "an attack would …", "the risk of an attack". */
  private boolean awaited() {
    int noun = predicate.token();
    Token t = sentence().token(noun);
    if (sentence().anyChild(noun, a -> a.is("amod") && FEARED.contains(lemma(a.index())))) {
      return true;
    }
    if (t.head() < 0) {
      return false;
    }
    boolean bare = predicate.host() < 0;
    if (t.is("nsubj") && bare) {
      boolean modal =
          new Clause(sentence(), t.head()).modal().filter(POSSIBLE::contains).isPresent();
      return modal || LIKELY.contains(lemma(t.head()));
    }
    boolean under = t.is("nmod") || t.is("obl") || t.is("obj");
    return under && (DOUBTS.contains(lemma(t.head())) || AWAITED.contains(lemma(t.head())));
  }

  private String lemma(int token) {
    return sentence().token(token).lemma().toLowerCase(Locale.ROOT);
  }
}
