package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
record Predicate(Sentence sentence, int token, int host) {

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
    Set<Integer> out = new LinkedHashSet<>();
    if (noun()) {
      out.addAll(own().subjects());
    }
    if (host >= 0 || !noun()) {
      if (out.isEmpty()) {
        out.addAll(finite().subjects());
      }
    } else if (out.isEmpty()) {
      out.addAll(modifiers());
    }
    return List.copyOf(out);
  }

  /** "Russian <em>attack</em>", "a police <em>raid</em>": those who do what a noun says. */
  private List<Integer> modifiers() {
    return sentence.children(token, "amod", "compound").stream().map(Token::index).toList();
  }

  List<Integer> objects() {
    if (noun()) {
      return own().obliques("of");
    }
    return own().objects();
  }

  List<Integer> indirect() {
    return host >= 0 ? finite().indirectObjects() : own().indirectObjects();
  }

  /** Phrases with a preposition, of the trigger, its light verb, or its objects. */
  List<Integer> obliques(String preposition) {
    Set<Integer> out = new LinkedHashSet<>(own().obliques(preposition));
    if (host >= 0) {
      out.addAll(finite().obliques(preposition));
    }
    if (!noun()) {
      for (int object : own().objects()) {
        out.addAll(new Clause(sentence, object).obliques(preposition));
      }
    }
    List<Integer> all = new ArrayList<>();
    for (int i : out) {
      all.add(i);
      sentence.children(i, "conj").stream()
          .filter(t -> !t.isVerb())
          .forEach(t -> all.add(t.index()));
    }
    return all;
  }

  /** Possessors of the objects. */
  List<Integer> owners() {
    return objects().stream()
        .flatMap(o -> sentence.children(o, "nmod:poss").stream())
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
      case COMPLEMENT -> indexes("xcomp", "amod", "advmod", "advcl", "dep");
      case CONTENT_SUBJECT, CONTENT_RECIPIENT, TELLER, ANY -> List.of();
    };
  }

  private List<Integer> indexes(String... relations) {
    return sentence.children(token, relations).stream().map(Token::index).toList();
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
      return tagged.get().equals(particle);
    }
    if (words.length == 1
        && sentence.children(token, "advmod", "compound", "advcl").stream()
            .anyMatch(t -> t.lemma().equals(particle) && t.index() > token)) {
      return true;
    }
    int at = token + 1;
    return at + words.length <= sentence.size()
        && Arrays.equals(
            words,
            sentence.tokens().subList(at, at + words.length).stream()
                .map(t -> t.text().toLowerCase(java.util.Locale.ROOT))
                .toArray());
  }

  /** The first token of the trigger phrase. */
  int first() {
    return host >= 0 ? Math.min(host, token) : token;
  }
}
