package org.chancery.ledger.read;

import java.util.List;
import org.chancery.ledger.store.Ledger;
import org.chancery.record.ChanceryException;
import org.jdbi.v3.core.statement.Query;

/** Finds the report that a person means. */
public final class ReportNames {
  private static final int SHOWN = 5;
  private static final String PREFIX = "sha256:";

  private ReportNames() {}

  /**
   * The id of the report with this id, with an id that alone begins so, or with this reference of
   * its source.
   *
   * @throws ChanceryException with code {@code QUERY} where it is none, or more than one
   */
  public static String find(Ledger ledger, String written) {
    String name = written.strip();
    List<String> found = ask(ledger, "gid = :name or ref = :name", name);
    String digits = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
    if (found.isEmpty() && digits.matches("[0-9a-f]{4,64}")) {
      found = ask(ledger, "gid >= :name and gid < :name || 'g'", PREFIX + digits);
    }
    if (found.size() == 1) {
      return found.get(0);
    }
    throw new ChanceryException(
        ChanceryException.Code.QUERY,
        found.isEmpty()
            ? "found no report \""
                + name
                + "\" in the ledger, expected an id, at least 4 digits that it begins with, or a"
                + " reference"
            : "found more than one report \"" + name + "\": " + String.join(", ", found));
  }

  private static List<String> ask(Ledger ledger, String which, String name) {
    return ledger
        .jdbi()
        .withHandle(
            handle -> {
              Query query =
                  handle.createQuery(
                      "select gid from report where " + which + " order by id limit " + SHOWN);
              return query.bind("name", name).mapTo(String.class).list();
            });
  }
}
