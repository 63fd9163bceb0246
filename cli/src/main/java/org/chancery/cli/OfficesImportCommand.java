package org.chancery.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.analysis.officefile.WikidataImport;
import org.chancery.analysis.officefile.WikidataQuery;
import org.chancery.record.ChanceryException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes an office file of a Wikidata query's result. */
@Command(
    name = "import",
    description = {
      "Makes an office file of what Wikidata knows of office holders: print a query, run it at"
          + " https://query.wikidata.org, download the result as CSV, and convert it.",
      "",
      "Examples:",
      "  chancery offices import --query foreign-ministers",
      "  chancery offices import query.csv -o offices.csv",
      ""
    })
final class OfficesImportCommand implements Callable<Integer> {
  @ParentCommand private OfficesCommand parent;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "QUERY.csv", arity = "0..1", description = "the result, as CSV")
  private @Nullable Path result;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OFFICES.csv",
      description = "the office file to write; the standard output without it")
  private @Nullable Path out;

  @Option(
      names = "--query",
      paramLabel = "OFFICES",
      arity = "0..1",
      fallbackValue = "all",
      description = "print the SPARQL query for heads, foreign-ministers or all")
  private @Nullable String query;

  @Override
  public Integer call() {
    Path file = result;
    String wanted = query;
    if ((file == null) == (wanted == null)) {
      throw wrong("expected either QUERY.csv or --query heads, foreign-ministers or all");
    }
    return file == null ? print(String.valueOf(wanted)) : convert(file);
  }

  private int print(String wanted) {
    for (WikidataQuery known : WikidataQuery.values()) {
      if (known.toString().equalsIgnoreCase(wanted)) {
        WholeFile.write(out, terminal(), to -> to.print(known.sparql()));
        return ExitStatus.DONE;
      }
    }
    throw wrong("--query: found " + wanted + ", expected heads, foreign-ministers or all");
  }

  private int convert(Path file) {
    WikidataImport.Imported imported = read(file);
    WholeFile.write(out, terminal(), to -> OfficesCommand.csv(imported.rows(), to));
    note(
        imported.rows().size()
            + " lines from "
            + imported.read()
            + " statements; "
            + imported.merged()
            + " said again, "
            + imported.withoutLabel()
            + " without a label, "
            + imported.refused()
            + " refused");
    return imported.refused() == 0 ? ExitStatus.DONE : ExitStatus.SOME_REJECTED;
  }

  private WikidataImport.Imported read(Path file) {
    try (Reader in = Files.newBufferedReader(file)) {
      return WikidataImport.read(in, file.toString(), this::note);
    } catch (NoSuchFileException e) {
      throw new ChanceryException(
          ChanceryException.Code.NOT_FOUND, file + ": found no such file; check the name", e);
    } catch (CharacterCodingException e) {
      throw new ChanceryException(
          ChanceryException.Code.UNREADABLE, file + ": found no UTF-8; save it as UTF-8", e);
    } catch (IOException e) {
      throw new ChanceryException(
          ChanceryException.Code.NOT_FOUND, file + ": cannot be read (" + e + ")", e);
    }
  }

  private Terminal terminal() {
    return parent.root().terminal();
  }

  private void note(String text) {
    terminal().note(text);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
