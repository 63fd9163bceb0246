package org.chancery.coding.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/**
 * A predicate of a sentence with its grammatical roles. A cheap view: nothing is computed before it
 * is asked for. Immutable and thread-safe.
 *
 * @param predicate the verb (lexical, not auxiliary), noun or adjective
 */
public record Clause(Sentence sentence, int predicate) {
  /** Verbs whose infinitive tells what the subject is up to: "hosted Lima to discuss". */
  private static final Set<String> MEETING =
      Set.of("meet", "host", "receive", "welcome", "call", "phone", "visit", "convene", "join");

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

  public Token token() {
    return sentence.token(predicate);
  }

  public String lemma() {
    return token().lemma();
  }

  /** The particle of a phrasal verb: "off" in "broke off". */
  public Optional<String> particle() {
    OptionalInt particle = sentence.child(predicate, "compound:prt");
    return particle.isPresent()
        ? Optional.of(sentence.token(particle.getAsInt()).lemma())
        : Optional.empty();
  }

  /** Whether a verb stands in the passive, with or without its auxiliary ("accused of …"). */
  public boolean passive() {
    if (!token().isVerb()) {
      return false;
    }
    if (sentence.child(predicate, "nsubj:pass", "aux:pass").isPresent()) {
      return true;
    }
    boolean bareParticiple =
        token().tag().equals("VBN") && sentence.child(predicate, "aux").isEmpty();
    boolean modifies = token().is("acl") || token().is("advcl") || token().is("amod");
    return bareParticiple && (modifies || !obliques("by").isEmpty())
        || token().is("conj") && token().tag().equals("VBN") && sharesPassive();
  }

  private boolean sharesPassive() {
    return sentence.child(predicate, "aux").isEmpty()
        && new Clause(sentence, token().head()).passive();
  }

  /**
   * The deep subjects: who does it. Coordinated subjects are all listed; a passive's are those of
   * its "by" phrase; a noun's are its possessor or "by" phrase. Relative pronouns give way to what
   * they stand for; infinitives, participles and coordinated verbs borrow from the clause above.
   */
  public List<Integer> subjects() {
    if (token().isNoun() && sentence.child(predicate, "nsubj", "cop").isEmpty()) {
      return nominalSubjects();
    }
    if (passive()) {
      return coordinated(obliques("by"));
    }
    return surfaceSubjects();
  }

  /**
   * The deep objects: to whom it is done. A passive's are its grammatical subjects. Coordinated
   * objects are all listed.
   */
  public List<Integer> objects() {
    if (passive()) {
      return surfaceSubjects();
    }
    List<Integer> direct = new ArrayList<>();
    sentence.children(predicate, "obj").forEach(t -> direct.add(antecedent(t.index())));
    if (direct.isEmpty()) {
      direct.addAll(relativeObject());
    }
    return coordinated(direct.isEmpty() ? sharedObject() : direct);
  }

  /** "arrested and deported <em>the men</em>": coordinated verbs share an object after both. */
  private List<Integer> sharedObject() {
    int other = token().is("conj") ? token().head() : sentence.child(predicate, "conj").orElse(-1);
    if (other < 0 || !token().isVerb() || !sentence.token(other).isVerb()) {
      return List.of();
    }
    int later = Math.max(predicate, other);
    boolean adjacent = later - Math.min(predicate, other) == 2;
    return adjacent ? behind(later, sentence.children(other, "obj")) : List.of();
  }

  private static List<Integer> behind(int token, List<Token> objects) {
    List<Integer> out = new ArrayList<>();
    for (Token t : objects) {
      if (t.index() > token) {
        out.add(t.index());
      }
    }
    return out;
  }

  /** Those to whom: "gave <em>them</em> arms", "told <em>her</em> that". */
  public List<Integer> indirectObjects() {
    return coordinated(indexes(sentence.children(predicate, "iobj")));
  }

  /** Heads of the oblique or nominal phrases that one of these prepositions introduces. */
  public List<Integer> obliques(String... prepositions) {
    List<Token> phrases = sentence.children(predicate, "obl", "nmod");
    if (phrases.isEmpty()) {
      return List.of();
    }
    List<Integer> out = new ArrayList<>(phrases.size());
    for (Token t : phrases) {
      if (isOneOf(preposition(t.index()), prepositions)) {
        out.add(t.index());
      }
    }
    return out;
  }

