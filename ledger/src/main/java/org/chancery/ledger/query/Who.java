package org.chancery.ledger.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom a question is about. */
public sealed interface Who {
  /**
   * All actors of a country.
   *
   * @param code ISO 3166-1 alpha-3, or one of PLOVER's for actors beyond states
   */
  record Country(String code) implements Who {
    public Country {
      code = new org.chancery.record.Country(code).code();
    }
  }

  /**
   * An actor by name.
   *
   * @param folded the names, folded, by which reports call it
   * @param country those of another country are left out; null where none is known
   */
  record Named(List<String> folded, @Nullable String country) implements Who {
    public Named {
      folded = List.copyOf(folded);
      if (folded.isEmpty()) {
        throw new IllegalArgumentException("found no name");
      }
    }
  }
}
