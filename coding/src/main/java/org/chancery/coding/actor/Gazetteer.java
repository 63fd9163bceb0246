package org.chancery.coding.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.coding.actor.Term.RoleTerm;
import org.chancery.coding.actor.Term.StateTerm;
import org.chancery.coding.actor.Term.StateUse;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * The lexicon's phrases, found in sentences by hash: the longest phrase at a place wins. Names
 * match in their own case, or wholly in capitals; role words in any case, the last word by its
 * lemma; nouns that only WordNet knows where they are no part of a name.
 */
final class Gazetteer {

  /** A phrase of the lexicon from token {@code first} to {@code last}, included. */
  record Match(int first, int last, Term term) {
    boolean covers(int token) {
      return first <= token && token <= last;
    }
  }

  private static final int MINIMUM_CAPITALS = 4;
  private static final int FIRST_BEYOND_ASCII = 0x80;

  /** What follows the head of a title: "of Mines", "to the United Nations". */
  private static final Pattern TAIL = Pattern.compile(" (of|for|to|in|at|on) .*");

  private final Map<String, Term> exact = new HashMap<>();
  private final Map<String, Term> folded = new HashMap<>();
  private final Map<String, Term> capitals = new HashMap<>();

  /** What names begin with, up to any place where a token may end; and the same of words. */
  private final Set<String> starts = new HashSet<>();

  private final Set<String> foldedStarts = new HashSet<>();
  private final Set<String> compounds = new HashSet<>();
  private final Map<String, StateTerm> statesByCode = new HashMap<>();

  /** The state with this code, regions left out. */
  @Nullable StateTerm state(String code) {
    return statesByCode.get(code);
  }

  /** The term that has exactly this name. */
  @Nullable Term named(String name) {
    return exact.get(name);
  }

  /**
   * The role word of a title as office files write it: "Minister of Mines", "Governor of Ohio". The
   * longest phrase of the lexicon that it begins or, before any "of", ends with.
   */
  @Nullable RoleTerm office(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    RoleTerm whole = role(lower);
    if (whole != null) {
      return whole;
    }
    String head = TAIL.matcher(lower).replaceFirst("");
    for (String rest = head; ; rest = rest.substring(rest.indexOf(' ') + 1)) {
      RoleTerm role = role(rest);
      if (role != null || rest.indexOf(' ') < 0) {
        return role;
      }
    }
  }

  private @Nullable RoleTerm role(String words) {
    return folded.get(words) instanceof RoleTerm r ? r : null;
  }

  /** Adds a name; the first term to claim it keeps it, but a state's name beats its adjective. */
  void addName(String name, Term term) {
    if (term instanceof StateTerm s && s.use() == StateUse.NAME && !s.region()) {
      statesByCode.putIfAbsent(s.country().code(), s);
    }
    String plain = plain(name);
    for (String form : plain.equals(name) ? List.of(name) : List.of(name, plain)) {
      Term before = exact.get(form);
      if (before == null || (before instanceof StateTerm s && rank(term) < rank(s))) {
        exact.put(form, term);
      }
      addStarts(form, starts);
      if (form.length() >= MINIMUM_CAPITALS && !form.contains(".")) {
        String upper = upper(form);
        capitals.putIfAbsent(upper, term);
        addStarts(upper, starts);
      }
    }
  }

  private static int rank(Term term) {
    return term instanceof StateTerm s ? s.use().ordinal() : StateUse.values().length;
  }

  void addWords(String words, Term term) {
    String form = words.toLowerCase(Locale.ROOT);
    folded.putIfAbsent(form, term);
    addStarts(form, foldedStarts);
  }

  /** Longer nouns in which the last word, which WordNet alone knows, means something else. */
  void addCompounds(Set<String> nouns) {
    compounds.addAll(nouns);
  }

  private static void addStarts(String form, Set<String> starts) {
    for (int i = 1; i <= form.length(); i++) {
      if (i == form.length() || boundary(form.charAt(i - 1), form.charAt(i))) {
        int end = form.charAt(i - 1) == ' ' ? i - 1 : i;
        starts.add(form.substring(0, end));
      }
    }
  }

  /** Whether a token may end between these two characters. */
  private static boolean boundary(char a, char b) {
    return !Character.isLetterOrDigit(a) || !Character.isLetterOrDigit(b);
  }

  /** The name without the marks on its letters. */
  static String plain(String name) {
    if (name.chars().allMatch(c -> c < FIRST_BEYOND_ASCII)) {
      return name;
    }
    return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  /** The phrases of a sentence, left to right, none overlapping another. */
  List<Match> matches(Sentence sentence) {
    List<Match> out = new ArrayList<>();
    for (int i = 0; i < sentence.size(); ) {
      Match match = longest(sentence, i);
      if (match == null) {
        i++;
      } else {
        out.add(match);
        i = match.last() + 1;
      }
    }
    return out;
  }

  private @Nullable Match longest(Sentence sentence, int first) {
    Match best = null;
    String form = "";
    for (int i = first; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean apart = i > first && sentence.token(i - 1).end() < token.start();
      String before = apart ? form + " " : form;
      String word = token.text().replace('’', '\'');
      form = before.isEmpty() ? word : before + word;
      String lower = form.equals(token.text()) ? sentence.lower(i) : form.toLowerCase(Locale.ROOT);
      boolean name = starts.contains(form);
      boolean words = foldedStarts.contains(lower);
      Term term = name ? exact.get(form) : null;
      if (term == null && name) {
        term = inCapitals(form);
      }
      if (term == null && words) {
        term = folded.get(lower);
      }
      if (term == null && token.isNoun()) {
        term = folded.get(before.toLowerCase(Locale.ROOT) + singular(token));
      }
      if (term != null
          && !(term instanceof RoleTerm r
              && r.derived()
              && !common(sentence, first, i, r.words()))) {
        best = new Match(first, i, term);
      }
      if (!name && !words) {
        break;
      }
    }
    return best;
  }

  /**
   * "The seller", but neither "Seller said" nor "the Sellers' Group" nor "the best seller": a noun
   * that WordNet alone knows is written small, or begins a sentence.
   */
  private boolean common(Sentence sentence, int first, int last, String words) {
    Token token = sentence.token(last);
    boolean begins = first == 0 && first == last && token.tag().equals("NNS");
    boolean small = Character.isLowerCase(token.text().codePointAt(0));
    return (small || begins)
        && token.isNoun()
        && !token.isProperNoun()
        && token.entity().equals("O")
        && (first == 0 || !compounds.contains(sentence.lower(first - 1) + " " + words));
  }

  private @Nullable Term inCapitals(String form) {
    boolean shouted = form.length() >= MINIMUM_CAPITALS && form.equals(upper(form));
    return shouted ? capitals.get(form) : null;
  }

  private static String upper(String form) {
    return form.toUpperCase(Locale.ROOT);
  }

  /** The lemma in lower case; a capitalised plural, which the lemmatizer keeps, loses its s. */
  static String singular(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    boolean kept = token.isProperNoun() && lemma.equals(token.text().toLowerCase(Locale.ROOT));
    return kept && lemma.endsWith("s") && lemma.length() > 3
        ? lemma.substring(0, lemma.length() - 1)
        : lemma;
  }
}
