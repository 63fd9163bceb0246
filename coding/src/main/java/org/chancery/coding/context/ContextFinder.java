package org.chancery.coding.context;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.record.ChanceryException;
import org.chancery.record.Context;
import org.chancery.record.Span;

/**
 * Finds the PLOVER contexts of a passage: every context whose words in it weigh together as much as
 * its threshold. The words and weights stand in {@code contexts.lex}. Immutable and thread-safe.
 */
public final class ContextFinder {
  private static final double THRESHOLD = 1;

  private record Weighted(Context context, double weight) {}

  /** By words joined with blanks, lemmas in lower case. */
  private final Map<String, List<Weighted>> words = new HashMap<>();

  private final Map<Context, Double> thresholds = new EnumMap<>(Context.class);

  /** How many words at most an entry has that begins with a word. */
  private final Map<String, Integer> reaches = new HashMap<>();

  public ContextFinder(Lexicon lexicon) {
    lexicon.entries("contexts.lex").forEach(this::add);
  }

  private void add(Entry entry) {
    String name = entry.id().value().replaceFirst("^context\\.", "");
    try {
      Context context = Context.of(name.replace('-', '_'));
      thresholds.put(context, entry.value("threshold").map(Double::parseDouble).orElse(THRESHOLD));
      entry.values("words").forEach(w -> add(w, context, 1));
      entry.values("weak").forEach(w -> add(w, context, 0.5));
    } catch (IllegalArgumentException e) {
      throw new ChanceryException(
          ChanceryException.Code.LEXICON, entry.location() + ": " + e.getMessage());
    }
  }

  private void add(String word, Context context, double weight) {
    words.computeIfAbsent(word, k -> new ArrayList<>()).add(new Weighted(context, weight));
    String[] parts = word.split(" ");
    reaches.merge(parts[0], parts.length, Math::max);
  }

  /** The contexts of these tokens, in PLOVER's order. */
  public List<Context> find(List<Token> tokens) {
    Map<Context, Map<String, Double>> found = new EnumMap<>(Context.class);
    for (int i = 0; i < tokens.size(); i++) {
      String word = lower(tokens.get(i));
      int end = Math.min(tokens.size(), i + reaches.getOrDefault(word, 0));
      for (int k = i; k < end; k++) {
        word = k == i ? word : word + " " + lower(tokens.get(k));
        for (Weighted w : words.getOrDefault(word, List.of())) {
          // a word repeated proves no more than once
          found.computeIfAbsent(w.context(), c -> new TreeMap<>()).put(word, w.weight());
        }
      }
    }
    return found.isEmpty() ? List.of() : proven(found);
  }

  private List<Context> proven(Map<Context, Map<String, Double>> found) {
    return found.entrySet().stream()
        .filter(e -> sum(e.getValue()) >= thresholds.getOrDefault(e.getKey(), THRESHOLD))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String lower(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }

  /**
   * The contexts of the words that these spans hold.
   *
   * @param passage in text order
   */
  public List<Context> find(ParsedReport parsed, List<Span> passage) {
    List<Token> tokens = new ArrayList<>();
    for (Span span : passage) {
      for (Sentence s : parsed.sentencesIn(span.start(), span.end())) {
        for (Token t : s.tokens()) {
          if (span.start() <= t.start() && t.end() <= span.end()) {
            tokens.add(t);
          }
        }
      }
    }
    return find(tokens);
  }

  private static double sum(Map<String, Double> weights) {
    return weights.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
