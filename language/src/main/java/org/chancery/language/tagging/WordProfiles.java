package org.chancery.language.tagging;

import java.util.Locale;
import java.util.Set;
import org.chancery.language.WordForms;
import org.chancery.language.weights.KeyTable;
import org.chancery.language.weights.Remembered;

/** Makes profiles of words, and remembers those of late. Shared by all threads. */
final class WordProfiles {
  /** Stands for the word before the first and after the last. */
  static final String NONE = "NA";

  /** Stands behind the last word. */
  static final String END = ".$.";

  private static final int REMEMBERED_BITS = 15;
  private static final String YES = "1";
  private static final String NO = "0";
  private static final String TOO_SHORT = "######";

  private static final Set<String> COMPANY_ENDS =
      Set.of(
          "Company",
          "COMPANY",
          "Co.",
          "Co",
          "Cos.",
          "CO.",
          "COS.",
          "Corporation",
          "CORPORATION",
          "Corp.",
          "Corp",
          "CORP.",
          "Incorporated",
          "INCORPORATED",
          "Inc.",
          "Inc",
          "INC.",
          "Association",
          "ASSOCIATION",
          "Assn",
          "ASSN",
          "Limited",
          "LIMITED",
          "Ltd.",
          "LTD.",
          "L.P.");

  private final TaggerModel model;
  private final WordForms forms;
  private final Remembered<WordProfile> remembered =
      new Remembered<>(REMEMBERED_BITS, (word, tag) -> make(word));

  WordProfiles(TaggerModel model, WordForms forms) {
    this.model = model;
    this.forms = forms;
  }

  WordProfile of(String word) {
    return remembered.of(word);
  }

  private WordProfile make(String word) {
    String spelled = forms.american(word);
    int number = model.words().get(spelled);
    boolean rare = number == KeyTable.ABSENT || model.rare()[number] == 1;
    String shape = forms.shape2(spelled);
    String cluster = cluster(spelled);
    boolean capital = !spelled.isEmpty() && Character.isUpperCase(spelled.charAt(0));
    String ifCapital = capital ? likeliestInLowerCase(spelled) : NO;
    String anyCapital = yes(spelled.chars().anyMatch(Character::isUpperCase));
    return new WordProfile(
        number == KeyTable.ABSENT ? model.open() : model.choices().row(number),
        rare,
        capital,
        COMPANY_ENDS.contains(spelled),
        scores(spelled, rare, shape, cluster),
        feature(Template.PREVIOUS_WORD, spelled),
        feature(Template.NEXT_WORD, spelled),
        feature(Template.PREVIOUS_SHAPE, shape),
        feature(Template.NEXT_SHAPE, shape),
        feature(Template.PREVIOUS_CLUSTER, cluster),
        feature(Template.NEXT_CLUSTER, cluster),
        cluster,
        features(ifCapital, NO, anyCapital),
        features(NO, ifCapital, NO));
  }

  private int[] features(String firstCapital, String laterCapital, String firstWithCapital) {
    return new int[] {
      feature(Template.FIRST_AND_CAPITAL, firstCapital),
      feature(Template.LATER_AND_CAPITAL, laterCapital),
      feature(Template.FIRST_WITH_CAPITAL, firstWithCapital)
    };
  }

  private String likeliestInLowerCase(String word) {
    int lower = model.words().get(word.toLowerCase(Locale.ROOT));
    return lower == KeyTable.ABSENT ? NO : model.tags().get(model.likeliest()[lower]);
  }

  private String cluster(String word) {
    int known = model.clusterOf().get(word.toLowerCase(Locale.ROOT));
    int unknown = model.clusters().size() - 1;
    return model.clusters().get(known == KeyTable.ABSENT ? unknown : known);
  }

  private double[] scores(String word, boolean rare, String shape, String cluster) {
    double[] scores = new double[model.tags().size()];
    add(Template.WORD, word, scores);
    if (rare) {
      add(Template.SHAPE, shape, scores);
      add(Template.CLUSTER, cluster, scores);
      addCharacters(word, scores);
      for (int n = 1; n <= Template.AFFIX; n++) {
        boolean fits = word.length() >= n;
        add(Template.prefix(n), fits ? word.substring(0, n) : TOO_SHORT, scores);
        String suffix = fits ? word.substring(word.length() - n) : TOO_SHORT;
        add(Template.suffix(n), suffix, scores);
      }
      add(Template.LONG_SHAPE, forms.shape4(word), scores);
    }
    return scores;
  }

  private void addCharacters(String word, double[] scores) {
    boolean upper = word.chars().anyMatch(Character::isUpperCase);
    boolean digit = word.chars().anyMatch(Character::isDigit);
    boolean letter = word.chars().anyMatch(Character::isLetter);
    boolean dash = word.indexOf('-') >= 0;
    add(Template.HAS_UPPER_CASE, yes(upper), scores);
    add(Template.HAS_DIGIT, yes(digit), scores);
    add(Template.HAS_DASH, yes(dash), scores);
    add(Template.HAS_LETTER_DIGIT_DASH, yes(letter && dash && digit), scores);
    add(Template.ALL_UPPER_CASE, yes(word.chars().allMatch(Character::isUpperCase)), scores);
    add(Template.HAS_UPPER_CASE_DIGIT_DASH, yes(upper && dash && digit), scores);
    add(Template.NO_LETTER_OR_DIGIT, yes(!letter && !digit), scores);
  }

  private static String yes(boolean holds) {
    return holds ? YES : NO;
  }

  /** Whether a capital word stands in the name of a company, as a feature. */
  int companyName(boolean holds) {
    return feature(Template.IN_COMPANY_NAME, yes(holds));
  }

  int threeClusters(WordProfile before, WordProfile word, WordProfile after) {
    return feature(
        Template.THREE_CLUSTERS, before.cluster() + '|' + word.cluster() + '|' + after.cluster());
  }

  int feature(Template template, CharSequence value) {
    return model.features().get(template.key(value));
  }

  private void add(Template template, String value, double[] scores) {
    model.weights().add(feature(template, value), scores);
  }
}
