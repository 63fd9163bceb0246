package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code chancery places import}: a GeoNames dump in, a gazetteer out. No models are read. */
class PlacesTest {
  /** Invented towns, in the form of GeoNames. */
  private static final String DUMP =
      """
      900001\tQuillamarca\tQuillamarca\tQuilla,Quillamárca\t-13.5\t-71.9\tP\tPPL\tPE\t\t08\t\t\t\t18000\t\t3400\tAmerica/Lima\t2024-01-01
      900002\tAñay Pampa\tAnay Pampa\t\t-13.6\t-71.8\tP\tPPL\tPE\t\t08\t\t\t\t120\t\t3500\tAmerica/Lima\t2024-01-01
      """;

  @TempDir private Path folder;

  private Path zip(String entry) throws Exception {
    Path zip = folder.resolve("PE.zip");
    try (OutputStream to = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(to)) {
      out.putNextEntry(new ZipEntry("readme.txt"));
      out.write("not this".getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry(entry));
      out.write(DUMP.getBytes(StandardCharsets.UTF_8));
    }
    return zip;
  }

  @Test
  void importsAnArchiveAsItWasDownloaded() throws Exception {
    Path out = folder.resolve("places.tsv.gz");
    Cli.Result result = Cli.run("places", "import", zip("PE.txt").toString(), "-o", out.toString());
    assertThat(result.err()).isEqualTo("chancery: 1 places from 2 lines; 0 refused\n");
    assertThat(result.status()).isZero();
    byte[] packed = Files.readAllBytes(out);
    byte[] plain = new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
    assertThat(new String(plain, StandardCharsets.UTF_8))
        .isEqualTo("900001\tQuillamarca\tPE\t\t\t18000\t-13.5000\t-71.9000\tQuilla\n");
  }

  @Test
  void anArchiveOfSomethingElseIsAFailure() throws Exception {
    Cli.Result result = Cli.run("places", "import", zip("towns.csv").toString());
    assertThat(result.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(result.err()).contains("PE.zip: found no PE.txt in it");
  }

  @Test
  void badLinesAreNamedAndDoNotStopTheRest() throws Exception {
    Path dump = folder.resolve("PE.txt");
    Files.writeString(dump, "Quillamarca,PE\n".repeat(25) + DUMP);
    Cli.Result result = Cli.run("places", "import", dump.toString(), "--inhabitants", "100");
    assertThat(result.status()).isEqualTo(ExitStatus.SOME_REJECTED);
    assertThat(result.out()).hasLineCount(2).contains("Añay Pampa");
    assertThat(result.err())
        .contains("PE.txt:1: found 1 columns, expected the 19 of a GeoNames dump")
        .contains("PE.txt:20: ")
        .doesNotContain("PE.txt:21: ")
        .contains("5 more lines refused")
        .contains("2 places from 27 lines; 25 refused");
  }

  @Test
  void aMissingFileIsAFailure() {
    Cli.Result result = Cli.run("places", "import", folder.resolve("none.txt").toString());
    assertThat(result.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(result.err()).contains("found no such file").hasLineCount(1);
  }
}
