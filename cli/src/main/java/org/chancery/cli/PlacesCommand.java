package org.chancery.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Has to do with the places that the coder knows. */
@Command(
    name = "places",
    description = {
      "Makes a gazetteer of your own, for --places.",
      "",
      "Examples:",
      "  chancery places import cities500.zip -o places.tsv.gz",
      "  chancery read report.txt --places places.tsv.gz",
      ""
    },
    subcommands = PlacesImportCommand.class)
final class PlacesCommand implements Runnable {
  @ParentCommand private ChanceryCommand root;
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "found no command; expected places import DUMP -o places.tsv.gz");
  }

  ChanceryCommand root() {
    return root;
  }
}
