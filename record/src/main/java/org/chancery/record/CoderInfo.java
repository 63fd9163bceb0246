package org.chancery.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What produced a record. Same coder and same report give the same bytes.
 *
 * @param version of Chancery
 * @param lexicons SHA-256 by lexicon file
 * @param models SHA-256 or version by model
 * @param degradations what was left out of this report to keep the work bounded, in words; left out
 *     of the JSON where it is empty, as it is for all but giant reports
 */
public record CoderInfo(
    String version,
    Map<String, String> lexicons,
    Map<String, String> models,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> degradations) {
  public CoderInfo {
    Required.field(version, "coder", "version");
    degradations = degradations == null ? List.of() : List.copyOf(degradations); // absent in JSON
    lexicons = Collections.unmodifiableMap(new TreeMap<>(lexicons));
    models = Collections.unmodifiableMap(new TreeMap<>(models));
  }

  /** Of a coder that left nothing out. */
  public CoderInfo(String version, Map<String, String> lexicons, Map<String, String> models) {
    this(version, lexicons, models, List.of());
  }

  /** The same coder, at a report of which it left something out. */
  public CoderInfo with(List<String> left) {
    return left.isEmpty() ? this : new CoderInfo(version, lexicons, models, left);
  }
}
