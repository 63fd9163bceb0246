package org.chancery.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.chancery.language.LanguageAnalyzer;
import org.chancery.language.Paragraph;
import org.chancery.language.ParsedReport;
import org.chancery.language.ParsedReportJson;
import org.chancery.language.Segments;
import org.chancery.record.Report;
import org.chancery.record.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A language analyzer that keeps what another one found in a directory, so that coding the same
 * texts again needs no models. The other one is made only when a text is not there yet.
 *
 * <p>Several threads and several processes may share a directory: a file is written beside its
 * place and moved there.
 */
public final class ParseCache implements LanguageAnalyzer {
  private final Path directory;
  private final Map<String, String> models;
  private final Supplier<? extends LanguageAnalyzer> source;
  private @Nullable LanguageAnalyzer made;

  /**
   * @param models what {@code source}'s analyzer will say of its models, known before it is made
   */
  public ParseCache(
      Path directory, Map<String, String> models, Supplier<? extends LanguageAnalyzer> source) {
    this.directory = directory;
    this.models = new TreeMap<>(models);
    this.source = source;
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Map<String, String> models() {
    return models;
  }

  @Override
  public ParsedReport parse(Report report) {
    Path file = directory.resolve(key(report) + ".json");
    try {
      if (Files.exists(file)) {
        ParsedReport kept = ParsedReportJson.read(Files.readString(file));
        return new ParsedReport(
            report, Segments.paragraphs(report), kept.sentences(), kept.degradations());
      }
      ParsedReport parsed = analyzer().parse(report);
      Path beside = Files.createTempFile(directory, "parse", ".tmp");
      Files.writeString(beside, ParsedReportJson.write(parsed));
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return parsed;
    } catch (IOException e) {
      throw new UncheckedIOException("parse cache " + directory, e);
    }
  }

  private synchronized LanguageAnalyzer analyzer() {
    if (made == null) {
      made = source.get();
    }
    return made;
  }

  /** All that an analysis depends on: the text, how it is cut (title and dateline), the models. */
  private String key(Report report) {
    StringBuilder all = new StringBuilder(report.text()).append('\0');
    for (Paragraph p : Segments.paragraphs(report)) {
      all.append(p.kind()).append(p.start()).append('-').append(p.end()).append(';');
    }
    all.append('\0').append(models);
    return Sha256.of(all.toString());
  }
}