  private static boolean isOneOf(String word, String[] words) {
    for (String w : words) {
      if (w.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** The preposition of a phrase, several words joined by blanks: "because of"; else empty. */
  public String preposition(int phraseHead) {
    String out = "";
    for (Token t : sentence.children(phraseHead)) {
      if (t.is("case")) {
        out = joined(out, sentence.lower(t.index()));
        for (Token fixed : sentence.children(t.index(), "fixed")) {
          out = joined(out, sentence.lower(fixed.index()));
        }
      }
    }
    return out;
  }

  private static String joined(String words, String word) {
    return words.isEmpty() ? word : words + " " + word;
  }

  /**
   * The head of the clause that complements it: "said he <em>left</em>", "urged to <em>go</em>".
   */
  public OptionalInt complement() {
    return sentence.child(predicate, "ccomp", "xcomp");
  }

  /** Whether the clause denies what it tells: "did not meet", "no troops were sent". */
  public boolean negated() {
    return new VerbGroup(sentence, predicate).negated();
  }

  /** The modal verb over it, if any: may, might, could, can, would, should, must, ought. */
  public Optional<String> modal() {
    return new VerbGroup(sentence, predicate).modal();
  }

  /** The tense, by auxiliaries and verb form; coordinated verbs borrow the first one's. */
  public Tense tense() {
    return new VerbGroup(sentence, predicate).tense();
  }

  private List<Integer> nominalSubjects() {
    List<Integer> owners = indexes(sentence.children(predicate, "nmod:poss"));
    return coordinated(owners.isEmpty() ? obliques("by") : owners);
  }

  private List<Integer> surfaceSubjects() {
    List<Token> own = sentence.children(predicate, "nsubj", "csubj");
    if (own.isEmpty()) {
      return borrowed();
    }
    List<Integer> resolved = new ArrayList<>(own.size());
    for (Token t : own) {
      resolved.add(antecedent(t.index()));
    }
    return coordinated(resolved);
  }

  /** The subject that a clause without one takes over from the clause above. */
  private List<Integer> borrowed() {
    Token t = token();
    if (t.head() < 0) {
      return List.of();
    }
    Clause above = new Clause(sentence, t.head());
    if (t.is("acl")) {
      return relative() ? List.of() : coordinated(List.of(t.head()));
    }
    if (t.is("xcomp")) {
      boolean purpose = above.passive() || MEETING.contains(above.lemma());
      List<Integer> controlled = purpose ? List.of() : above.directOrIndirect();
      return controlled.isEmpty() ? above.surfaceSubjects() : controlled;
    }
    boolean participle = t.tag().equals("VBG") && (t.is("parataxis") || t.is("dep"));
    boolean shares = t.is("conj") || t.is("advcl") || participle;
    if (!shares || !sentence.token(t.head()).isVerb() && !hasSubject(t.head())) {
      return List.of();
    }
    return above.surfaceSubjects();
  }

  private boolean hasSubject(int i) {
    return sentence.child(i, "nsubj").isPresent();
  }

  private boolean relative() {
    return token().relation().equals("acl:relcl");
  }

  private List<Integer> directOrIndirect() {
    List<Integer> out = indirectObjects();
    return out.isEmpty() ? coordinated(indexes(sentence.children(predicate, "obj"))) : out;
  }

  /** What a relative pronoun stands for; any other token stands for itself. */
  private int antecedent(int i) {
    Token t = sentence.token(i);
    boolean pronoun = RELATIVE.contains(t.lemma()) && t.tag().startsWith("W");
    return pronoun ? modified().orElse(i) : i;
  }

  /** The noun that the relative clause around this predicate modifies. */
  private OptionalInt modified() {
    for (int at = predicate; at >= 0; at = sentence.token(at).head()) {
      if (sentence.token(at).relation().equals("acl:relcl")) {
        return sentence.head(at);
      }
      if (!sentence.token(at).is("conj") && !sentence.token(at).is("xcomp")) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /** "the man whom they arrested": what is modified is the object, where a subject is there. */
  private List<Integer> relativeObject() {
    boolean gap = relative() && sentence.child(predicate, "nsubj").isPresent();
    boolean filled =
        gap
            && sentence.anyChild(
                predicate, t -> t.is("nsubj") && antecedent(t.index()) != t.index());
    return gap && !filled ? List.of(token().head()) : List.of();
  }

  /** Each token with the nouns coordinated with it, in text order. */
  private List<Integer> coordinated(List<Integer> heads) {
    if (heads.isEmpty()) {
      return List.of();
    }
    List<Integer> out = new ArrayList<>(heads);
    for (int head : heads) {
      for (Token t : sentence.children(head)) {
        if (t.is("conj") && !t.isVerb()) {
          out.add(t.index());
        }
      }
    }
    return ascending(out);
  }

  /** The same tokens in text order, each once. */
  private static List<Integer> ascending(List<Integer> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i - 1) >= tokens.get(i)) { // seldom: a conjunct stands behind its head
        return List.copyOf(new TreeSet<>(tokens));
      }
    }
    return tokens;
  }

  private static List<Integer> indexes(List<Token> tokens) {
    if (tokens.isEmpty()) {
      return List.of();
    }
    List<Integer> out = new ArrayList<>(tokens.size());
    for (Token t : tokens) {
      out.add(t.index());
    }
    return out;
  }
}
