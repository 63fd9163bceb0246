package org.chancery.coding.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.coding.actor.Cast.Sighted;
import org.chancery.coding.actor.Figure.Seen;
import org.chancery.coding.actor.Term.Gender;
import org.chancery.language.ParagraphKind;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Whom a pronoun stands for: the subject of the nearest clause before it that agrees with it; in
 * earlier sentences the subject of the main clause first.
 */
final class Salience {
  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
  private static final Set<String> THING = Set.of("it", "its", "itself");
  private static final Set<String> COUNTING = Set.of("both", "two", "each", "three");
  private static final Set<String> REFLEXIVE = Set.of("himself", "herself", "itself", "themselves");
  private static final int REACH = 4;

  private final ParsedReport report;
  private final Cast cast;
  private final Encounters encounters;

  Salience(ParsedReport report, Cast cast) {
    this.report = report;
    this.cast = cast;
    this.encounters = new Encounters(cast);
  }

  static boolean personal(String word) {
    return MALE.contains(word) || FEMALE.contains(word);
  }

  static boolean plural(String word) {
    return PLURAL.contains(word) || COUNTING.contains(word);
  }

  static boolean counting(String word) {
    return COUNTING.contains(word);
  }

  static boolean thing(String word) {
    return THING.contains(word);
  }

