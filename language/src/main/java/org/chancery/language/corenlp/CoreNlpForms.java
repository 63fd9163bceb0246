package org.chancery.language.corenlp;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import org.chancery.language.WordForms;

/** The functions that CoreNLP's models were trained with. */
enum CoreNlpForms implements WordForms {
  FORMS;

  @Override
  public String american(String word) {
    return Americanize.americanize(word);
  }

  @Override
  public String shape2(String word) {
    return WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS2);
  }

  @Override
  public String shape4(String word) {
    return WordShapeClassifier.wordShape(word, WordShapeClassifier.WORDSHAPECHRIS4);
  }
}
