package org.chancery.language.corenlp;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.Properties;
import java.util.function.Consumer;

/** CoreNLP's own pipeline, as it comes, to be measured against; nothing in the product uses it. */
public final class Stock {
  /** How far the pipeline goes. */
  public enum Extent {
    /** No more than it takes to get trees. */
    TREES("tokenize,ssplit,pos,depparse"),
    /** What we do too: one name model, no finer names, numbers or times. */
    SAME_ANNOTATORS("tokenize,ssplit,pos,lemma,ner,depparse"),
    /** CoreNLP's default for English. */
    DEFAULT("tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");

    private final String annotators;

    Extent(String annotators) {
      this.annotators = annotators;
    }

    /** In CoreNLP's words. */
    public String annotators() {
      return annotators;
    }
  }

  private Stock() {}

  /** A pipeline: annotates a text in the calling thread. */
  public static Consumer<String> pipeline(Extent extent) {
    RedwoodConfiguration.current().clear().apply();
    Properties properties = new Properties();
    properties.setProperty("annotators", extent.annotators());
    properties.setProperty("threads", "1");
    if (extent == Extent.SAME_ANNOTATORS) {
      properties.setProperty("ner.model", NameModelConverter.SOURCE);
      properties.setProperty("ner.applyFineGrained", "false");
      properties.setProperty("ner.applyNumericClassifiers", "false");
      properties.setProperty("ner.useSUTime", "false");
      properties.setProperty("ner.buildEntityMentions", "false");
    }
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    return text -> pipeline.annotate(new CoreDocument(text));
  }
}
