package org.chancery.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Report;
import org.junit.jupiter.api.Test;

class ParsedReportTest {
  private static final String TEXT = "Talks began. They ended.  All left.";

  /** Each sentence is one token, its full stop included. */
  private static final ParsedReport PARSED = parsed("Talks began.", "They ended.", "All left.");

  private static ParsedReport parsed(String... sentences) {
    List<Sentence> out = new ArrayList<>();
    for (String words : sentences) {
      int at = TEXT.indexOf(words);
      Token token = new Token(0, at, at + words.length(), words, words, "NN", "O", -1, "root");
      out.add(new Sentence(out.size(), 0, List.of(token)));
    }
    Report report = Report.ofText(TEXT);
    return new ParsedReport(report, Segments.paragraphs(report), out, List.of());
  }

  @Test
  void findsTheSentencesThatShareACharacterWithAStretch() {
    for (int start = 0; start < TEXT.length(); start++) {
      for (int end = start + 1; end <= TEXT.length(); end++) {
        int from = start;
        int to = end;
        assertThat(PARSED.sentencesIn(start, end))
            .isEqualTo(
                PARSED.sentences().stream().filter(s -> s.start() < to && from < s.end()).toList());
      }
    }
  }

  @Test
  void findsTheSentencesThatBeginBefore() {
    for (int offset = 0; offset <= TEXT.length(); offset++) {
      int at = offset;
      assertThat(PARSED.sentencesBefore(offset))
          .isEqualTo(PARSED.sentences().stream().filter(s -> s.start() < at).toList());
    }
  }
}
