package org.chancery.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.chancery.ledger.export.BundleCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Checks the files of a bundle against the digests in it. */
@Command(
    name = "verify",
    description = {
      "Checks that the files of a bundle are those that it was made with, and says which are not."
          + " The exit status is 0 where all are, else 1.",
      "",
      "Example:",
      "  chancery export verify appendix.zip",
      ""
    })
final class ExportVerifyCommand implements Callable<Integer> {
  @ParentCommand private ExportCommand parent;

  @Parameters(paramLabel = "BUNDLE.zip", description = "the bundle")
  private Path bundle;

  @Override
  public Integer call() {
    BundleCheck.Checked checked = BundleCheck.check(bundle);
    Terminal terminal = parent.root().terminal();
    for (BundleCheck.Difference difference : checked.differences()) {
      terminal
          .out()
          .println(difference.kind().name().toLowerCase(Locale.ROOT) + "  " + difference.file());
    }
    int wrong = checked.differences().size();
    terminal
        .err()
        .println(
            "chancery: "
                + bundle
                + ": "
                + checked.files()
                + " files, "
                + (wrong == 0 ? "all as they were made" : wrong + " differ"));
    return wrong == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
  }
}
