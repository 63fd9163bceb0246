package org.chancery.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.language.LanguageAnalyzer;
import org.chancery.language.Limits;
import org.chancery.language.Paragraph;
import org.chancery.language.ParsedReport;
import org.chancery.language.Segments;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.language.dependency.TransitionParser;
import org.chancery.record.Report;

/**
 * Language analysis by Stanford CoreNLP 4.5. Construct once and share: all models are read-only,
 * and {@link #parse} may be called from any number of threads.
 */
public final class CoreNlpAnalyzer implements LanguageAnalyzer {
  /** What {@link #models()} answers, known without reading a model. */
  public static final Map<String, String> MODELS = Models.DESCRIPTION;

  private static final TokenizerFactory<CoreLabel> TOKENIZER =
      PTBTokenizer.factory(
          new CoreLabelTokenFactory(), "invertible=false,untokenizable=noneKeep,quotes=original");

  private final Models models;
  private final Limits limits;

  public CoreNlpAnalyzer(Limits limits) {
    this.models = Models.load();
    this.limits = limits;
  }

  @Override
  public Map<String, String> models() {
    return Models.DESCRIPTION;
  }

  @Override
  public ParsedReport parse(Report report) {
    List<Paragraph> paragraphs = Segments.paragraphs(report);
    String text = Segments.analysable(report.text());
    List<Sentence> sentences = new ArrayList<>();
    int budget = limits.reportTokens();
    for (int p = 0; p < paragraphs.size() && budget > 0; p++) {
      Paragraph paragraph = paragraphs.get(p);
      for (List<CoreLabel> labels : split(text, paragraph)) {
        Sentence sentence = new Sentence(sentences.size(), p, analyse(labels, report.text()));
        sentences.add(sentence);
        budget -= sentence.size();
        if (budget <= 0) {
          break;
        }
      }
    }
    List<String> degradations =
        budget > 0
            ? List.of()
            : List.of("only the first " + limits.reportTokens() + " tokens read");
    return new ParsedReport(report, paragraphs, sentences, degradations);
  }

  private List<List<CoreLabel>> split(String text, Paragraph paragraph) {
    String words = text.substring(paragraph.start(), paragraph.end());
    List<CoreLabel> tokens = TOKENIZER.getTokenizer(new StringReader(words)).tokenize();
    for (CoreLabel token : tokens) {
      token.setBeginPosition(token.beginPosition() + paragraph.start());
      token.setEndPosition(token.endPosition() + paragraph.start());
    }
    List<List<CoreLabel>> out = new ArrayList<>();
    if (!tokens.isEmpty()) {
      for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(tokens)) {
        cut(sentence, out);
      }
    }
    return out;
  }

  /** Cuts a sentence beyond the limit, after a comma or semicolon where one is near. */
  private void cut(List<CoreLabel> sentence, List<List<CoreLabel>> out) {
    int from = 0;
    int limit = limits.sentenceTokens();
    while (sentence.size() - from > limit) {
      int to = from + limit;
      for (int i = to; i > from + limit / 2; i--) {
        if (sentence.get(i - 1).word().matches("[,;:]")) {
          to = i;
          break;
        }
      }
      out.add(new ArrayList<>(sentence.subList(from, to)));
      from = to;
    }
    out.add(new ArrayList<>(sentence.subList(from, sentence.size())));
  }

  private List<Token> analyse(List<CoreLabel> labels, String text) {
    List<String> words = labels.stream().map(CoreLabel::word).toList();
    List<String> tags = List.of(models.tagger().tag(words));
    String[] names = models.names().find(words, tags);
    TransitionParser.Tree tree = models.parser().parse(words, tags);
    List<Token> tokens = new ArrayList<>(labels.size());
    for (CoreLabel label : labels) {
      int i = tokens.size();
      tokens.add(
          new Token(
              i,
              label.beginPosition(),
              label.endPosition(),
              text.substring(label.beginPosition(), label.endPosition()),
              models.lemmas().of(words.get(i), tags.get(i)),
              tags.get(i),
              names[i],
              tree.heads()[i],
              tree.relations()[i]));
    }
    return tokens;
  }
}
