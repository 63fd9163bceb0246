package org.chancery.ledger.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far analysts agree with what was coded: of each field, and of each rule that codes events. A
 * field that was judged often counts once, as it was judged last.
 */
public final class Agreement {
  private Agreement() {}

  /**
   * What became of the judged.
   *
   * @param what a field ({@code event.type}), a kind of thing ({@code event}), or a rule's id
   * @param accepted how many stand as they were coded
   * @param edited how many are something else, though coded
   * @param rejected how many are nothing
   * @param missed how many were not coded at all
   */
  public record Row(String what, int accepted, int edited, int rejected, int missed) {
    public int judged() {
      return accepted + edited + rejected + missed;
    }

    /** Of the judged, the share that stands as coded. */
    public double share() {
      return accepted / (double) judged();
    }

    private Row plus(Verdict verdict) {
      return new Row(
          what,
          accepted + (verdict == Verdict.ACCEPT ? 1 : 0),
          edited + (verdict == Verdict.EDIT ? 1 : 0),
          rejected + (verdict == Verdict.REJECT ? 1 : 0),
          missed + (verdict == Verdict.ADD ? 1 : 0));
    }
  }

  /** By field and kind of thing, in the order of their names. */
  public static List<Row> ofFields(List<Correction> corrections) {
    Map<String, Row> rows = new TreeMap<>();
    for (Correction c : last(corrections)) {
      String what = c.part().code() + (c.field() == null ? "" : "." + c.field());
      rows.merge(what, new Row(what, 0, 0, 0, 0).plus(c.verdict()), (a, b) -> a.plus(c.verdict()));
    }
    return List.copyOf(rows.values());
  }

  /** Of judgements on events, by the rule that coded them: those that err most often come first. */
  public static List<Row> ofRules(List<Correction> corrections) {
    Map<String, Row> rows = new TreeMap<>();
    for (Correction c : last(corrections)) {
      String rule = c.verdict() == Verdict.ADD ? null : c.rule();
      if (rule != null) {
        rows.merge(
            rule, new Row(rule, 0, 0, 0, 0).plus(c.verdict()), (a, b) -> a.plus(c.verdict()));
      }
    }
    List<Row> out = new ArrayList<>(rows.values());
    out.sort(Comparator.comparingInt(r -> r.accepted() - r.judged()));
    return out;
  }

  /** The last judgement of each. */
  private static List<Correction> last(List<Correction> corrections) {
    Map<String, Correction> last = new LinkedHashMap<>();
    corrections.forEach(c -> last.put(c.target() + "." + c.field(), c));
    return last.values().stream()
        .filter(c -> c.verdict() != Verdict.WITHDRAW && c.verdict() != Verdict.COMPLETE)
        .toList();
  }
}
