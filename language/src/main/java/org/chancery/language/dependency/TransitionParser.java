package org.chancery.language.dependency;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Parses sentences to Universal Dependencies trees. Immutable but for a cache that threads share
 * without locks; deterministic.
 */
public final class TransitionParser {
  private final ParserModel model;
  private final List<String> labels;
  private final int[] labelNumbers;
  private final Network network;
  private final ThreadLocal<Network.Scratch> scratch;

  /** A parser with the weights that the build converted. */
  public static TransitionParser load() {
    return new TransitionParser(ParserModel.load());
  }

  TransitionParser(ParserModel model) {
    this.model = model;
    labels = model.labels();
    labelNumbers = new int[labels.size() + 1];
    for (int i = 0; i < labels.size(); i++) {
      labelNumbers[i] = model.label(i);
    }
    labelNumbers[labels.size()] = model.absentLabel();
    network = new Network(model);
    scratch = ThreadLocal.withInitial(network::scratch);
  }

  /** A tree: for each token the index of its head, -1 for the root, and its relation. */
  public record Tree(int[] heads, String[] relations) {}

  /**
   * Parses a sentence of at least one token.
   *
   * @param words as the tokenizer gives them
   * @param tags Penn Treebank tags, one for each word
   */
  public Tree parse(List<String> words, List<String> tags) {
    Configuration c = new Configuration(words.size());
    int[] wordFeatures = numbers(words, model::word, model.rootWord(), model.absentWord());
    int[] tagFeatures = numbers(tags, model::tag, model.rootTag(), model.absentTag());
    int[] features = new int[ParserModel.SLOTS];
    Network.Scratch own = scratch.get();
    while (!c.terminal()) {
      if (c.depth() < 3) {
        forced(c);
      } else {
        Features.extract(c, wordFeatures, tagFeatures, labelNumbers, features);
        apply(network.best(features, c.canShift(), own), c);
      }
    }
    return tree(c, words.size());
  }

  /** With at most one token on the stack there is no choice: shift, or at the end hang the root. */
  private static void forced(Configuration c) {
    if (c.canShift()) {
      c.shift();
    } else {
      c.rightArc(1);
    }
  }

  private void apply(int transition, Configuration c) {
    int each = labels.size() - 1;
    if (transition < each) {
      c.leftArc(1 + transition);
    } else if (transition < 2 * each) {
      c.rightArc(1 + transition - each);
    } else {
      c.shift();
    }
  }

  /** Numbers of all nodes: the root's first, the tokens', that of no node last. */
  private static int[] numbers(
      List<String> names, ToIntFunction<CharSequence> number, int root, int absent) {
    int[] out = new int[names.size() + 2];
    out[0] = root;
    for (int i = 0; i < names.size(); i++) {
      out[i + 1] = number.applyAsInt(names.get(i));
    }
    out[names.size() + 1] = absent;
    return out;
  }

  private Tree tree(Configuration c, int n) {
    int[] heads = new int[n];
    String[] relations = new String[n];
    for (int i = 0; i < n; i++) {
      heads[i] = c.head(i + 1) - 1;
      relations[i] = heads[i] < 0 ? "root" : labels.get(c.label(i + 1));
    }
    markPassives(heads, relations);
    return new Tree(heads, relations);
  }

  /**
   * As CoreNLP does after parsing: a subject of a verb with a passive auxiliary is a passive one.
   */
  private static void markPassives(int[] heads, String[] relations) {
    for (int i = 0; i < heads.length; i++) {
      if (relations[i].equals("aux:pass")) {
        for (int k = 0; k < heads.length; k++) {
          boolean subject = relations[k].equals("nsubj") || relations[k].equals("csubj");
          if (subject && heads[k] == heads[i]) {
            relations[k] += ":pass";
          }
        }
      }
    }
  }
}
