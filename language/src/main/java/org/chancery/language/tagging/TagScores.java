package org.chancery.language.tagging;

import java.util.Arrays;

/**
 * Scores of tags in their context: log probabilities of a tag given the words and the two tags
 * before. The weights of the tags before are a table, and so are their exponentials: the sum over
 * all tags that normalises a score is then a scalar product. Immutable; shared by all threads.
 */
final class TagScores {
  private static final int COMPANY_WINDOW = 3;

  private final TaggerModel model;
  private final WordProfiles profiles;
  private final int tags;
  private final WordProfile nobody;

  /** Weights of the two tags before, for each tag: {@code pair(first, second)} rows. */
  private final double[][] pairs;

  /** Their exponentials. */
  private final double[][] exponentials;

  TagScores(TaggerModel model, WordProfiles profiles) {
    this.model = model;
    this.profiles = profiles;
    this.tags = model.tags().size();
    this.nobody = profiles.of(WordProfiles.NONE);
    this.pairs = new double[(tags + 1) * (tags + 1)][];
    this.exponentials = new double[pairs.length][];
    for (int first = 0; first <= tags; first++) {
      for (int second = 0; second <= tags; second++) {
        fillPair(first, second);
      }
    }
  }

  private void fillPair(int first, int second) {
    double[] row = new double[tags];
    String before = tagName(second);
    int both = profiles.feature(Template.TWO_TAGS, tagName(first) + '!' + before);
    int one = profiles.feature(Template.PREVIOUS_TAG, before);
    model.weights().add(both, row);
    model.weights().add(one, row);
    double[] exponential = new double[tags];
    for (int t = 0; t < tags; t++) {
      exponential[t] = row[t] == 0 ? 1 : Math.exp(row[t]);
    }
    pairs[pair(first, second)] = row;
    exponentials[pair(first, second)] = exponential;
  }

  private String tagName(int tag) {
    return tag == tags ? WordProfiles.NONE : model.tags().get(tag);
  }

  /** The number of a pair of tags, of which either may be that of no word. */
  int pair(int first, int second) {
    return first * (tags + 1) + second;
  }

  /** Scores at one word, before the tags around it are known. */
  final class Local {
    private final double[] scores;
    private final double[] exponential;
    private final double highest;

    private Local(double[] scores) {
      this.scores = scores;
      highest = Arrays.stream(scores).max().orElse(0);
      exponential = new double[tags];
      for (int t = 0; t < tags; t++) {
        exponential[t] = Math.exp(scores[t] - highest);
      }
    }

    double score(int tag, int pair) {
      return scores[tag] + pairs[pair][tag];
    }

    /** The logarithm of the sum over all tags of their exponentials after these two. */
    double logSum(int pair) {
      double[] x = exponential;
      double[] y = exponentials[pair];
      double a = 0;
      double b = 0;
      int t = 0;
      for (; t + 1 < x.length; t += 2) {
        a += x[t] * y[t];
        b += x[t + 1] * y[t + 1];
      }
      if (t < x.length) {
        a += x[t] * y[t];
      }
      return highest + Math.log(a + b);
    }
  }

  Local local(WordProfile[] sentence, int i) {
    WordProfile word = sentence[i];
    WordProfile before = i == 0 ? nobody : sentence[i - 1];
    WordProfile after = i + 1 < sentence.length ? sentence[i + 1] : nobody;
    double[] scores = word.scores().clone();
    TaggerModel.Weights weights = model.weights();
    weights.add(before.before(), scores);
    weights.add(after.after(), scores);
    if (word.rare()) {
      weights.add(before.shapeBefore(), scores);
      weights.add(after.shapeAfter(), scores);
      weights.add(before.clusterBefore(), scores);
      weights.add(after.clusterAfter(), scores);
      weights.add(profiles.threeClusters(before, word, after), scores);
      weights.add(profiles.companyName(inCompanyName(sentence, i)), scores);
      for (int feature : i == 0 ? word.whenFirst() : word.whenLater()) {
        weights.add(feature, scores);
      }
    }
    return new Local(scores);
  }

  private static boolean inCompanyName(WordProfile[] sentence, int i) {
    boolean found = false;
    for (int k = i; k <= i + COMPANY_WINDOW && k < sentence.length; k++) {
      found |= sentence[k].endsCompanyName();
    }
    return found && sentence[i].capital();
  }
}