  static Gender gender(String word) {
    return MALE.contains(word)
        ? Gender.MALE
        : FEMALE.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** The antecedent of the pronoun at this token, or nothing where none agrees. */
  @Nullable Figure antecedent(Sentence sentence, int token) {
    String word = sentence.lower(token);
    Set<Figure> mates = mates(sentence, token);
    Predicate<Figure> agrees = f -> agrees(f, word) && !mates.contains(f);
    Figure owner = ownerOfOther(sentence, token, agrees);
    if (owner != null) {
      return owner;
    }
    Figure here =
        saysWhatStandsBefore(sentence, token) ? null : inSentence(sentence, token, agrees);
    if (here == null && plural(word)) {
      here = encounters.met(sentence, token);
    }
    return here != null ? here : earlier(sentence, word, agrees);
  }

  /**
   * Those who met stand behind a plural pronoun before a group that is not the subject of its
   * sentence.
   */
  private @Nullable Figure earlier(Sentence sentence, String word, Predicate<Figure> agrees) {
    int reach = thing(word) ? 1 : REACH;
    int body = 0;
    Figure second = null;
    for (int s = sentence.index() - 1; s >= 0 && body < reach; s--) {
      Sentence before = report.sentences().get(s);
      if (!running(before)) {
        continue;
      }
      body++;
      Figure met = plural(word) ? encounters.met(before, before.size()) : null;
      Figure found = inEarlier(before, agrees, thing(word));
      boolean leads = found != null && (!plural(word) || leads(before, found));
      if (leads || met != null && agrees.test(met)) {
        return leads ? found : met;
      }
      second = second == null ? found : second;
    }
    return second;
  }

  private boolean leads(Sentence sentence, Figure figure) {
    return cast.in(sentence.index()).stream()
        .anyMatch(s -> s.figure() == figure && rank(sentence, s.seen()) < 1000);
  }

  /** "The chancellor's visit and <em>his</em> plan": his who has the other thing. */
  private @Nullable Figure ownerOfOther(Sentence sentence, int token, Predicate<Figure> agrees) {
    Token pronoun = sentence.token(token);
    Token owned = pronoun.head() < 0 ? pronoun : sentence.token(pronoun.head());
    if (!pronoun.tag().equals("PRP$") || !owned.is("conj")) {
      return null;
    }
    OptionalInt owner = sentence.child(owned.head(), "nmod:poss");
    for (Sighted s : owner.isPresent() ? cast.in(sentence.index()) : List.<Sighted>of()) {
      if (s.seen().head() == owner.getAsInt() && agrees.test(s.figure())) {
        return s.figure();
      }
    }
    return null;
  }

  /**
   * "Peru would wait, <em>he</em> said": whoever speaks is not looked for in what is said before.
   */
  private static boolean saysWhatStandsBefore(Sentence sentence, int token) {
    Token pronoun = sentence.token(token);
    int verb = pronoun.is("nsubj") ? pronoun.head() : -1;
    if (verb < 0 || token == 0 || !sentence.token(token - 1).isPunctuation()) {
      return false;
    }
    boolean said = sentence.anyChild(verb, t -> t.is("ccomp") && t.index() < token);
    boolean aside = sentence.token(verb).is("parataxis") && sentence.token(verb).head() >= 0;
    return said || aside;
  }

  /** Those whom the pronoun's own clause names otherwise: "the chancellor thanked him". */
  private Set<Figure> mates(Sentence sentence, int token) {
    Set<Figure> out = new HashSet<>();
    for (Sighted s : cast.in(sentence.index())) {
      boolean before = s.seen().last() < token && s.figure().members.isEmpty();
      if (before && !REFLEXIVE.contains(sentence.lower(token)) && sole(sentence, s, token)) {
        out.add(s.figure());
      }
    }
    return out;
  }

  private static boolean sole(Sentence sentence, Sighted s, int token) {
    boolean same = sentence.token(s.seen().head()).head() == sentence.token(token).head();
    return same && s.seen().subject() && clauseMate(sentence, s.seen(), token);
  }

  private boolean running(Sentence sentence) {
    return report.paragraphOf(sentence).kind() == ParagraphKind.BODY;
  }

  private static boolean agrees(Figure f, String word) {
    if (personal(word)) {
      Gender gender = gender(word);
      return f.kind == ActorKind.PERSON
          && !f.plural
          && (f.gender == Gender.UNKNOWN || f.gender == gender);
    }
    if (plural(word)) {
      int wanted = Groups.number(word);
      return f.kind == ActorKind.GROUP && (wanted == 0 || f.members.size() == wanted);
    }
    return f.kind == ActorKind.STATE || f.kind == ActorKind.ORGANIZATION;
  }

  private @Nullable Figure inSentence(Sentence sentence, int token, Predicate<Figure> agrees) {
    Seen best = null;
    Figure found = null;
    for (Sighted s : grouped(sentence, agrees)) {
      Seen m = s.seen();
      boolean before = m.last() < token;
      if (before && stands(s) && !clauseMate(sentence, m, token) && better(m, best)) {
        best = m;
        found = s.figure();
      }
    }
    return found;
  }

  /** Whether a pronoun may take up this mention: places and qualifiers do not count. */
  private static boolean stands(Sighted s) {
    return !s.seen().passing() || !s.figure().members.isEmpty();
  }

  /** Subjects before others, the nearest first. */
  private static boolean better(Seen m, @Nullable Seen best) {
    if (best == null || m.subject() != best.subject()) {
      return best == null || m.subject();
    }
    return m.last() > best.last();
  }

  /** "Wang met him": a pronoun is never its own clause's subject, unless it is possessive. */
  private static boolean clauseMate(Sentence sentence, Seen m, int token) {
    Token pronoun = sentence.token(token);
    boolean owns = pronoun.is("nmod") && pronoun.tag().equals("PRP$");
    if (owns || pronoun.tag().equals("DT")) { // "the two said so, each accusing the other"
      return false;
    }
    int verb = pronoun.is("conj") ? sentence.token(pronoun.head()).head() : pronoun.head();
    for (int i = 0; verb >= 0 && i < 3; i++) {
      if (sentence.token(m.head()).head() == verb || coordinated(sentence, m, verb)) {
        return true;
      }
      boolean shared =
          sentence.token(verb).is("conj")
              && sentence.child(verb, "nsubj").isEmpty()
              && !pronoun.is("nsubj");
      if (!shared) {
        return false;
      }
      verb = sentence.token(verb).head();
    }
    return false;
  }

  private static boolean coordinated(Sentence sentence, Seen m, int verb) {
    int head = sentence.token(m.head()).head();
    return head >= 0 && sentence.token(m.head()).is("conj") && sentence.token(head).head() == verb;
  }

  private @Nullable Figure inEarlier(Sentence sentence, Predicate<Figure> agrees, boolean thing) {
    Seen best = null;
    Figure found = null;
    for (Sighted s : grouped(sentence, agrees)) {
      Seen m = s.seen();
      boolean counts = stands(s) && (!thing || m.subject());
      if (counts && (best == null || rank(sentence, m) < rank(sentence, best))) {
        best = m;
        found = s.figure();
      }
    }
    return found;
  }

  /** Main subject, other subjects, the rest; in each the first. */
  private static int rank(Sentence sentence, Seen m) {
    int depth = 0;
    for (int i = sentence.token(m.head()).head(); i >= 0; i = sentence.token(i).head()) {
      depth++;
    }
    boolean main = m.subject() && depth <= 1;
    return (main ? 0 : m.subject() ? 1 : 2) * 1000 + m.first();
  }

  /** The mentions in a sentence of those who agree, all of one before those of the next. */
  private List<Sighted> grouped(Sentence sentence, Predicate<Figure> agrees) {
    List<Sighted> here = cast.in(sentence.index());
    List<Sighted> out = new ArrayList<>(here.size());
    for (Figure f : cast.figuresIn(sentence.index())) {
      for (Sighted s : agrees.test(f) ? here : List.<Sighted>of()) {
        if (s.figure() == f) {
          out.add(s);
        }
      }
    }
    return out;
  }
}
