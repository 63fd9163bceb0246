package org.chancery.record;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What produced a record. Same coder and same report give the same bytes.
 *
 * @param version of Chancery
 * @param lexicons SHA-256 by lexicon file
 * @param models SHA-256 or version by model
 */
public record CoderInfo(String version, Map<String, String> lexicons, Map<String, String> models) {
  public CoderInfo {
    lexicons = Collections.unmodifiableMap(new TreeMap<>(lexicons));
    models = Collections.unmodifiableMap(new TreeMap<>(models));
  }
}
