package org.chancery.ledger.search;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.ChanceryException;

/** A query as it was typed, divided into words, phrases, operators and parentheses. */
final class Tokens {
  private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb";

  /** What a token is. */
  enum Kind {
    WORD,
    PHRASE,
    AND,
    OR,
    NOT,
    OPEN,
    CLOSE,
    END
  }

  /**
   * A token.
   *
   * @param text the word, without the star after it, or what stands between the quotes
   * @param prefix whether a star stood after it
   * @param column of its first character, from 1
   */
  record Token(Kind kind, String text, boolean prefix, int column) {
    /** The token in the words of an error. */
    String shown() {
      return kind == Kind.END ? "the end" : kind == Kind.PHRASE ? '"' + text + '"' : text;
    }
  }

  private final int[] typed;
  private int at;

  private Tokens(String typed) {
    this.typed = typed.codePoints().toArray();
  }

  static List<Token> of(String typed) {
    Tokens tokens = new Tokens(typed);
    List<Token> all = new ArrayList<>();
    do {
      all.add(tokens.next());
    } while (all.get(all.size() - 1).kind() != Kind.END);
    return all;
  }

  /** An error at a place of the query. */
  static ChanceryException wrong(String found, int column, String expected) {
    return new ChanceryException(
        ChanceryException.Code.QUERY,
        "query: found " + found + " at column " + column + ", expected " + expected);
  }

  private Token next() {
    while (at < typed.length && isBlank(typed[at])) {
      at++;
    }
    int start = at;
    if (at == typed.length) {
      return token(Kind.END, "", false, start);
    }
    int c = typed[at];
    if (c == '(' || c == ')') {
      at++;
      return token(c == '(' ? Kind.OPEN : Kind.CLOSE, Character.toString(c), false, start);
    }
    if (c == '-' && at + 1 < typed.length && !ends(typed[at + 1], true)) {
      at++;
      return token(Kind.NOT, "-", false, start);
    }
    return isQuote(c) ? phrase(start) : word(start);
  }

  private Token phrase(int start) {
    at++;
    int from = at;
    while (at < typed.length && !isQuote(typed[at])) {
      at++;
    }
    if (at == typed.length) {
      throw wrong("the end", at + 1, "a quotation mark, as one opens at column " + (start + 1));
    }
    String text = new String(typed, from, at - from);
    at++;
    return token(Kind.PHRASE, text, star(), start);
  }

  private Token word(int start) {
    while (at < typed.length && typed[at] != '*' && !ends(typed[at], false)) {
      at++;
    }
    String text = new String(typed, start, at - start);
    boolean prefix = star();
    Kind kind =
        switch (text) {
          case "AND" -> Kind.AND;
          case "OR" -> Kind.OR;
          case "NOT" -> Kind.NOT;
          default -> Kind.WORD;
        };
    return token(prefix ? Kind.WORD : kind, text, prefix, start);
  }

  /** Whether a star stands here; it ends the word. */
  private boolean star() {
    if (at == typed.length || typed[at] != '*') {
      return false;
    }
    at++;
    if (at < typed.length && !ends(typed[at], false)) {
      throw wrong("*", at, "the end of a word before it: defen* finds what begins with defen");
    }
    return true;
  }

  private static Token token(Kind kind, String text, boolean prefix, int start) {
    return new Token(kind, text, prefix, start + 1);
  }

  /** Whether a word ends before this character. */
  private static boolean ends(int c, boolean quotesOpen) {
    return isBlank(c) || c == ')' || (!quotesOpen && (c == '(' || isQuote(c)));
  }

  private static boolean isQuote(int c) {
    return QUOTES.indexOf(c) >= 0;
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
