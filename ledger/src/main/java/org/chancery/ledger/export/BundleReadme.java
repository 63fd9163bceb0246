package org.chancery.ledger.export;

import java.util.stream.Collectors;

/** What a bundle says of itself. */
final class BundleReadme {
  private BundleReadme() {}

  static String of(String command, int coders, Written all) {
    String files =
        all.rows().entrySet().stream()
            .map(f -> "  " + f.getKey() + "  (" + f.getValue() + ")\n")
            .collect(Collectors.joining());
    return """
        Data coded by Chancery from %d reports.

        Files, with the number of rows or lines:
        %s
          coders.jsonl  what coded the reports: version, and the SHA-256 of every lexicon and model (%d)
          command.txt   the command that makes this bundle again of the same ledger
          SHA256SUMS    the SHA-256 of every other file

        Made by
          %s

        The columns are described in docs/exports.md of Chancery, records in docs/record-format.md. Offsets
        count Unicode code points from 0, the end excluded. A value that is not known is left out or empty.
        An event is one report's: the same event in two reports stands here twice.

        To check that nothing was changed:
          chancery export verify BUNDLE.zip
        or, unpacked:
          sha256sum -c SHA256SUMS
        """
        .formatted(all.reports(), files.stripTrailing(), coders, command);
  }
}
