package org.chancery.ledger.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The report that says so.
 *
 * @param id the report's id
 * @param ref the caller's own identifier
 * @param source who published it
 * @param published as the report gives it
 */
public record Source(
    String id,
    @Nullable String ref,
    @Nullable String source,
    @Nullable String title,
    @Nullable String url,
    @Nullable String published) {
  /** The columns of a report called r that {@link #of} reads. */
  static final String COLUMNS =
      "r.gid as report_id, r.ref as report_ref, r.source as report_source,"
          + " r.title as report_title, r.url as report_url, r.published as report_published";

  static Source of(ResultSet row) throws SQLException {
    return new Source(
        row.getString("report_id"),
        row.getString("report_ref"),
        row.getString("report_source"),
        row.getString("report_title"),
        row.getString("report_url"),
        row.getString("report_published"));
  }
}
