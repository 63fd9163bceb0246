package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.coding.clause.CalendarWords;
import org.chancery.coding.clause.Clause;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/**
 * A trigger in its sentence: a verb, or an event noun with the light verb over it
 * ("<em>launched</em> an attack"), whose roles are those of both.
 *
 * @param token the trigger
 * @param host the light verb, -1 without one
 */
record Predicate(Sentence sentence, int token, int host, boolean adjective) {
  private static final int DEPTH = 3;

  /** "on Monday", "in March" fill no role. */
  private static final Set<String> TIMES =
      CalendarWords.and(
          "may",
          "day",
          "week",
          "weekend",
          "month",
          "year",
          "morning",
          "evening",
          "night",
          "afternoon",
          "eve",
          "today",
          "tomorrow",
          "midnight",
          "noon",
          "nov.",
          "dec.",
          "jan.",
          "feb.",
          "aug.",
          "sept.",
          "oct.");

  /** Whether a word is a time rather than a party or a place. */
  static boolean time(Token t) {
    return TIMES.contains(t.lemma().toLowerCase(Locale.ROOT));
  }

  Predicate(Sentence sentence, int token, int host) {
    this(sentence, token, host, false);
  }

  Clause own() {
    return new Clause(sentence, token);
  }

  /** The clause that carries subject, tense, modality and negation. */
  Clause finite() {
    return new Clause(sentence, host >= 0 ? host : token);
  }

  boolean noun() {
    return sentence.token(token).isNoun();
  }

  List<Integer> subjects() {
    if (adjective) {
      List<Integer> described = own().subjects();
      return described.isEmpty() ? own().objects() : described;
    }
    if (!noun()) {
      return own().subjects();
    }
    if (host >= 0 && !finite().subjects().contains(token)) {
      return finite().subjects();
    }
    List<Integer> named = own().subjects();
    return named.isEmpty() ? modifiers() : named;
  }

  /** "Russian <em>attack</em>", "a police <em>raid</em>": those who do what a noun says. */
  private List<Integer> modifiers() {
    return indexes("amod", "compound");
  }

  List<Integer> objects() {
    if (noun()) {
      return nounObjects();
    }
    List<Integer> objects = own().objects();
    if (!objects.isEmpty()) {
      return objects;
    }
    // without a direct object, what the parser took for an indirect one is it
    List<Integer> indirect = own().indirectObjects();
    return indirect.isEmpty() ? smallClauseSubjects() : indirect;
  }

  /**
   * "held <em>Chile</em> responsible", "called the <em>plan</em> illegal", "welcomed the
   * <em>decision</em> to go".
   */
  private List<Integer> smallClauseSubjects() {
    for (Token t : sentence.children(token, "xcomp", "ccomp")) {
      if (t.is("xcomp") || Contents.infinitive(sentence, t)) {
        return indexes(sentence.children(t.index(), "nsubj"));
      }
    }
    return List.of();
  }

  /** "the arrest of X", "the arrest and detention of X", "ordered X's arrest". */
  private List<Integer> nounObjects() {
    List<Integer> of = own().obliques("of");
    for (Token t : sentence.children(token, "conj")) {
      of = of.isEmpty() ? new Clause(sentence, t.index()).obliques("of") : of;
    }
    if (of.isEmpty() && host >= 0) {
      return sentence.children(token, "nmod:poss").stream()
          .filter(t -> !t.tag().startsWith("PRP"))
          .map(Token::index)
          .toList();
    }
    return of;
  }

  List<Integer> indirect() {
    return host >= 0 ? finite().indirectObjects() : own().indirectObjects();
  }

  /** Phrases with a preposition, of the trigger, its light verb, or its objects. */
  List<Integer> obliques(String preposition) {
    Set<Integer> out = governed(preposition);
    if (out.isEmpty()) {
      nested(first(), preposition, DEPTH, out);
    }
    return phrases(out);
  }

  /** Those of {@link #obliques} that the parser has hung where they belong. */
  List<Integer> ownObliques(String preposition) {
    return phrases(governed(preposition));
  }

  private List<Integer> phrases(Set<Integer> out) {
    if (out.isEmpty()) {
      return List.of();
    }
    List<Integer> all = new ArrayList<>();
    for (int i : out) {
      all.add(i);
      for (Token t : sentence.children(i, "conj")) {
        if (!t.isVerb()) {
          all.add(t.index());
        }
      }
    }
    all.remove(Integer.valueOf(token));
    all.removeIf(i -> time(sentence.token(i)));
    return all;
  }

  private Set<Integer> governed(String preposition) {
    Set<Integer> out = new LinkedHashSet<>();
    governed(token, preposition, out);
    if (host >= 0) {
      governed(host, preposition, out);
    }
    if (!noun()) {
      own().objects().forEach(o -> governed(o, preposition, out));
    }
    // "walked away from the talks"
    for (Token t : sentence.children(token, "advmod")) {
      governed(t.index(), preposition, out);
    }
    return out;
  }

