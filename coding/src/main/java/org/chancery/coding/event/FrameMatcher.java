package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.chancery.coding.clause.Clause;
import org.chancery.coding.event.Frames.Trigger;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** Finds which frames stand where in a sentence: all that fit, at each token the best first. */
final class FrameMatcher {
  /** Tokens at most from the head of a sum to its currency sign. */
  private static final int SUM = 5;

  /** So many frames compete at a token at most. */
  private static final int MOST = 4;

  private final Frames frames;

  FrameMatcher(Frames frames) {
    this.frames = frames;
  }

  /** The matches by token, in text order; each list holds one at least. */
  TreeMap<Integer, List<Match>> match(Sentence sentence) {
    TreeMap<Integer, List<Match>> out = new TreeMap<>();
    for (Token t : sentence.tokens()) {
      List<Match> here = ranked(at(sentence, t));
      if (!here.isEmpty()) {
        out.put(t.index(), here);
      }
    }
    return out;
  }

  /** A frame and the predicate it fits, before its rank is known. */
  private record Fit(Frame frame, Predicate predicate, boolean generalised) {}

  private static List<Match> ranked(List<Fit> fits) {
    List<Match> out = new ArrayList<>(Math.min(fits.size(), MOST));
    Set<RuleId> seen = new HashSet<>();
    for (Fit f : fits) {
      if (out.size() < MOST && seen.add(f.frame().entry().id())) {
        out.add(new Match(f.frame(), f.predicate(), out.size(), f.generalised()));
      }
    }
    return out;
  }

  private List<Fit> at(Sentence sentence, Token t) {
    if (t.is("aux") || t.is("cop") || t.is("compound") && t.isNoun() && !isPlural(t)) {
      return List.of();
    }
    if (t.isVerb()) {
      return ofVerb(sentence, t);
    }
    if (t.isNoun() && !t.isProperNoun()) {
      List<Trigger> triggers = frames.ofNoun(t.lemma());
      return triggers.isEmpty()
          ? List.of()
          : fitting(triggers, new Predicate(sentence, t.index(), host(sentence, t.index())));
    }
    return t.tag().startsWith("JJ") ? adjective(sentence, t) : List.of();
  }

  private List<Fit> ofVerb(Sentence sentence, Token t) {
    List<Fit> out = new ArrayList<>();
    if (t.tag().equals("VBN")) {
      out.addAll(adjective(sentence, t));
    }
    out.addAll(fitting(frames.ofVerb(t.lemma()), new Predicate(sentence, t.index(), -1)));
    if (out.isEmpty() || !codes(out.get(0).frame())) {
      obliged(sentence, t).ifPresent(f -> out.add(0, f));
    }
    return out;
  }

  private static boolean codes(Frame frame) {
    return frame.meaning().isPresent() || frame.shift().replaces();
  }

  private List<Fit> adjective(Sentence sentence, Token t) {
    return fitting(frames.ofAdjective(t.lemma()), new Predicate(sentence, t.index(), -1, true));
  }

  /** What others must do, whatever it is, is a request where somebody says so. */
  private Optional<Fit> obliged(Sentence sentence, Token t) {
    Predicate predicate = new Predicate(sentence, t.index(), -1);
    boolean told = t.is("ccomp") || t.is("dep") || t.is("parataxis");
    return told && new Modality(predicate).obliged()
        ? frames.obliged().map(f -> new Fit(f, predicate, false))
        : Optional.empty();
  }

  private static boolean isPlural(Token t) {
    return t.tag().endsWith("S");
  }

  private static List<Fit> fitting(List<Trigger> triggers, Predicate predicate) {
    List<Fit> out = new ArrayList<>();
    for (Trigger trigger : triggers) {
      boolean complete =
          predicate.noun()
              ? predicate.hasPrefix(trigger.particle())
              : predicate.hasParticle(trigger.particle());
      if (complete && !trigger.frame().support() && fits(trigger.frame(), predicate)) {
        out.add(new Fit(trigger.frame(), predicate, trigger.generalised()));
      }
    }
    return out;
  }

  private static boolean fits(Frame frame, Predicate predicate) {
    for (Condition c : frame.conditions()) {
      if (!holds(c, predicate)) {
        return false;
      }
    }
    return true;
  }

  /** The light verb over an event noun: "launched an attack", "talks were held". */
  private int host(Sentence sentence, int noun) {
    int at = noun;
    while (sentence.token(at).is("conj")
        || sentence.token(at).is("compound")
        || measured(sentence, at)) {
      at = sentence.token(at).head();
    }
    OptionalInt head = sentence.head(at);
    Token t = sentence.token(at);
    if (head.isEmpty() || !sentence.token(head.getAsInt()).isVerb()) {
      return modifyingHost(sentence, noun);
    }
    int verb = head.getAsInt();
    if (t.is("nsubj") && happens(sentence, verb)) {
      return verb;
    }
    boolean object = new Clause(sentence, verb).objects().contains(at);
    if (!object && !t.is("obl") || !lightVerb(sentence, verb, at, object)) {
      return modifyingHost(sentence, noun);
    }
    return verb;
  }

