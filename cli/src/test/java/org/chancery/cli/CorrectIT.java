package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections from the command line, from a report that is read to gold that is measured on. */
class CorrectIT {
  private static final String TEXT =
      "ACCRA, Feb 14 - Foreign Minister Ana Prado of Chile met President Kofi Mensah of Ghana on"
          + " Friday. Prado urged Ghana to sign the treaty.";

  /** The least that can score events: type, and whether the trigger stands where it should. */
  private static final String SCORER =
      """
      import json, os, sys
      gold, pred = sys.argv[2], sys.argv[4]
      docs = [json.load(open(os.path.join(gold, n))) for n in os.listdir(gold)]
      got = {r["report"]["ref"]: r for r in map(json.loads, open(pred))}
      events = lambda d: sorted((e["type"], e["at"]) for e in d["events"])
      found = lambda r: sorted((e["type"], e["evidence"][0]["start"]) for e in r["events"])
      print(json.dumps({"right": sum(events(d) == found(got[d["id"]]) for d in docs)}))
      """;

  @TempDir private Path folder;
  private String ledger = "";

  @BeforeEach
  void keep() throws Exception {
    Path story = Files.writeString(folder.resolve("story.txt"), TEXT);
    ledger = folder.resolve("test.ledger").toString();
    assertThat(run("keep", story.toString()).status()).isZero();
  }

  private Cli.Result run(String... args) {
    List<String> all = new java.util.ArrayList<>(List.of(args));
    all.addAll(List.of("--ledger", ledger));
    return Cli.run(all.toArray(new String[0]));
  }

  private Cli.Result correct(String... args) {
    List<String> all = new java.util.ArrayList<>(List.of("correct", report()));
    all.addAll(List.of(args));
    all.addAll(List.of("--author", "Ida", "--at", "2025-02-15T09:30:00Z"));
    return run(all.toArray(new String[0]));
  }

  private String report() {
    return org.chancery.record.Report.idOf(null, TEXT, null).substring(0, 16);
  }

  @Test
  void aDecisionIsKeptAndListed() {
    Cli.Result made = correct("e1.type", "--set", "REQUEST", "--reason", "so, \"there\"");
    assertThat(made.err()).isEmpty();
    assertThat(made.out()).contains("e1.type\tCONSULT → REQUEST\t“met”");
    assertThat(run("corrections").out()).contains("coded now: CONSULT", "Ida", "2025-02-15T09:30");
    assertThat(run("corrections", "--csv").out())
        .startsWith("report,id,field")
        .contains(",CONSULT,REQUEST,CONSULT,true,", "\"so, \"\"there\"\"\"");
    assertThat(run("corrections", "--json", "--report", report()).out())
        .contains("\"coded\":\"CONSULT\",\"value\":\"REQUEST\"");
    assertThat(run("corrections", "--detached").out()).isEmpty();
    assertThat(run("corrections", "agreement").out()).contains("event.type", "frame.");
    assertThat(run("ledger", "check").status()).isZero();
  }

  @Test
  void whatCannotBeIsToldInWords() {
    assertThat(correct("e1.type", "--set", "MEET").err())
        .contains("e1.type: found \"MEET\", expected one of AGREE", "--help");
    assertThat(correct("e1.type").err()).contains("found no decision", "--set with one of AGREE");
    assertThat(correct("--accept").err()).contains("found no field");
    assertThat(correct("e1", "--complete").err()).contains("found a field, e1");
    assertThat(correct("e1", "--accept", "--reject").status()).isEqualTo(ExitStatus.USAGE);
    assertThat(correct("--add", "event={\"type\":\"AID\",\"evidence\":\"sent\"}").err())
        .contains("a new event: found \"sent\", which the report does not have");
    assertThat(run("correct", "nobody", "e1", "--accept").err()).contains("found no report");
    assertThat(run("corrections").out()).isEmpty();
  }

  @Test
  void whatWasMissedIsAdded() {
    String json = "event={\"type\":\"AGREE\",\"evidence\":\"treaty\",\"actors\":[\"a1\"]}";
    assertThat(correct("--add", json).out()).contains("\tadded\t“treaty”");
    assertThat(run("corrections", "--json").out()).contains("\"rule\":\"analyst.added\"");
    assertThat(correct("--add", json).err()).contains("the record has it already");
  }

  @Test
  void goldOfCorrectedReportsIsMeasuredOn() throws Exception {
    Files.createDirectories(folder.resolve("score"));
    Files.writeString(folder.resolve("score/records.py"), SCORER);
    correct("--complete");
    assertThat(figure()).as("the coder, as judged, was right").isEqualTo("1");
    assertThat(correct("e1.type", "--set", "REQUEST").status()).isZero();
    assertThat(figure()).as("the coder erred").isEqualTo("0");
    assertThat(correct("e1.type", "--accept").status()).isZero();
    assertThat(figure()).as("it did not, after all").isEqualTo("1");
  }

  private String figure() {
    String gold = folder.resolve("gold").toString();
    Cli.Result written = run("corrections", "gold", "-o", gold);
    assertThat(written.err()).contains("1 reports judged complete");
    String out = folder.resolve("figures").toString();
    Cli.Result figures = Cli.run("evaluate", "--task", "diplomacy", "--gold", gold, "--out", out);
    assertThat(figures.status()).as(figures.err()).isZero();
    return figures.out().replaceAll("(?s).*right\\s+(\\d+).*", "$1");
  }
}
