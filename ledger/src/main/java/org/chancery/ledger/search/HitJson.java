package org.chancery.ledger.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.chancery.record.Offsets;
import org.chancery.record.RecordJson;
import org.jspecify.annotations.Nullable;

/**
 * Hits as JSON, one object a line, in the form of {@code docs/search.md}: unknown values are left
 * out, offsets count code points.
 */
public final class HitJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final double DECIMALS = 1e4;

  private HitJson() {}

  /** A hit, on one line. */
  public static String write(Hit hit) {
    ObjectNode out = NODES.objectNode();
    if (hit instanceof Hit.OfStatement s) {
      statement(out, s);
    }
    out.set("report", report(hit.report()));
    put(out, "day", hit.day());
    excerpt(out, hit);
    if (hit.score() > 0) {
      out.put("score", Math.round(hit.score() * DECIMALS) / DECIMALS);
    }
    return RecordJson.line(out);
  }

  private static void statement(ObjectNode out, Hit.OfStatement s) {
    out.put("gid", s.gid()).put("id", s.id());
    if (s.speaker() != null) {
      ObjectNode speaker = out.putObject("speaker");
      party(speaker, s.speaker());
      ArrayNode offices = speaker.putArray("offices");
      for (Hit.Office office : s.offices()) {
        ObjectNode o = offices.addObject().put("title", office.title());
        put(o, "of", office.of());
        o.put("role", office.role()).put("former", office.former());
      }
    }
    out.put("act", s.act()).put("mode", s.mode());
    put(out, "cue", s.cue());
    ArrayNode addressees = out.putArray("addressees");
    s.addressees().forEach(a -> party(addressees.addObject(), a));
    ArrayNode about = out.putArray("about");
    s.about().forEach(v -> party(about.addObject().put("stance", v.stance()), v.actor()));
    s.contexts().forEach(out.putArray("contexts")::add);
  }

  private static void party(ObjectNode out, Hit.Party party) {
    out.put("name", party.name()).put("kind", party.kind());
    put(out, "country", party.country());
  }

  private static ObjectNode report(Hit.Source report) {
    ObjectNode out = NODES.objectNode().put("id", report.gid());
    put(out, "ref", report.ref());
    put(out, "title", report.title());
    put(out, "source", report.source());
    put(out, "published", report.published());
    put(out, "url", report.url());
    return out;
  }

  private static void excerpt(ObjectNode out, Hit hit) {
    Hit.Excerpt excerpt = hit.excerpt();
    if (hit instanceof Hit.OfReport) {
      out.put("start", excerpt.start()).put("snippet", excerpt.text());
    } else {
      out.put("content", excerpt.text());
    }
    Offsets offsets = new Offsets(excerpt.text());
    ArrayNode highlights = out.putArray("highlights");
    for (Hit.Range range : excerpt.highlights()) {
      highlights
          .addObject()
          .put("start", offsets.toCodePoint(range.start()))
          .put("end", offsets.toCodePoint(range.end()));
    }
  }

  private static void put(ObjectNode out, String field, @Nullable String value) {
    if (value != null) {
      out.put(field, value);
    }
  }
}