  /** "a series <em>of attacks</em>": what a noun of measure is a measure of. */
  private static boolean measured(Sentence sentence, int noun) {
    Token t = sentence.token(noun);
    return t.is("nmod")
        && MEASURES.contains(sentence.token(t.head()).lemma())
        && new Clause(sentence, noun).preposition(noun).equals("of");
  }

  /** "the talks held by X", "an attack that X launched". */
  private int modifyingHost(Sentence sentence, int noun) {
    for (Token t : sentence.children(noun, "acl")) {
      if (t.isVerb()
          && new Clause(sentence, t.index()).objects().contains(noun)
          && lightVerb(sentence, t.index(), noun, true)) {
        return t.index();
      }
    }
    return -1;
  }

  /** "talks <em>resumed</em>": verbs whose subject is the event. */
  private boolean happens(Sentence sentence, int verb) {
    Predicate predicate = new Predicate(sentence, verb, -1);
    return sentence.child(verb, "obj").isEmpty()
        && frames.ofVerb(sentence.token(verb).lemma()).stream()
            .anyMatch(
                f ->
                    f.frame().entry().value("as").isPresent()
                        && predicate.hasParticle(f.particle()));
  }

  private boolean lightVerb(Sentence sentence, int verb, int noun, boolean object) {
    Predicate predicate = new Predicate(sentence, verb, -1);
    for (Trigger trigger : frames.ofVerb(sentence.token(verb).lemma())) {
      boolean transitive = trigger.frame().entry().value("as").isEmpty();
      if (transitive && trigger.frame().support() && predicate.hasParticle(trigger.particle())) {
        String wanted = trigger.frame().entry().value("preposition").orElse("");
        boolean fits =
            object ? wanted.isEmpty() : wanted.equals(new Clause(sentence, verb).preposition(noun));
        if (fits) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean holds(Condition condition, Predicate predicate) {
    Sentence sentence = predicate.sentence();
    boolean found;
    if (condition.role().kind() == Role.Kind.CONTENT_SUBJECT) {
      found = anyOf(Contents.heads(predicate), h -> another(predicate, h));
    } else if (condition.role().kind() == Role.Kind.CONTENT_RECIPIENT) {
      Set<String> words = condition.words();
      found =
          anyOf(
              Contents.heads(predicate),
              h -> words.isEmpty() || words.contains(sentence.token(h).lemma()));
    } else {
      List<Integer> fillers = predicate.fillers(condition.role());
      found =
          condition.words().isEmpty()
              ? !fillers.isEmpty()
              : anyOf(fillers, i -> named(sentence, i, condition));
    }
    return found != condition.forbidden();
  }

  private static boolean anyOf(List<Integer> tokens, IntPredicate test) {
    for (int token : tokens) {
      if (test.test(token)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the content's subject is somebody else: "wants <em>her</em> to go". */
  private static boolean another(Predicate predicate, int content) {
    Sentence sentence = predicate.sentence();
    return sentence.child(content, "nsubj").isPresent()
        || sentence.token(content).is("xcomp") && !predicate.objects().isEmpty();
  }

  /** "an additional $2 million", which the parser may head by its article. */
  private static boolean sumOfMoney(Sentence sentence, int i, Condition condition) {
    for (int k : sentence.subtree(i)) {
      Token t = sentence.token(k);
      if (k < i + SUM && t.tag().equals("$") && condition.words().contains(t.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun phrase is of a class, by its head or by what "of" follows a head of measure. */
  private static boolean named(Sentence sentence, int i, Condition condition) {
    Token head = sentence.token(i);
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    if (condition.words().contains(lemma) || condition.words().contains(head.entity())) {
      return true;
    }
    if (!head.isNoun() && sumOfMoney(sentence, i, condition)) {
      return true;
    }
    return sentence.anyChild(i, t -> compounded(t, lemma, condition.words()))
        || MEASURES.contains(head.lemma())
            && anyOf(
                new Clause(sentence, i).obliques("of"),
                o -> condition.words().contains(sentence.token(o).lemma()));
  }

  /** "trade talks", or "trade" of anything. */
  private static boolean compounded(Token t, String noun, Set<String> words) {
    return (t.is("compound") || t.is("amod"))
        && (words.contains(t.lemma() + " " + noun) || words.contains(t.lemma() + " *"));
  }

  private static final Set<String> MEASURES =
      Set.of(
          "hundred",
          "thousand",
          "dozen",
          "ten",
          "number",
          "group",
          "round",
          "series",
          "some",
          "many",
          "lot",
          "shipment",
          "batch",
          "set",
          "part",
          "kind",
          "package",
          "wave",
          "million",
          "billion",
          "worth",
          "percent",
          "ton",
          "tonne",
          "member",
          "all",
          "contingent",
          "withdrawal");
}
