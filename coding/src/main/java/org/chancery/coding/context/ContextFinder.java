package org.chancery.coding.context;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.coding.lexicon.Entry;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.coding.lexicon.RuleId;
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
  private static final String PREFIX = "context.";
  private static final double WORD = 1;
  private static final double WEAK = 0.5;
  private static final double THRESHOLD = 1;

  /** What floating sums of weights may fall short of a threshold that they reach. */
  private static final double ROUNDING = 1e-6;

  /**
   * A context of a passage.
   *
   * @param weight of all its words
   * @param rule the entry whose words they are
   * @param first the place in the passage where the first of its heaviest words begins
   * @param last where that ends
   */
  public record Weighed(Context context, double weight, RuleId rule, int first, int last) {}

  private record Weighted(Context context, double weight) {}

  /** A word of an entry in a passage, its weight, and where it stands. */
  private record Hit(double weight, int first, int last) {}

  /** By words joined with blanks, lemmas in lower case. */
  private final Map<String, List<Weighted>> words = new HashMap<>();

  private final Map<Context, Double> thresholds = new EnumMap<>(Context.class);
  private final Map<Context, RuleId> rules = new EnumMap<>(Context.class);

  /** How many words at most an entry has that begins with a word. */
  private final Map<String, Integer> reaches = new HashMap<>();

  public ContextFinder(Lexicon lexicon) {
    List<String> errors = new ArrayList<>();
    for (Entry entry : lexicon.entries("contexts.lex")) {
      try {
        add(entry);
      } catch (IllegalArgumentException e) {
        errors.add(entry.location() + ": " + e.getMessage());
      }
    }
    if (!errors.isEmpty()) {
      throw new ChanceryException(ChanceryException.Code.LEXICON, String.join("\n", errors));
    }
  }

  private void add(Entry entry) {
    Context context = context(entry.id());
    rules.put(context, entry.id());
    thresholds.put(context, entry.value("threshold").map(Weight::number).orElse(THRESHOLD));
    entry.values("words").forEach(w -> add(Weight.of(w, WORD), context));
    entry.values("weak").forEach(w -> add(Weight.of(w, WEAK), context));
  }

  /** The context that an entry speaks of, by its id: {@code context.human_rights}. */
  static Context context(RuleId id) {
    return Context.of(id.value().replaceFirst("^context\\.", "").replace('-', '_'));
  }

  private void add(Weight term, Context context) {
    words
        .computeIfAbsent(term.words(), k -> new ArrayList<>(1))
        .add(new Weighted(context, term.weight()));
    String[] parts = term.words().split(" ");
    reaches.merge(parts[0], parts.length, Math::max);
  }

  /** The contexts of these tokens, the heaviest first, those of one weight in PLOVER's order. */
  public List<Context> find(List<Token> tokens) {
    return weigh(tokens).stream().map(Weighed::context).toList();
  }

  /** The contexts of these tokens with what they weigh, in the order of {@link #find(List)}. */
  public List<Weighed> weigh(List<Token> tokens) {
    Map<Context, Map<String, Hit>> found = new EnumMap<>(Context.class);
    Passage passage = Passage.of(tokens);
    for (int i = 0; i < passage.size(); ) {
      i = take(passage, i, found);
    }
    return found.isEmpty() ? List.of() : proven(found);
  }

  /** Takes the longest words of the lexicon that begin here; where to go on. */
  private int take(Passage passage, int start, Map<Context, Map<String, Hit>> found) {
    String word = passage.word(start);
    int end = Math.min(passage.size(), start + reaches.getOrDefault(word, 0));
    int next = start + 1;
    String longest = "";
    for (int k = start; k < end; k++) {
      word = k == start ? word : word + " " + passage.word(k);
      if (words.containsKey(word)) {
        longest = word;
        next = k + 1;
      }
    }
    for (Weighted w : words.getOrDefault(longest, List.of())) {
      // a word repeated proves no more than once
      found
          .computeIfAbsent(w.context(), c -> new TreeMap<>())
          .putIfAbsent(longest, new Hit(w.weight(), passage.token(start), passage.token(next - 1)));
    }
    return next;
  }

  private List<Weighed> proven(Map<Context, Map<String, Hit>> found) {
    List<Weighed> out = new ArrayList<>();
    found.forEach(
        (context, hits) -> {
          double sum = hits.values().stream().mapToDouble(Hit::weight).sum();
          if (sum + ROUNDING >= thresholds.getOrDefault(context, THRESHOLD)) {
            Hit first =
                hits.values().stream()
                    .min(
                        Comparator.comparingDouble(Hit::weight)
                            .reversed()
                            .thenComparing(Hit::first))
                    .orElseThrow();
            out.add(new Weighed(context, sum, rule(context), first.first(), first.last()));
          }
        });
    // stable: PLOVER's order between equals
    out.sort(Comparator.comparingDouble(w -> -Math.round(w.weight() / ROUNDING)));
    return out;
  }

  private RuleId rule(Context context) {
    return rules.getOrDefault(context, new RuleId(PREFIX + context.code()));
  }

  /**
   * The contexts of the words that these spans hold.
   *
   * @param passage in text order
   */
  public List<Context> find(ParsedReport parsed, List<Span> passage) {
    return find(tokens(parsed, passage));
  }

  /**
   * The tokens that lie in these spans.
   *
   * @param passage in text order
   */
  public static List<Token> tokens(ParsedReport parsed, List<Span> passage) {
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
    return tokens;
  }
}
