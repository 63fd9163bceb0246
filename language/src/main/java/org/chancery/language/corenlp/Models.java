package org.chancery.language.corenlp;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.chancery.language.dependency.TransitionParser;
import org.chancery.language.names.NameFinder;
import org.chancery.language.tagging.Tagger;
import org.chancery.record.ChanceryException;

/** The models, read once. They are independent of each other, so they are read side by side. */
record Models(Tagger tagger, NameFinder names, TransitionParser parser, Lemmas lemmas) {

  /** What the record says of them: all come with one release. */
  static final Map<String, String> DESCRIPTION =
      Map.of(
          "tagger", "corenlp-4.5.10/english-left3words-distsim",
          "names", "corenlp-4.5.10/english.all.3class.distsim",
          "parser", "corenlp-4.5.10/nndep/english_UD");

  static Models load() {
    RedwoodConfiguration.current().clear().apply(); // CoreNLP logs to the standard error otherwise
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      var tagger = CompletableFuture.supplyAsync(() -> Tagger.load(CoreNlpForms.FORMS), threads);
      var parser = CompletableFuture.supplyAsync(TransitionParser::load, threads);
      var names = CompletableFuture.supplyAsync(() -> NameFinder.load(CoreNlpForms.FORMS), threads);
      return new Models(tagger.join(), names.join(), parser.join(), new Lemmas());
    } catch (CompletionException e) {
      throw new ChanceryException(
          ChanceryException.Code.MODEL,
          "cannot read the language models; is stanford-corenlp-4.5.10-models.jar on the class path?",
          e);
    } finally {
      threads.shutdown();
    }
  }
}
