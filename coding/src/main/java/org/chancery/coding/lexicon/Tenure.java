package org.chancery.coding.lexicon;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.record.Sector;
import org.jspecify.annotations.Nullable;

/**
 * One row of an office file: who held which office from when to when.
 *
 * @param name as English-language reports write it
 * @param office the title: {@code Foreign Minister}, {@code Governor of California}
 * @param of the state or organization that it is an office of, by a name that reports use
 * @param from {@code null} where it is not known since when
 * @param to {@code null} where it is held as far as is known
 * @param also other spellings of the name, and short forms that mean nobody else
 * @param sectors where they are not those of the office; the primary one first
 * @param source what kind of source the row has: {@code public-record}; or {@code wikidata:Q…}, the
 *     person's item there
 * @param file the file's name, with its path where it is a user's
 * @param line the row's line in it, from 1
 */
public record Tenure(
    String name,
    String office,
    String of,
    @Nullable PartialDate from,
    @Nullable PartialDate to,
    List<String> also,
    List<Sector> sectors,
    String source,
    String file,
    int line) {
  private static final String WIKIDATA = "wikidata:";

  public Tenure {
    also = List.copyOf(also);
    sectors = List.copyOf(sectors);
  }

  /** Whether the office was held on this day; where the days are not known, whether it may be. */
  public boolean covers(LocalDate day) {
    return begun(day) && (to == null || !day.isAfter(to.last()));
  }

  /** Whether the office had been taken by this day. */
  public boolean begun(LocalDate day) {
    return from == null || !day.isBefore(from.first());
  }

  /** The rule id under which {@code explain} finds the row: {@code office.europe.12}. */
  public RuleId rule() {
    String base = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    String plain = base.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9_-]+", "-");
    return new RuleId("office." + (plain.isEmpty() ? "file" : plain) + "." + line);
  }

  /** The person's item in Wikidata, where the row comes from there. */
  public Optional<String> wikidata() {
    return source.startsWith(WIKIDATA)
        ? Optional.of(source.substring(WIKIDATA.length()))
        : Optional.empty();
  }

  /** Where the row stands: {@code europe.csv:12}. */
  public String location() {
    return file + ":" + line;
  }

  /** The row as an entry that can be shown like those of the lexicon. */
  Entry entry() {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put("name", List.of(name));
    fields.put("office", List.of(office));
    fields.put("of", List.of(of));
    put(fields, "from", from);
    put(fields, "to", to);
    if (!also.isEmpty()) {
      fields.put("also", List.of(String.join("; ", also)));
    }
    fields.put("source", List.of(source));
    return new Entry(rule(), file, line, fields, List.of());
  }

  private static void put(
      Map<String, List<String>> fields, String key, @Nullable PartialDate date) {
    if (date != null) {
      String day = date.first().equals(date.last()) ? date.first().toString() : "";
      fields.put(key, List.of(day.isEmpty() ? date.first() + " to " + date.last() : day));
    }
  }
}
