package org.chancery.language;

import java.util.List;
import org.chancery.record.Report;
import org.chancery.record.Span;

/**
 * A report with its analysis.
 *
 * @param sentences in text order; {@code sentences().get(i).index() == i}
 * @param degradations what was left out to keep the work bounded, in words; empty as a rule
 */
public record ParsedReport(
    Report report,
    List<Paragraph> paragraphs,
    List<Sentence> sentences,
    List<String> degradations) {
  public ParsedReport {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
    degradations = List.copyOf(degradations);
  }

  public String text() {
    return report.text();
  }

  /** The paragraph in which the sentence stands. */
  public Paragraph paragraphOf(Sentence sentence) {
    return paragraphs.get(sentence.paragraph());
  }

  /** The span of the report's text from the first to the last of these tokens, both included. */
  public Span span(Sentence sentence, int first, int last) {
    return report.span(sentence.token(first).start(), sentence.token(last).end());
  }

  /** The sentences that share a character with the text from {@code start} to {@code end}. */
  public List<Sentence> sentencesIn(int start, int end) {
    int from = firstEndingAfter(start);
    int to = from;
    while (to < sentences.size() && sentences.get(to).start() < end) {
      to++;
    }
    return sentences.subList(from, to);
  }

  /** The sentences that begin before an offset. */
  public List<Sentence> sentencesBefore(int offset) {
    int from = firstEndingAfter(offset);
    boolean begun = from < sentences.size() && sentences.get(from).start() < offset;
    return sentences.subList(0, begun ? from + 1 : from);
  }

  private int firstEndingAfter(int offset) {
    return Halving.count(sentences, s -> s.end() <= offset);
  }

  /** The number of tokens in all sentences. */
  public int tokenCount() {
    return sentences.stream().mapToInt(Sentence::size).sum();
  }
}
