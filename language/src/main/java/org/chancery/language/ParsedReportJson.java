package org.chancery.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.record.ChanceryException;
import org.chancery.record.RecordJson;
import org.chancery.record.Report;

/**
 * Parsed reports to JSON and back, so that tests and repeated evaluations need no models. An
 * internal form: offsets are UTF-16 units, tokens are arrays {@code [start, end, lemma, tag,
 * entity, head, relation]}.
 */
public final class ParsedReportJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ParsedReportJson() {}

  public static String write(ParsedReport parsed) {
    try {
      ObjectNode root = MAPPER.createObjectNode();
      root.set("report", MAPPER.readTree(RecordJson.line(parsed.report())));
      ArrayNode paragraphs = root.putArray("paragraphs");
      for (Paragraph p : parsed.paragraphs()) {
        paragraphs.addArray().add(p.kind().name()).add(p.start()).add(p.end());
      }
      ArrayNode sentences = root.putArray("sentences");
      for (Sentence s : parsed.sentences()) {
        ArrayNode tokens = sentences.addObject().put("paragraph", s.paragraph()).putArray("tokens");
        s.tokens().forEach(t -> write(t, tokens.addArray()));
      }
      parsed.degradations().forEach(root.putArray("degradations")::add);
      return MAPPER.writeValueAsString(root);
    } catch (IOException e) {
      throw new ChanceryException(ChanceryException.Code.INTERNAL, "cannot write a parse", e);
    }
  }

  private static void write(Token t, ArrayNode out) {
    out.add(t.start()).add(t.end()).add(t.lemma()).add(t.tag());
    out.add(t.entity()).add(t.head()).add(t.relation());
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws ChanceryException with code {@code MALFORMED} where it is nothing of the kind
   */
  public static ParsedReport read(String json) {
    try {
      JsonNode root = MAPPER.readTree(json);
      Report report = RecordJson.readReport(root.path("report").toString());
      List<Paragraph> paragraphs = new ArrayList<>();
      for (JsonNode p : root.path("paragraphs")) {
        ParagraphKind kind = ParagraphKind.valueOf(p.path(0).asText());
        paragraphs.add(new Paragraph(kind, p.path(1).asInt(), p.path(2).asInt()));
      }
      List<Sentence> sentences = new ArrayList<>();
      for (JsonNode s : root.path("sentences")) {
        List<Token> tokens = new ArrayList<>();
        for (JsonNode t : s.path("tokens")) {
          tokens.add(token(t, tokens.size(), report.text()));
        }
        sentences.add(new Sentence(sentences.size(), s.path("paragraph").asInt(), tokens));
      }
      List<String> degradations = new ArrayList<>();
      root.path("degradations").forEach(d -> degradations.add(d.asText()));
      return new ParsedReport(report, paragraphs, sentences, degradations);
    } catch (IOException e) {
      throw new ChanceryException(ChanceryException.Code.MALFORMED, "not a parsed report", e);
    }
  }

  private static Token token(JsonNode t, int index, String text) {
    int start = t.path(0).asInt();
    int end = t.path(1).asInt();
    return new Token(
        index,
        start,
        end,
        text.substring(start, end),
        t.path(2).asText(),
        t.path(3).asText().intern(),
        t.path(4).asText().intern(),
        t.path(5).asInt(),
        t.path(6).asText().intern());
  }
}
