package org.chancery.coding;

import org.chancery.language.LanguageAnalyzer;
import org.chancery.language.Limits;
import org.chancery.language.corenlp.CoreNlpAnalyzer;

/** The real language analysis, its models read once for all tests of this module. */
public final class RealAnalyzer {
  public static final LanguageAnalyzer SHARED = new CoreNlpAnalyzer(Limits.DEFAULT);

  private RealAnalyzer() {}
}
