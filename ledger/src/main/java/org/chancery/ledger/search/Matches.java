package org.chancery.ledger.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.ledger.store.Dialect;
import org.chancery.ledger.words.Facet;
import org.chancery.ledger.words.IndexText;

/**
 * A query in the language of a database's index: an expression of FTS5, or a {@code tsquery}. Each
 * word stands in quotes; words have no quotes in them, so nothing that was typed can be taken for a
 * part of the language.
 */
final class Matches {
  private static final Query EVERYTHING = Query.word(Facet.ALL.word(""));

  private final Dialect dialect;

  private Matches(Dialect dialect) {
    this.dialect = dialect;
  }

  static String of(Query query, Dialect dialect) {
    return new Matches(dialect).text(query);
  }

  private String text(Query query) {
    if (query instanceof Query.AnyOf anyOf) {
      return joined(anyOf.words().stream().map(this::quoted).toList(), or());
    }
    if (query instanceof Query.Phrase phrase) {
      return phrase(phrase);
    }
    if (query instanceof Query.Any any) {
      return joined(any.parts().stream().map(this::text).toList(), or());
    }
    return query instanceof Query.All all ? all(all.parts()) : all(List.of(query));
  }

  /** FTS5 knows "this, but not that" alone; what is not there is taken from something. */
  private String all(List<Query> parts) {
    List<String> there = new ArrayList<>();
    List<String> not = new ArrayList<>();
    for (Query part : parts) {
      if (part instanceof Query.Not n) {
        not.add(text(n.part()));
      } else {
        there.add(text(part));
      }
    }
    if (there.isEmpty()) {
      there.add(text(EVERYTHING));
    }
    String positive = joined(there, lite() ? " AND " : " & ");
    return not.isEmpty()
        ? positive
        : "(" + positive + (lite() ? " NOT " : " & !") + joined(not, or()) + ")";
  }

  private String phrase(Query.Phrase phrase) {
    List<String> words = phrase.words().stream().map(IndexText::cut).toList();
    if (lite()) {
      return "\"" + String.join(" ", words) + "\"" + (phrase.open() ? " *" : "");
    }
    String row = words.stream().map(this::quoted).collect(Collectors.joining(" <-> "));
    return "(" + row + (phrase.open() ? ":*" : "") + ")";
  }

  private static String joined(List<String> parts, String by) {
    return parts.size() == 1 ? parts.get(0) : "(" + String.join(by, parts) + ")";
  }

  private String quoted(String word) {
    char quote = lite() ? '"' : '\'';
    return quote + IndexText.cut(word) + quote;
  }

  private String or() {
    return lite() ? " OR " : " | ";
  }

  private boolean lite() {
    return dialect == Dialect.SQLITE;
  }
}
