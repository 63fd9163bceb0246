package org.chancery.analysis.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.chancery.record.Country;
import org.chancery.record.RecordJson;
import org.chancery.record.Sector;
import org.jspecify.annotations.Nullable;

/**
 * The register as JSON, one object a line, in the form of {@code docs/register-format.md}: unknown
 * values are left out, offsets count code points.
 */
public final class RegisterJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private RegisterJson() {}

  /** A tenure with the conflicts that it is part of, on one line. */
  public static String write(Tenure tenure, List<Conflict> conflicts) {
    ObjectNode out = NODES.objectNode();
    out.set("person", person(tenure.person()));
    out.set("office", office(tenure));
    out.put("reports", tenure.reports());
    out.put("sources", tenure.sources());
    out.put("listed", tenure.listed());
    ArrayNode sectors = out.putArray("sectors");
    tenure.sectors().stream().map(Sector::code).forEach(sectors::add);
    for (Standing standing : Standing.values()) {
      tenure.stated(standing).ifPresent(s -> out.set(standing.code(), stated(s)));
    }
    ArrayNode spells = out.putArray("spells");
    for (Spell spell : tenure.spells()) {
      spells.addObject().put("from", spell.from().toString()).put("to", spell.to().toString());
    }
    put(out, "former_by", tenure.formerBy().orElse(null));
    ArrayNode kept = out.putArray("conflicts");
    conflicts.forEach(c -> kept.add(conflict(c)));
    return RecordJson.line(out);
  }

  /** A conflict, on one line. */
  public static String write(Conflict conflict) {
    return RecordJson.line(conflict(conflict));
  }

  private static ObjectNode person(Person person) {
    ObjectNode out = NODES.objectNode().put("name", person.name());
    person.also().forEach(out.putArray("also")::add);
    person.countries().stream().map(Country::code).forEach(out.putArray("countries")::add);
    return out;
  }

  private static ObjectNode office(Tenure tenure) {
    ObjectNode out = NODES.objectNode().put("role", tenure.role().code());
    put(out, "of", tenure.of().orElse(null));
    ArrayNode titles = out.putArray("titles");
    for (String title : tenure.titles()) {
      titles.addObject().put("title", title).put("reports", tenure.count(title));
    }
    return out;
  }

  private static ObjectNode stated(Stated stated) {
    ObjectNode out = NODES.objectNode().put("reports", stated.reports());
    put(out, "first", stated.first());
    put(out, "last", stated.last());
    stated.evidence().stream().map(RegisterJson::evidence).forEach(out.putArray("evidence")::add);
    return out;
  }

  private static JsonNode evidence(Evidence e) {
    ObjectNode out = NODES.objectNode();
    Evidence.Source from = e.report();
    ObjectNode report = out.putObject("report").put("id", from.id());
    put(report, "ref", from.ref());
    put(report, "source", from.source());
    put(report, "url", from.url());
    put(report, "date", from.date());
    out.put("standing", e.standing().code());
    out.put("name", e.name()).put("title", e.title());
    Evidence.Quote quote = e.quote();
    out.putObject("span")
        .put("start", quote.start())
        .put("end", quote.end())
        .put("text", quote.text());
    return out;
  }

  private static JsonNode conflict(Conflict conflict) {
    ObjectNode out = NODES.objectNode();
    if (conflict instanceof Conflict.TwoHolders c) {
      out.put("kind", "two_holders");
      ArrayNode parties = parties(conflict, out);
      ((ObjectNode) parties.get(0)).put("reports", c.reports());
      ((ObjectNode) parties.get(1)).put("reports", c.otherReports());
      out.put("from", c.from().toString()).put("to", c.to().toString());
    } else if (conflict instanceof Conflict.FormerWhileHeld c) {
      out.put("kind", "former_while_held");
      ArrayNode unused = parties(conflict, out);
      out.put("held_on", c.before().toString())
          .put("former_on", c.former().toString())
          .put("held_again_on", c.after().toString())
          .put("reports", c.reports());
    } else if (conflict instanceof Conflict.TwoCountries) {
      out.put("kind", "two_countries");
      ArrayNode unused = parties(conflict, out);
    }
    return out;
  }

  private static ArrayNode parties(Conflict conflict, ObjectNode out) {
    ArrayNode parties = out.putArray("parties");
    for (Tenure t : conflict.tenures()) {
      ObjectNode party = parties.addObject();
      party.set("person", person(t.person()));
      party.set("office", office(t));
      ArrayNode evidence = party.putArray("evidence");
      for (Standing standing : Standing.values()) {
        t.stated(standing)
            .ifPresent(s -> ends(s.evidence()).forEach(e -> evidence.add(evidence(e))));
      }
    }
    return parties;
  }

  /** The first and the last. */
  private static List<Evidence> ends(List<Evidence> all) {
    return all.size() < 3 ? all : List.of(all.get(0), all.get(all.size() - 1));
  }

  private static void put(ObjectNode to, String field, @Nullable Object value) {
    if (value != null) {
      to.put(field, value.toString());
    }
  }
}
