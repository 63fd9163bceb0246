package org.chancery.coding.actor;

import org.chancery.coding.actor.Figure.Seen;
import org.chancery.coding.actor.Term.Gender;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.record.MentionKind;
import org.jspecify.annotations.Nullable;

/** Makes pronouns mentions of those they stand for; inside quotations it leaves them alone. */
final class Pronouns {
  private final Cast cast;
  private final Salience salience;

  Pronouns(ParsedReport parsed, Cast cast) {
    this.cast = cast;
    this.salience = new Salience(parsed, cast);
  }

  /** The antecedent of a pronoun, which becomes a mention of it. */
  @Nullable Figure resolve(Sentence sentence, int token, boolean quoted) {
    String word = sentence.lower(token);
    boolean known = Salience.personal(word) || Salience.plural(word) || Salience.thing(word);
    if (!known || quoted || expletive(sentence, token)) {
      return null;
    }
    Figure figure = salience.antecedent(sentence, token);
    if (figure == null) {
      return null;
    }
    RuleId rule =
        Salience.personal(word)
            ? Rules.PRONOUN_PERSON
            : Salience.plural(word) ? Rules.PRONOUN_PLURAL : Rules.PRONOUN_BODY;
    if (figure.gender == Gender.UNKNOWN) {
      figure.gender = Salience.gender(word);
    }
    boolean subject = sentence.token(token).is("nsubj");
    cast.see(
        figure,
        new Seen(sentence.index(), token, token, token, MentionKind.PRONOUN, false, subject, rule));
    return figure;
  }

  /** "Both pledged", "the two agreed": a number that stands for those who have been named. */
  static boolean counts(Phrase p) {
    boolean bare = p.first == p.core || p.core == p.first + 1 && p.definite;
    boolean subject =
        p.sentence.token(p.head).is("nsubj")
            || p.sentence.anyChild(p.head, t -> t.is("acl") && t.tag().equals("VBG"));
    return bare && subject && Salience.counting(p.sentence.lower(p.core));
  }

  /** "It was agreed", "it is important that": stands for nothing. */
  private static boolean expletive(Sentence sentence, int token) {
    if (!sentence.token(token).text().equalsIgnoreCase("it")) {
      return false;
    }
    int head = sentence.token(token).head();
    return sentence.token(token).is("expl")
        || head >= 0
            && (sentence.child(head, "csubj").isPresent()
                || sentence.token(token).relation().equals("nsubj:pass")
                    && sentence.child(head, "ccomp").isPresent()
                || sentence.token(head).tag().startsWith("JJ"));
  }
}
