package org.chancery.language.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.record.ChanceryException;

/** The parts as CoreNLP does them. */
public final class StockParts {
  private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private StockParts() {}

  private static List<CoreLabel> labels(List<String> words, List<String> tags) {
    RedwoodConfiguration.current().clear().apply();
    List<CoreLabel> labels = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      CoreLabel label = new CoreLabel();
      label.setWord(words.get(i));
      label.setValue(words.get(i));
      label.setTag(tags.get(i)); // which the tagger does not look at
      labels.add(label);
    }
    return labels;
  }

  /** Starts from labels, as all of CoreNLP does. */
  private abstract static class OfLabels<O> implements Part<List<CoreLabel>, O> {
    @Override
    public List<CoreLabel> prepare(List<String> words, List<String> tags) {
      return labels(words, tags);
    }
  }

  public static Part<?, ?> tags() {
    MaxentTagger tagger = new MaxentTagger(TaggerModelConverter.SOURCE);
    return new OfLabels<List<TaggedWord>>() {
      @Override
      public List<TaggedWord> work(List<CoreLabel> input) {
        return tagger.tagSentence(input);
      }

      @Override
      public List<String> answers(List<TaggedWord> output) {
        return output.stream().map(TaggedWord::tag).toList();
      }
    };
  }

  public static Part<?, ?> names() {
    CRFClassifier<CoreLabel> finder = names(NameModelConverter.SOURCE);
    return new OfLabels<List<CoreLabel>>() {
      @Override
      public List<CoreLabel> work(List<CoreLabel> input) {
        return finder.classifySentence(input);
      }

      @Override
      public List<String> answers(List<CoreLabel> output) {
        return output.stream().map(l -> l.get(AnswerAnnotation.class)).toList();
      }
    };
  }

  private static CRFClassifier<CoreLabel> names(String model) {
    try {
      return CRFClassifier.getClassifier(model);
    } catch (IOException | ClassNotFoundException e) {
      throw new ChanceryException(ChanceryException.Code.MODEL, "cannot read " + model, e);
    }
  }

  public static Part<?, ?> trees() {
    DependencyParser parser = DependencyParser.loadFromModelFile(PARSER);
    return new OfLabels<GrammaticalStructure>() {
      @Override
      public GrammaticalStructure work(List<CoreLabel> input) {
        return parser.predict(input);
      }

      @Override
      public List<String> answers(GrammaticalStructure output) {
        String[] out = new String[output.typedDependencies().size()];
        for (TypedDependency d : output.typedDependencies()) {
          int head = d.gov().index() - 1;
          out[d.dep().index() - 1] = head + " " + (head < 0 ? "root" : d.reln());
        }
        return Arrays.asList(out);
      }
    };
  }
}
