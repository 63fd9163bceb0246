package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.ledger.keep.Entry;
import org.chancery.ledger.keep.Keeper;
import org.chancery.ledger.keep.Prepared;
import org.chancery.ledger.store.Dialect;
import org.chancery.ledger.store.Ledger;
import org.chancery.ledger.store.LedgerAddress;
import org.chancery.record.Actor;
import org.chancery.record.ActorKind;
import org.chancery.record.CoderInfo;
import org.chancery.record.Context;
import org.chancery.record.Country;
import org.chancery.record.Id;
import org.chancery.record.Mention;
import org.chancery.record.MentionKind;
import org.chancery.record.Office;
import org.chancery.record.OfficeRole;
import org.chancery.record.Record;
import org.chancery.record.Report;
import org.chancery.record.Sector;
import org.chancery.record.Span;
import org.chancery.record.SpeechAct;
import org.chancery.record.Stance;
import org.chancery.record.Statement;
import org.chancery.record.StatementMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code chancery search} over a small ledger. No models are read. */
class SearchIT {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String PRESS = "Foreign Minister Sena Adjei pledged ";

  @TempDir private Path folder;
  private String file = "";

  /** A record of a report in which Ghana's foreign minister pledges something to Kenya. */
  @SuppressWarnings("NullAway") // does not see that nested types of another module may be null
  private static Record record(String date, String what, String source) {
    String text = "Talks in Accra 🇬🇭\n" + PRESS + what + " to Kenya.";
    int at = text.indexOf(what);
    int kenya = text.indexOf("Kenya");
    int name = text.indexOf("Sena");
    Span title = Span.of(text, text.indexOf("Foreign"), name - 1);
    Actor minister =
        new Actor(
            Id.ActorId.of(1),
            ActorKind.PERSON,
            "Sena Adjei",
            new Country("GHA"),
            List.of(Sector.of("GOV")),
            List.of(
                new Office(
                    "Foreign Minister",
                    "Ghana",
                    OfficeRole.FOREIGN_MINISTER,
                    false,
                    false,
                    null,
                    List.of(title))),
            List.of(Mention.of(Span.of(text, name, name + 10), MentionKind.NAME)),
            Map.of());
    Actor other =
        new Actor(
            Id.ActorId.of(2),
            ActorKind.STATE,
            "Kenya",
            new Country("KEN"),
            List.of(),
            List.of(),
            List.of(Mention.of(Span.of(text, kenya, kenya + 5), MentionKind.NAME)),
            Map.of());
    Statement statement =
        new Statement(
            Id.StatementId.of(1),
            minister.id(),
            Span.of(text, name, name + 10),
            null,
            List.of(Span.of(text, at, at + what.length())),
            StatementMode.INDIRECT,
            List.of(other.id()),
            List.of(new Stance(other.id(), 1)),
            SpeechAct.PLEDGE,
            List.of(Context.MILITARY),
            null,
            null,
            null,
            null);
    Report report =
        new Report(
            Report.idOf(source, text, date),
            "r-" + date,
            source,
            null,
            "Talks in Accra",
            date,
            "en",
            null,
            text);
    return new Record(
        report,
        List.of(minister, other),
        List.of(statement),
        List.of(),
        List.of(),
        new CoderInfo("0", Map.of(), Map.of()));
  }

  @BeforeEach
  void keep() {
    file = folder.resolve("notes.ledger").toString();
    Ledger ledger = Ledger.open(LedgerAddress.parse(file));
    List<Entry> entries = new ArrayList<>();
    for (Record r :
        List.of(
            record("2024-03-01", "🕊 air defence systems", "Ghana News Agency"),
            record("2024-03-02", "two defense attachés", "Daily Graphic"),
            record("2024-04-01", "grain", "Daily Graphic"))) {
      entries.add(new Entry.Coded("test", Prepared.of(r, Dialect.SQLITE)));
    }
    try (Keeper keeper = Keeper.of(ledger)) {
      keeper.keep(entries);
    }
  }

  private Cli.Result search(String... args) {
    List<String> all = new ArrayList<>(List.of("search"));
    all.addAll(List.of(args));
    all.addAll(List.of("--ledger", file));
    return Cli.run(all.toArray(String[]::new));
  }

  @Test
  void showsWhoSaidWhatWithTheWordsMarked() {
    Cli.Result result = search("\"air defence\"");
    assertThat(result.status()).isZero();
    assertThat(result.out())
        .contains("2024-03-01  Sena Adjei (GHA), Foreign Minister of Ghana  pledge to Kenya")
        .contains("🕊 [air] [defence] systems")
        .contains("military; for Kenya")
        .contains("Ghana News Agency, “Talks in Accra”, r-2024-03-01, s1")
        .contains("1 statement, 1 shown");
    assertThat(result.err()).isEmpty();
    assertThat(search("--color", "always", "grain").out()).contains("\u001b[31mgrain\u001b[0m");
  }

  @Test
  void otherSpellingsAndConditionsOfAllKinds() {
    assertThat(search("defence").out()).contains("2 statements", "[defense]");
    for (String line :
        List.of(
            "--speaker adjei",
            "--speaker|sena adjei",
            "--office|foreign minister|--of|ghana",
            "--office foreign_minister --of GHA",
            "--country Ghana --kind person",
            "--addressee KEN",
            "--addressee kenya --act pledge",
            "--stance for --about Kenya",
            "--mode indirect --context military",
            "--from 2024-03 --to 2024-04")) {
      String[] args = line.split(line.contains("|") ? "\\|" : " ");
      assertThat(search(args).out()).as(line).contains("3 statements, 3 shown");
    }
    assertThat(search("--source", "graphic", "--to", "2024-03").out()).contains("1 statement,");
    assertThat(search("--stance", "against").out()).contains("Nothing was found");
  }

  @Test
  void printsJsonWithOffsetsInCodePointsAndWhereToGoOn() throws Exception {
    Cli.Result first = search("--json", "--limit", "2", "--sort", "date", "--act", "pledge");
    assertThat(first.out().lines()).hasSize(2);
    assertThat(first.err()).contains("3 statements, 2 shown").contains("--after ");
    String after = first.err().replaceFirst("(?s).*--after (\\S+).*", "$1");
    Cli.Result next =
        search("--json", "--limit", "2", "--sort", "date", "--act", "pledge", "--after", after);
    JsonNode hit = MAPPER.readTree(next.out());
    assertThat(hit.at("/content").asText()).isEqualTo("🕊 air defence systems");
    assertThat(hit.at("/speaker/name").asText()).isEqualTo("Sena Adjei");
    assertThat(hit.at("/report/ref").asText()).isEqualTo("r-2024-03-01");
    JsonNode mark = MAPPER.readTree(search("--json", "air").out()).at("/highlights/0");
    assertThat(mark.toString()).isEqualTo("{\"start\":2,\"end\":5}");
    assertThat(search("peace", "--after", after).err()).contains("the same question");
    assertThat(search("peace", "--after", "xyz").err()).contains("one that an answer gave");
  }

  @Test
  void findsReportsAndTeachesWhereNothingIsFound() {
    assertThat(search("grain", "--in", "reports").out())
        .contains("2024-04-01  Talks in Accra", "pledged [grain] to Kenya", "1 report, 1 shown");
    assertThat(search("grain", "--act", "deny", "--to", "2025").out())
        .contains("Nothing was found.", "words grain", "act deny", "1 without act deny");
    Cli.Result wrong = search("grain (wheat");
    assertThat(wrong.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(wrong.err()).contains("column 13").doesNotContain("\tat ");
  }
}
