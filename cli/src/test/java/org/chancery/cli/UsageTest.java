package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line before there is any work to do: no models are read here. */
class UsageTest {
  @TempDir private Path folder;

  @ParameterizedTest(name = "chancery {0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                        | found no command",
        "reads story.txt                           | read",
        "read                                      | FILE",
        "read a.txt b.txt                          | b.txt",
        "code ../examples                          | --out",
        "code -o x.jsonl                           | INPUT",
        "code ../examples -o x.jsonl --threads 0   | --threads: found 0",
        "code ../examples -o x.jsonl --threads two | two",
        "read story.txt --max-chars 0              | --max-chars: found 0",
        "read story.txt --color blue               | blue",
        "resolve                                   | PHRASE",
        "resolve Peru --date tomorrow              | --date: found tomorrow",
        "resolve Peru --batch phrases.tsv          | PHRASE",
        "serve                                     | --stdio",
        "serve --stdio --threads 0                 | --threads: found 0",
        "export                                    | found no FORMAT",
        "export csv                                | found no --out",
        "export xml -o x.xml                       | xml",
        "export csv -o x --from yesterday          | --from: found yesterday",
        "export csv -o x --country Kenya           | --country: found country",
        "export gdelt -o x --status maybe          | --status: found",
        "export bundle                             | --out",
        "export bundle --formats xml -o b.zip      | xml",
        "export verify                             | BUNDLE.zip",
        "offices Kenya                             | --records",
        "offices --records x.jsonl --as-of May     | --as-of: found May",
        "offices --records x.jsonl --role boss     | head_of_state",
        "offices --records x --json --as-office-file | only one of",
        "offices import                            | QUERY.csv",
        "offices import --query kings              | --query: found kings",
        "places                                    | places import DUMP",
        "places import                             | DUMP",
        "places import x.txt --inhabitants 0       | --inhabitants: found 0",
        "correct                                   | REPORT",
        "correct 3fa2c1                            | found no field",
        "correct 3fa2c1 e1 --accept --reject       | mutually exclusive",
        "correct 3fa2c1 e1 --accept --at noon      | --at: found noon",
        "corrections --json --csv                  | expected one",
        "corrections gold                          | -o",
        "lexicon verbs                             | cues.lex",
        "lexicon frames --type FOOD                | --type: found FOOD",
        "lexicon cues --type AID                   | expected frames",
        "lexicon --json                            | SUBJECT",
        "search                                    | nothing to search for",
        "search peace --act shout                  | --act: found \"shout\"",
        "search peace --sort size                  | rank, date",
        "search peace --from May                   | --from: found May",
        "search peace --from 2024 --to 2023        | earlier one first",
        "search peace --country Atlantis           | found country",
        "search peace --limit 0                    | found a limit of 0",
        "search peace --in reports --act deny      | about statements",
        "evaluate --task everything                | attribution",
        "train                                     | --data",
        "train --data no/such/folder               | --data: found no folder no/such/folder",
      })
  void wrongUsageIsToldInWords(String line, String said) {
    Cli.Result result = Cli.run(line.isEmpty() ? new String[0] : line.split("\\s+"));
    assertThat(result.status()).isEqualTo(ExitStatus.USAGE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("chancery: ").contains(said).contains("--help");
    assertThat(result.err()).doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read",
        "code",
        "resolve",
        "explain",
        "serve",
        "offices",
        "places",
        "correct",
        "corrections",
        "lexicon",
        "evaluate",
        "train",
        "search"
      })
  void everyCommandTeachesByExample(String command) {
    Cli.Result result = Cli.run(command, "--help");
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("Examples:").contains("chancery " + command);
    assertThat(result.err()).isEmpty();
  }

  @Test
  void saysItsVersion() {
    assertThat(Cli.run("--version").out()).matches("chancery \\d+\\.\\d+\\.\\d+\\R");
  }

  @Test
  void listsTheRules() {
    assertThat(Cli.run("lexicon").out()).contains("cues.lex").contains("frames.lex");
    assertThat(Cli.run("lexicon", "cues").out()).contains("cue.say").contains("cues.lex:");
    assertThat(Cli.run("lexicon").out()).contains("organizations-armed.lex");
    assertThat(Cli.run("lexicon", "organizations").out())
        .contains("organizations-armed.lex:")
        .contains("organizations-state.lex:");
    assertThat(Cli.run("lexicon", "organizations-armed").out())
        .contains("org.hamas")
        .contains("organizations-armed.lex:")
        .doesNotContain("organizations-state.lex:");
  }

  @Test
  void namesEveryErrorOfADirectoryOfRulesAtOnce() throws Exception {
    Files.writeString(
        folder.resolve("cues.lex"), "[cue.one]\nwords: one\n\n[Cue Two]\nwhat is this\n");
    Files.writeString(folder.resolve("verbs.lex"), "");
    Cli.Result result = Cli.run("lexicon", "check", folder.toString());
    assertThat(result.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .contains("cues.lex:1: found no example in [cue.one]")
        .contains("cues.lex:4: found rule id \"Cue Two\"")
        .contains("cues.lex:5: found what is this, expected key: value")
        .contains("verbs.lex");
  }

  @Test
  void printsTheTablesOfCodes() {
    assertThat(Cli.run("lexicon", "plover").out()).contains("CONSULT", "third-party", "quad 1");
    assertThat(Cli.run("lexicon", "cameo").out()).contains("0841", "Sets persons free");
    assertThat(Cli.run("lexicon", "cameo", "--json").out()).contains("\"code\" : \"0841\"");
  }

  @Test
  void aMissingDirectoryOfRulesIsAFailure() {
    Cli.Result result = Cli.run("lexicon", "--lexicon", folder.resolve("none").toString());
    assertThat(result.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(result.err()).contains("does not exist");
  }
}
