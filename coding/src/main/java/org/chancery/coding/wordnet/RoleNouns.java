package org.chancery.coding.wordnet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.sf.extjwnl.data.Synset;
import org.chancery.coding.lexicon.DerivedNouns;
import org.chancery.coding.lexicon.DerivedNouns.Noun;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.RuleId;
import org.chancery.coding.wordnet.NounGroup.Step;
import org.chancery.record.ChanceryException;

/**
 * The nouns that each entry of {@code rolenouns.lex} stands for. A noun that lies under several
 * entries belongs to the nearest. Names, which begin with a capital, are left out; so are nouns
 * that {@code roles.lex} reads, or that end in a word that it reads.
 */
final class RoleNouns {
  private static final Pattern COMMON = Pattern.compile("[a-z][a-z' -]+");

  /** A noun under an entry. */
  private record Candidate(NounGroup group, Step step) {}

  private final WordNet wordNet;
  private final Set<String> explicit = new HashSet<>();
  private final Set<String> withheld = new HashSet<>();
  private final Map<String, Candidate> nearest = new TreeMap<>();

  private RoleNouns(WordNet wordNet, Collection<Entry> roles) {
    this.wordNet = wordNet;
    for (Entry role : roles) {
      role.values("words").forEach(w -> explicit.add(w.toLowerCase(Locale.ROOT)));
    }
  }

  /**
   * The nouns of each entry, in the entries' order, each entry's by the alphabet.
   *
   * @param roles the entries of {@code roles.lex}, which go first
   * @throws ChanceryException {@code LEXICON} with every error of every entry
   */
  static DerivedNouns of(Collection<Entry> entries, Collection<Entry> roles, WordNet wordNet) {
    RoleNouns all = new RoleNouns(wordNet, roles);
    List<String> errors = new ArrayList<>();
    for (Entry entry : entries) {
      try {
        all.add(new NounGroup(entry, wordNet));
      } catch (IllegalArgumentException e) {
        errors.add(entry.location() + ": " + e.getMessage());
      }
    }
    if (!errors.isEmpty()) {
      throw new ChanceryException(ChanceryException.Code.LEXICON, String.join("\n", errors));
    }
    all.nearest.keySet().removeAll(all.withheld);
    return new DerivedNouns(entries, all.nouns(), all.compounds());
  }

  private Map<RuleId, List<Noun>> nouns() {
    Map<RuleId, List<Noun>> out = new HashMap<>();
    nearest.forEach(
        (noun, c) ->
            out.computeIfAbsent(c.group().rule(), k -> new ArrayList<>())
                .add(new Noun(c.group().form(noun), c.step().path(noun))));
    return out;
  }

  /** Longer nouns that end in one of ours and are none themselves: "best seller", "old guard". */
  private Set<String> compounds() {
    Set<String> out = new TreeSet<>();
    for (String compound : wordNet.compounds()) {
      String last = compound.substring(compound.lastIndexOf(' ') + 1);
      if (nearest.containsKey(last) && !nearest.containsKey(compound) && !read(compound)) {
        out.add(compound);
      }
    }
    return out;
  }

  private void add(NounGroup group) {
    withheld.addAll(group.withheld());
    for (Step step : group.steps()) {
      for (String noun : WordNet.nouns(step.synset())) {
        Candidate before = nearest.get(noun);
        boolean nearer = before == null || step.depth() < before.step().depth();
        if (nearer && COMMON.matcher(noun).matches() && !read(noun) && usual(group, noun)) {
          nearest.put(noun, new Candidate(group, step));
        }
      }
    }
  }

  private boolean usual(NounGroup group, String noun) {
    List<Synset> senses = wordNet.senses(noun);
    return !senses.isEmpty() && group.usual(noun, senses);
  }

  /** Whether {@code roles.lex} reads the noun, or the word or words that it ends in. */
  private boolean read(String noun) {
    for (int i = 0; i >= 0; i = noun.indexOf(' ', i + 1)) {
      if (explicit.contains(noun.substring(i).strip())) {
        return true;
      }
    }
    return false;
  }
}
