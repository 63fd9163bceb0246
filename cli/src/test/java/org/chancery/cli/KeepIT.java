package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code chancery keep}: what comes in is safe, and a bad line costs itself alone. */
class KeepIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void codesWhatTheLedgerHasNotGotAndNothingTwice() {
    String ledger = folder.resolve("a.ledger") + "";
    Cli.Result first = Cli.run("keep", "../examples", "--ledger", ledger, "--list");
    assertThat(first.status()).isZero();
    assertThat(first.out().lines()).hasSize(5).allMatch(l -> l.startsWith("added\tsha256:"));
    Cli.Result again = Cli.run("keep", "../examples", "--ledger", ledger, "--list");
    assertThat(again.out().lines()).hasSize(5).allMatch(l -> l.startsWith("unchanged\t"));
    assertThat(Cli.run("ledger", "check", "--ledger", ledger).status()).isZero();
  }

  @Test
  void aBadRecordCostsItselfAlone() throws Exception {
    List<String> good = Files.readAllLines(ManyRecords.write(folder, 7));
    List<Consumer<ObjectNode>> damages =
        List.of(
            r -> at(r, "/actors/0").remove("kind"),
            r -> at(r, "/actors/0/mentions/0").put("end", 10_000_000),
            r -> at(r, "/statements/0").put("speaker", "a999"),
            r -> at(r, "/report").put("id", "sha256:0"),
            r -> r.remove("coder"));
    List<String> lines = new ArrayList<>(List.of(good.get(0)));
    for (int i = 0; i < damages.size(); i++) {
      ObjectNode record = (ObjectNode) JSON.readTree(good.get(i + 1));
      damages.get(i).accept(record);
      lines.add(record.toString());
    }
    lines.add("{\"report\": 7");
    lines.add(good.get(6));
    Path file = Files.write(folder.resolve("some.jsonl"), lines);
    String ledger = folder.resolve("b.ledger") + "";
    Cli.Result result = Cli.run("keep", file + "", "--ledger", ledger, "--list");
    assertThat(result.status()).isEqualTo(ExitStatus.SOME_REJECTED);
    assertThat(result.out().lines()).hasSize(2).allMatch(l -> l.startsWith("added\t"));
    for (int line = 2; line <= 7; line++) {
      assertThat(result.err()).contains("some.jsonl:" + line + ": found ");
    }
    assertThat(result.err()).doesNotContain("Exception").doesNotContain("failed inside");
  }

  private static ObjectNode at(JsonNode record, String path) {
    return (ObjectNode) record.at(path);
  }
}
