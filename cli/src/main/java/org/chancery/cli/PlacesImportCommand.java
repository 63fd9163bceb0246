package org.chancery.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.chancery.coding.place.GeoNamesImport;
import org.chancery.record.ChanceryException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes a gazetteer of a GeoNames dump. */
@Command(
    name = "import",
    description = {
      "Makes a gazetteer of a GeoNames dump (https://download.geonames.org/export/dump/, CC BY 4.0),"
          + " as it was downloaded or unpacked; --places adds it to ours in every command.",
      "",
      "Examples:",
      "  chancery places import cities500.zip -o places.tsv.gz",
      "  chancery places import allCountries.zip --inhabitants 1000 -o places.tsv.gz",
      "  chancery read report.txt --places places.tsv.gz",
      ""
    })
final class PlacesImportCommand implements Callable<Integer> {
  private static final int ERRORS_SHOWN = 20;

  @ParentCommand private PlacesCommand parent;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DUMP", description = "a .txt of 19 columns, or the .zip that holds it")
  private Path dump;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "PLACES",
      description = "file to write, packed where it ends in .gz; the standard output without it")
  private @Nullable Path out;

  @Option(
      names = "--inhabitants",
      paramLabel = "N",
      defaultValue = "500",
      description =
          "fewest of a place that is kept (default: ${DEFAULT-VALUE}); capitals and seats of"
              + " divisions are kept in any case")
  private int inhabitants;

  private long errors;

  @Override
  public Integer call() {
    ChanceryCommand.atLeastOne(spec, "--inhabitants", inhabitants);
    GeoNamesImport.Imported[] done = new GeoNamesImport.Imported[1];
    try (InputStream in = open()) {
      WholeFile.write(out, terminal(), to -> done[0] = convert(in, to));
    } catch (IOException e) {
      throw unreadable(e);
    }
    GeoNamesImport.Imported imported = done[0];
    if (errors > ERRORS_SHOWN) {
      note((errors - ERRORS_SHOWN) + " more lines refused");
    }
    note(
        imported.kept()
            + " places from "
            + imported.read()
            + " lines; "
            + imported.refused()
            + " refused");
    return imported.refused() == 0 ? ExitStatus.DONE : ExitStatus.SOME_REJECTED;
  }

  /** The dump, or of an archive the file that is called as it is. */
  private InputStream open() throws IOException {
    InputStream in = Files.newInputStream(dump);
    if (!dump.toString().endsWith(".zip")) {
      return in;
    }
    ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
    String wanted = dump.getFileName().toString().replaceFirst("zip$", "txt");
    for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
      if (e.getName().equals(wanted)) {
        return zip;
      }
    }
    zip.close();
    throw new ChanceryException(
        ChanceryException.Code.UNREADABLE, dump + ": found no " + wanted + " in it");
  }

  private GeoNamesImport.Imported convert(InputStream in, PrintStream to) {
    boolean packed = out != null && out.toString().endsWith(".gz");
    try {
      GZIPOutputStream gzip = packed ? new GZIPOutputStream(to, 1 << 16) : null;
      PrintStream lines = gzip == null ? to : new PrintStream(gzip, false, StandardCharsets.UTF_8);
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
      GeoNamesImport.Imported done =
          GeoNamesImport.read(
              reader, dump.toString(), inhabitants, this::refused, l -> lines.print(l + "\n"));
      lines.flush();
      if (gzip != null) {
        gzip.finish();
      }
      return done;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private void refused(String error) {
    errors++;
    if (errors <= ERRORS_SHOWN) {
      note(error);
    }
  }

  private ChanceryException unreadable(IOException e) {
    if (e instanceof NoSuchFileException) {
      return new ChanceryException(
          ChanceryException.Code.NOT_FOUND, dump + ": found no such file; check the name", e);
    }
    return new ChanceryException(
        ChanceryException.Code.UNREADABLE,
        e instanceof CharacterCodingException
            ? dump + ": found no UTF-8; take the dump as GeoNames has it"
            : dump + ": cannot be read (" + e + ")",
        e);
  }

  private Terminal terminal() {
    return parent.root().terminal();
  }

  private void note(String text) {
    terminal().note(text);
  }
}
