package org.chancery.ledger.correction;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.chancery.record.Record;
import org.chancery.record.RecordJson;
import org.chancery.record.Report;

/** A short report with a record of it, whole or with changes, as coders may differ. */
final class Sample {
  static final String TEXT =
      "Foreign Minister Ana Prado of Chile met Ghanaian envoy Kofi Mensah in Accra on Friday. "
          + "Prado urged Ghana to sign the treaty, and said Chile would help. Mensah thanked her.";

  private Sample() {}

  /** Builds a record of the text. */
  static final class Builder {
    private final ObjectNode root = Tree.NODES.objectNode();
    private final String text;

    Builder(String text, String version) {
      this.text = text;
      root.set("report", Tree.json(RecordJson.line(Report.ofText(text))));
      for (Part part : Part.THINGS) {
        root.putArray(part.list());
      }
      ObjectNode coder = root.putObject("coder").put("version", version);
      coder.putObject("lexicons");
      coder.putObject("models");
    }

    ObjectNode span(String words) {
      return new Passages(text).first(words).get(0).deepCopy();
    }

    private ArrayNode spans(String... words) {
      ArrayNode out = Tree.NODES.arrayNode();
      for (String w : words) {
        out.add(span(w));
      }
      return out;
    }

    private ObjectNode add(Part part, String id) {
      return ((ArrayNode) root.get(part.list())).addObject().put("id", id);
    }

    Builder actor(String id, String kind, String name, String country, String... mentions) {
      ObjectNode actor = add(Part.ACTOR, id).put("kind", kind).put("name", name);
      actor.put("country", country);
      actor.putArray("sectors");
      actor.putArray("offices");
      ArrayNode list = actor.putArray("mentions");
      spans(mentions).forEach(m -> list.add(((ObjectNode) m).put("kind", "name")));
      actor.putObject("same_as");
      return this;
    }

    Builder statement(String id, String speaker, String act, String cue, String content) {
      ObjectNode s = add(Part.STATEMENT, id).put("speaker", speaker);
      s.set("cue", span(cue));
      s.set("content", spans(content));
      s.put("mode", "indirect");
      s.putArray("addressees");
      s.putArray("about");
      s.put("act", act);
      s.putArray("contexts");
      return this;
    }

    Builder engagement(String id, String... words) {
      ObjectNode g = add(Part.ENGAGEMENT, id).put("kind", "meeting");
      ArrayNode who = g.putArray("participants");
      who.addObject().put("actor", "a1").put("role", "participant");
      g.putArray("topics");
      g.putArray("statements");
      g.putArray("events");
      g.set("evidence", spans(words));
      return this;
    }

    Builder event(String id, String type, String actor, String recipient, String... evidence) {
      ObjectNode e = add(Part.EVENT, id).put("type", type);
      e.putArray("modes");
      e.putArray("contexts");
      e.put("cameo", "02");
      e.putArray("actors").add(actor);
      e.putArray("recipients").add(recipient);
      e.put("status", "actual").put("score", 0).put("quad", 3);
      e.set("evidence", spans(evidence));
      e.put("rule", "frame." + type.toLowerCase(java.util.Locale.ROOT));
      return this;
    }

    Record build() {
      return RecordJson.read(root.toString());
    }
  }

  /** As the first coder reads it. */
  static Record coded() {
    return new Builder(TEXT, "1.0")
        .actor("a1", "person", "Ana Prado", "CHL", "Ana Prado", "Prado urged")
        .actor("a2", "person", "Kofi Mensah", "GHA", "Kofi Mensah", "Mensah thanked")
        .actor("a3", "state", "Ghana", "GHA", "Ghana to")
        .statement("s1", "a1", "request", "urged", "Ghana to sign the treaty")
        .statement("s2", "a1", "assert", "said", "Chile would help")
        .engagement("g1", "met", "in Accra")
        .event("e1", "REQUEST", "a1", "a3", "urged", "Prado urged")
        .event("e2", "SUPPORT", "a2", "a1", "thanked", "Mensah thanked")
        .build();
  }

  /**
   * As another coder does: actors in another order, spans somewhat longer or shorter, another act,
   * and no thanks.
   */
  static Record recoded() {
    return new Builder(TEXT, "2.0")
        .actor("a1", "state", "Ghana", "GHA", "Ghana to")
        .actor("a2", "person", "Ana Prado", "CHL", "Minister Ana Prado", "Prado urged")
        .actor("a4", "person", "Kofi Mensah", "GHA", "Kofi Mensah")
        .statement("s1", "a2", "assert", "said", "Chile would help. ")
        .statement("s2", "a2", "demand", "urged", "sign the treaty")
        .engagement("g1", "met")
        .event("e1", "REQUEST", "a2", "a1", "urged", "Ghana to")
        .build();
  }
}
