package org.chancery.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.language.LanguageAnalyzer;
import org.chancery.language.Limits;
import org.chancery.language.Meter;
import org.chancery.language.Meter.Stage;
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
  private final Meter meter;

  public CoreNlpAnalyzer(Limits limits) {
    this(limits, Meter.NONE);
  }

  /**
   * @param meter is told where the time goes
   */
  public CoreNlpAnalyzer(Limits limits, Meter meter) {
    this.models = Models.load();
    this.limits = limits;
    this.meter = meter;
  }

  @Override
  public Map<String, String> models() {
    return Models.DESCRIPTION;
  }

  @Override
  public ParsedReport parse(Report report) {
    meter.lap(Stage.INTAKE);
    List<Paragraph> paragraphs = Segments.paragraphs(report);
    String text = Segments.analysable(report.text());
    List<Sentence> sentences = new ArrayList<>();
    int budget = limits.reportTokens();
    int cuts = 0;
    for (int p = 0; p < paragraphs.size() && budget > 0; p++) {
      Paragraph paragraph = paragraphs.get(p);
      List<List<CoreLabel>> pieces = new ArrayList<>();
      cuts += split(text, paragraph, pieces);
      for (List<CoreLabel> labels : pieces) {
        Sentence sentence = new Sentence(sentences.size(), p, analyse(labels, report.text()));
        sentences.add(sentence);
        budget -= sentence.size();
        if (budget <= 0) {
          break;
        }
      }
    }
    int end = sentences.isEmpty() ? 0 : sentences.get(sentences.size() - 1).end();
    return new ParsedReport(
        report, paragraphs, sentences, degradations(cuts, budget <= 0, end, report));
  }

  private List<String> degradations(int cuts, boolean exhausted, int end, Report report) {
    List<String> out = new ArrayList<>();
    if (cuts > 0) {
      out.add(
          String.format(
              Locale.ROOT,
              "%d %s of more than %d tokens cut",
              cuts,
              cuts == 1 ? "sentence" : "sentences",
              limits.sentenceTokens()));
    }
    String text = report.text();
    if (exhausted && !text.substring(end).isBlank()) {
      out.add(
          String.format(
              Locale.ROOT,
              "read to character %d of %d: the limit is %d tokens",
              text.codePointCount(0, end),
              text.codePointCount(0, text.length()),
              limits.reportTokens()));
    }
    return out;
  }

  /** Adds the sentences of a paragraph, cut where they are too long, and gives how many were. */
  private int split(String text, Paragraph paragraph, List<List<CoreLabel>> out) {
    String words = text.substring(paragraph.start(), paragraph.end());
    List<CoreLabel> tokens = TOKENIZER.getTokenizer(new StringReader(words)).tokenize();
    for (CoreLabel token : tokens) {
      token.setBeginPosition(token.beginPosition() + paragraph.start());
      token.setEndPosition(token.endPosition() + paragraph.start());
    }
    int cuts = 0;
    if (!tokens.isEmpty()) {
      for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(tokens)) {
        cut(sentence, out);
        cuts += sentence.size() > limits.sentenceTokens() ? 1 : 0;
      }
    }
    return cuts;
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
    meter.lap(Stage.TOKENS);
    List<String> tags = List.of(models.tagger().tag(words));
    meter.lap(Stage.TAGS);
    String[] names = models.names().find(words, tags);
    meter.lap(Stage.NAMES);
    TransitionParser.Tree tree = models.parser().parse(words, tags);
    meter.lap(Stage.TREES);
    List<Token> tokens = new ArrayList<>(labels.size());
    for (CoreLabel label : labels) {
      int i = tokens.size();
      tokens.add(
          new Token(
              i,
              label.beginPosition(),
              label.endPosition(),
              slice(text, label.beginPosition(), label.endPosition(), words.get(i)),
              models.lemmas().of(words.get(i), tags.get(i)),
              tags.get(i),
              names[i],
              tree.heads()[i],
              tree.relations()[i]));
    }
    meter.lap(Stage.LEMMAS);
    return tokens;
  }

  /** The characters of the text, which as a rule are the word that there is already. */
  private static String slice(String text, int start, int end, String word) {
    boolean same = word.length() == end - start && text.startsWith(word, start);
    return same ? word : text.substring(start, end);
  }
}
