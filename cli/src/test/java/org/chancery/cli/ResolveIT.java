package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code chancery resolve}: phrases in, actors out. */
class ResolveIT {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void resolvesAPhrase() throws Exception {
    Cli.Result result = Cli.run("resolve", "the Portuguese foreign minister");
    assertThat(result.status()).isZero();
    JsonNode actor = MAPPER.readTree(result.out());
    assertThat(actor.path("phrase").asText()).isEqualTo("the Portuguese foreign minister");
    assertThat(actor.path("kind").asText()).isEqualTo("person");
    assertThat(actor.path("country").asText()).isEqualTo("PRT");
    assertThat(actor.at("/sectors/0").asText()).isEqualTo("GOV");
  }

  @Test
  void theDateDecidesWhatAnOfficeHolderWas() throws Exception {
    Path mine =
        Files.writeString(
            folder.resolve("mine.csv"),
            "name,office,of,from,to\nAna Quispe,Foreign Minister,Peru,2020-01,2022-06-30\n");
    String[] then = {"resolve", "Ana Quispe", "--date", "2021-05-01", "--why"};
    String[] since = {"resolve", "Ana Quispe", "--date", "2023-05-01"};
    assertThat(Cli.run(then).out()).as("nobody we know").contains("\"kind\":null");
    String[] file = {"--offices", mine.toString()};
    assertThat(Cli.run(join(then, file)).out())
        .contains("\"country\":\"PER\",\"sectors\":[\"GOV\"]")
        .contains("office.mine.2");
    assertThat(Cli.run(join(since, file)).out())
        .contains("\"country\":\"PER\",\"sectors\":[\"ELI\"]");
  }

  private static String[] join(String[] a, String[] b) {
    return Stream.concat(Arrays.stream(a), Arrays.stream(b)).toArray(String[]::new);
  }

  @Test
  void aBadOfficeFileIsToldWithItsLines() throws Exception {
    Path mine =
        Files.writeString(
            folder.resolve("mine.csv"), "name,office,of,from,to\nA B,Envoy,Peru,soon,\n");
    Cli.Result result = Cli.run("resolve", "A B", "--offices", mine.toString());
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains(mine + ":2: found date soon");
  }

  @Test
  void saysThatAPhraseNamesNoActor() {
    assertThat(Cli.run("resolve", "a wooden table").out())
        .isEqualTo("{\"phrase\":\"a wooden table\",\"kind\":null}\n");
  }

  @Test
  void resolvesManyInOrder() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("phrases.tsv"), "phrase\tdate\nPeru\t2021-01-01\na table\t\nKenya\n");
    Cli.Result result = Cli.run("resolve", "--batch", file.toString());
    List<String> lines = result.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).contains("\"country\":\"PER\"");
    assertThat(lines.get(1)).isEqualTo("{\"phrase\":\"a table\",\"kind\":null}");
    assertThat(lines.get(2)).contains("\"country\":\"KEN\"");
  }

  @Test
  void aBadDateIsToldAndLeftOut() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("phrases.tsv"),
            "phrase\tdate\nPeru\tsoon\nPeru\t10 May 2015\nPeru\tToday\n");
    Cli.Result result = Cli.run("resolve", "--batch", file.toString());
    assertThat(result.status()).isZero();
    assertThat(result.out().lines()).hasSize(3).allMatch(l -> l.contains("PER"));
    assertThat(result.err()).contains("phrases.tsv:2: found soon").hasLineCount(1);
  }

  @Test
  void aMissingFileIsAFailure() {
    Cli.Result result = Cli.run("resolve", "--batch", folder.resolve("none.tsv").toString());
    assertThat(result.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(result.err()).contains("none.tsv");
  }
}
