package org.chancery.coding.event;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.coding.clause.Clause;
import org.chancery.coding.clause.Tense;
import org.chancery.coding.time.TimeMention;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.DateValue;

/**
 * Whether a sentence tells an event as background, where its own clause gives no date: by the date
 * of what it explains, by years and decades that are no dates, by adverbs, by the pluperfect.
 *
 * @param old whether a date is long past
 */
record History(Scene scene, Predicate event, DateTest old) {
  private static final Pattern DECADE = Pattern.compile("(1[5-9]|20)\\d0[’']?s");
  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
  private static final Set<String> ONCE =
      Set.of("once", "formerly", "previously", "originally", "historically");
  private static final Set<String> SPANS = Set.of("decade", "year", "century", "month");
  private static final Set<String> ERAS = Set.of("war", "era", "presidency", "reign", "rule");

  /** A question asked of a date. */
  interface DateTest {
    boolean test(DateValue date);
  }

  private Sentence sentence() {
    return scene.sentence();
  }

  private Clause clause() {
    return event.finite();
  }

  boolean tells() {
    Tense tense = clause().tense();
    boolean past = tense == Tense.PAST || tense == Tense.NONE;
    return past && (byWords() || governorDated() || antecedentDated() || plannedThen())
        || pluperfect() && remote();
  }

  /** "in the 1970s", "as early as 2018", "two years earlier", "once", "at the time" */
  private boolean byWords() {
    for (int i : sentence().subtree(clause().predicate())) {
      if (time(i) && within(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean time(int i) {
    Token t = sentence().token(i);
    String word = sentence().lower(i);
    if (DECADE.matcher(word).matches()) {
      return true;
    }
    if (t.is("advmod") && ONCE.contains(word) || word.equals("ago") && spanBefore(i)) {
      return true;
    }
    boolean comparing = word.equals("earlier") || word.equals("before");
    if (comparing && spanBefore(i)) {
      return true;
    }
    if (t.is("obl") && YEAR.matcher(word).matches()) {
      return before(word);
    }
    String preposition = t.is("obl") || t.is("nmod") ? clause().preposition(i) : "";
    return preposition.equals("at") && t.lemma().equals("time") && ends(i)
        || preposition.equals("during")
            && ERAS.contains(t.lemma().toLowerCase(Locale.ROOT))
            && sentence().token(Math.max(0, i - 1)).text().equalsIgnoreCase("cold");
  }

  private boolean spanBefore(int i) {
    return i > 0
        && SPANS.contains(sentence().token(i - 1).lemma())
        && !(i > 1
            && sentence().token(i - 1).lemma().equals("month")
            && sentence().lower(i - 2).matches("a|one"));
  }

  private boolean ends(int i) {
    return sentence().children(i, "nmod", "acl").isEmpty();
  }

  private boolean before(String year) {
    return scene
        .times()
        .today()
        .filter(t -> Integer.parseInt(year) < Integer.parseInt(t.substring(0, 4)))
        .isPresent();
  }

  /** Whether a token hangs on the event without a clause or another verb between. */
  private boolean within(int i) {
    for (int at = i; at >= 0; at = sentence().token(at).head()) {
      if (at == clause().predicate()) {
        return true;
      }
      if (at != i && sentence().token(at).isVerb()) {
        return false;
      }
    }
    return false;
  }

  /**
   * "In 2021 it expelled ten men <em>whom it accused</em> of …", "in 2022, when it readmitted …"
   */
  private boolean governorDated() {
    Token t = clause().token();
    boolean clausal = t.is("advcl") || t.is("acl") || t.is("conj");
    for (int at = t.head(); clausal && at >= 0; at = sentence().token(at).head()) {
      if (sentence().token(at).isVerb()) {
        Tense tense = new Clause(sentence(), at).tense();
        return (tense == Tense.PAST || tense == Tense.NONE) && dated(at);
      }
    }
    return false;
  }

  /** "a 2014 explosion <em>that killed two</em>" */
  private boolean antecedentDated() {
    Token t = clause().token();
    if (!t.is("acl") || t.head() < 0) {
      return false;
    }
    return scene.times().in(sentence().index()).stream()
        .filter(m -> sentence().token(m.head()).head() == t.head() || m.head() == t.head())
        .anyMatch(m -> old.test(m.date()));
  }

  /** "abandoned its plan to leave <em>in 2024</em>", where the parser hangs the year too low. */
  private boolean plannedThen() {
    if (clause().tense() != Tense.PAST) {
      return false;
    }
    for (TimeMention m : scene.times().in(sentence().index())) {
      OptionalInt verb = verbAbove(m.head());
      if (verb.isPresent()
          && m.first() > verb.getAsInt()
          && Contents.infinitive(sentence(), sentence().token(verb.getAsInt()))
          && sentence().dominates(clause().predicate(), verb.getAsInt())
          && old.test(m.date())) {
        return true;
      }
    }
    return false;
  }

  private boolean dated(int verb) {
    return scene.times().in(sentence().index()).stream()
        .filter(m -> verbAbove(m.head()).orElse(-1) == verb)
        .anyMatch(m -> old.test(m.date()));
  }

  private OptionalInt verbAbove(int token) {
    for (int at = sentence().token(token).head(); at >= 0; at = sentence().token(at).head()) {
      if (sentence().token(at).isVerb()) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  /** "had sent" */
  private boolean pluperfect() {
    return clause().token().tag().equals("VBN")
        && sentence()
            .anyChild(
                clause().predicate(),
                a -> a.is("aux") && a.lemma().equals("have") && a.tag().equals("VBD"));
  }

  /** What had been done is background in a relative clause, or before something else. */
  private boolean remote() {
    Token t = clause().token();
    boolean relative = t.relation().equals("acl:relcl");
    Optional<Token> before =
        sentence().children(clause().predicate(), "advcl").stream()
            .filter(c -> sentence().anyChild(c.index(), m -> m.lemma().equals("before")))
            .findFirst();
    return relative || before.isPresent() || byWords();
  }
}
