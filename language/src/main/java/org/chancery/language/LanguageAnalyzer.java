package org.chancery.language;

import java.util.Map;
import org.chancery.record.Report;

/** Language analysis. Implementations are immutable and shared by all threads. */
public interface LanguageAnalyzer {

  /**
   * Analyses a report. Deterministic: the same text gives the same analysis.
   *
   * @throws org.chancery.record.ChanceryException where the text exceeds what can be analysed
   */
  ParsedReport parse(Report report);

  /** The models in use, by name, with a version or digest: what the record's coder names. */
  Map<String, String> models();
}