  private void governed(int head, String preposition, Set<Integer> out) {
    out.addAll(new Clause(sentence, head).obliques(preposition));
    for (Token t : sentence.children(head, "acl", "advcl")) {
      boolean infinitive = t.index() > head && Contents.infinitive(sentence, t);
      if (infinitive
          && sentence.anyChild(
              t.index(), m -> m.is("mark") && sentence.lower(m.index()).equals(preposition))) {
        sentence.child(t.index(), "nsubj").ifPresent(out::add);
      }
    }
  }

  /** Phrases that the parser hung one on the other: "filed a suit in a court against X". */
  private void nested(int head, String preposition, int depth, Set<Integer> out) {
    for (Token t : sentence.children(head, "obl", "nmod", "obj", "iobj")) {
      if (t.index() > first() && depth > 0) {
        if (new Clause(sentence, t.index()).preposition(t.index()).equals(preposition)) {
          out.add(t.index());
        }
        nested(t.index(), preposition, depth - 1, out);
      }
    }
  }

  /**
   * Those whose the objects are: "lifted <em>Iran's</em> sanctions", "rejected <em>US</em> calls".
   */
  private List<Integer> owners() {
    List<Integer> owners = onObjects("nmod:poss");
    return owners.isEmpty() ? onObjects("compound", "amod") : owners;
  }

  private List<Integer> onObjects(String... relations) {
    return objects().stream()
        .flatMap(o -> sentence.children(o, relations).stream())
        .map(Token::index)
        .toList();
  }

  /** What fills a role by grammar alone. */
  List<Integer> fillers(Role role) {
    return switch (role.kind()) {
      case SUBJECT -> subjects();
      case OBJECT -> objects();
      case INDIRECT -> indirect();
      case OBLIQUE -> obliques(role.preposition());
      case OWNER -> owners();
      case MODIFIER -> indexes("amod", "compound", "advmod");
      case COMPLEMENT ->
          indexes("xcomp", "amod", "advmod", "advcl", "dep", "ccomp").stream()
              .filter(i -> !sentence.token(i).isVerb())
              .toList();
      case CASE -> indexes("case");
      case PARTNER -> subjects().stream().skip(1).toList();
      case INFINITIVE ->
          Contents.heads(this).stream()
              .filter(h -> Contents.infinitive(sentence, sentence.token(h)))
              .toList();
      case AROUND -> around();
      case CONTENT_SUBJECT, CONTENT_RECIPIENT, TELLER, ANY -> List.of();
    };
  }

  private List<Integer> around() {
    for (int at = sentence.token(token).head(); at >= 0; at = sentence.token(at).head()) {
      if (sentence.token(at).isVerb()) {
        return new Clause(sentence, at).subjects();
      }
    }
    return List.of();
  }

  private List<Integer> indexes(String... relations) {
    return indexes(sentence.children(token, relations));
  }

  private static List<Integer> indexes(List<Token> tokens) {
    return tokens.isEmpty() ? List.of() : tokens.stream().map(Token::index).toList();
  }

  /** Whether these words stand right before a noun trigger: "phone" before "call". */
  boolean hasPrefix(String words) {
    if (words.isEmpty()) {
      return true;
    }
    String[] parts = words.split(" ");
    for (int k = 0; k < parts.length; k++) {
      int at = token - parts.length + k;
      if (at < 0 || !sentence.token(at).lemma().equalsIgnoreCase(parts[k])) {
        return false;
      }
    }
    return true;
  }

  /** Whether the trigger stands as a particle verb with this particle. */
  boolean hasParticle(String particle) {
    if (particle.isEmpty()) {
      return true;
    }
    String[] words = particle.split(" ");
    Optional<String> tagged = own().particle();
    if (words.length == 1 && tagged.isPresent()) {
      return tagged.get().equals(particle) && !dated();
    }
    if (words.length == 1
        && sentence.anyChild(token, t -> t.index() > token && isParticle(t, particle))) {
      return true;
    }
    boolean same = token + words.length < sentence.size();
    for (int k = 0; same && k < words.length; k++) {
      same = sentence.lower(token + 1 + k).equals(words[k]);
    }
    return same;
  }

  /** "called her <em>on Friday</em>", where the parser takes "on" for a particle. */
  private boolean dated() {
    OptionalInt at = sentence.child(token, "compound:prt");
    return at.isPresent()
        && at.getAsInt() + 1 < sentence.size()
        && TIMES.contains(sentence.lower(at.getAsInt() + 1));
  }

  private static boolean isParticle(Token t, String particle) {
    return t.lemma().equals(particle) && (t.is("advmod") || t.is("compound") || t.is("advcl"));
  }

  /** The first token of the trigger phrase. */
  int first() {
    return host >= 0 ? Math.min(host, token) : token;
  }
}
