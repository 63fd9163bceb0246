package org.chancery.language.corenlp;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import org.chancery.language.WordForms;

/** The forms of words as CoreNLP computed them when its models were trained. */
final class CoreNlpForms implements WordForms {
  @Override
  public String american(String word) {
    return Americanize.americanize(word);
  }

  @Override
  public String shape(String word) {
    return WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2);
  }
}
