package org.chancery.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.ledger.store.Ledger;
import org.chancery.record.Sha256;

/**
 * A zip for an article's appendix: the data, what coded it, the command that made it, and a digest
 * of every file. The same records and the same command give the same bytes.
 */
public final class Bundle {
  /** Of the files within, each with its digest, as {@code sha256sum -c} reads them. */
  static final String SUMS = "SHA256SUMS";

  private static final String DATA = "data";

  /**
   * Of every file: near the first moment that a zip can name. With the very first, Java would add
   * the moment in universal time, which differs between time zones.
   */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final Ledger ledger;
  private final Wishes wishes;
  private final Set<Format> formats;

  /**
   * @param formats at least one
   */
  public Bundle(Ledger ledger, Wishes wishes, Collection<Format> formats) {
    this.ledger = ledger;
    this.wishes = wishes;
    this.formats = EnumSet.copyOf(formats);
  }

  /** Writes the zip. */
  public Written write(Path out) {
    try (Unfinished unfinished = Unfinished.file(out)) {
      Path within = Files.createDirectory(unfinished.folder().resolve("within"));
      Path data = Files.createDirectory(within.resolve(DATA));
      Export export = Export.of(ledger, wishes);
      Map<String, Long> rows = new LinkedHashMap<>();
      long reports = 0;
      for (Format format : formats) {
        Written written = export.write(format, data.resolve(format.inBundle()));
        reports = written.reports();
        String folder = DATA + "/" + (format.folder() ? format.inBundle() + "/" : "");
        written.rows().forEach((file, n) -> rows.put(folder + file, n));
      }
      Written all = new Written(reports, rows);
      describe(within, all);
      zip(within, unfinished.folder().resolve("zip"));
      unfinished.becomes("zip");
      return all;
    } catch (IOException e) {
      throw Unfinished.failed(out, e);
    }
  }

  private void describe(Path within, Written all) throws IOException {
    SortedMap<String, String> coders = new SelectedRecords(ledger, wishes.selection()).coders();
    String list =
        coders.entrySet().stream()
            .map(c -> "{\"coder\":\"" + c.getKey() + "\",\"made_of\":" + c.getValue() + "}\n")
            .collect(Collectors.joining());
    Files.writeString(within.resolve("coders.jsonl"), list);
    Files.writeString(within.resolve("command.txt"), command() + "\n");
    Files.writeString(within.resolve("README.txt"), BundleReadme.of(command(), coders.size(), all));
    StringBuilder sums = new StringBuilder();
    for (Map.Entry<String, Path> file : files(within).entrySet()) {
      sums.append(Sha256.of(file.getValue())).append("  ").append(file.getKey()).append('\n');
    }
    Files.writeString(within.resolve(SUMS), sums);
  }

  /** The command that makes the same bundle of the same ledger, whatever the two are called. */
  private String command() {
    String names = formats.stream().map(Format::label).collect(Collectors.joining(","));
    return Stream.concat(
            Stream.of("chancery export bundle --formats", names), wishes.options().stream())
        .collect(Collectors.joining(" "));
  }

  private static SortedMap<String, Path> files(Path within) throws IOException {
    List<Path> found;
    try (Stream<Path> all = Files.walk(within)) {
      found = all.filter(Files::isRegularFile).toList();
    }
    SortedMap<String, Path> files = new TreeMap<>();
    for (Path file : found) {
      files.put(within.relativize(file).toString().replace('\\', '/'), file);
    }
    return files;
  }

  private static void zip(Path within, Path to) throws IOException {
    try (OutputStream out = Files.newOutputStream(to);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, Path> file : files(within).entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        Files.copy(file.getValue(), zip);
        zip.closeEntry();
      }
    }
  }
}
