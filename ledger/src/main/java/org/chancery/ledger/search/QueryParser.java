package org.chancery.ledger.search;

import java.util.ArrayList;
import java.util.List;
import org.chancery.ledger.words.Word;
import org.chancery.ledger.words.Words;
import org.chancery.record.ChanceryException;

/**
 * Reads what a person types: words, "phrases", beginnings (defen*), AND, OR, NOT, a minus before a
 * word, parentheses. What stands side by side must all be there. AND binds closer than OR.
 */
public final class QueryParser {
  private static final int LONGEST = 2_000;
  private static final int MOST_TERMS = 100;
  private static final int DEEPEST = 20;
  private static final int SHORTEST_BEGINNING = 2;
  private static final String A_WORD = "a word, a \"phrase\" or a parenthesis";

  private final List<Tokens.Token> tokens;
  private int at;
  private int terms;
  private int depth;

  private QueryParser(List<Tokens.Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * The query that was typed.
   *
   * @throws ChanceryException with code {@code QUERY} where it is none; the message has the column
   */
  public static Query parse(String typed) {
    if (typed.length() > LONGEST) {
      throw new ChanceryException(
          ChanceryException.Code.QUERY,
          "query: found " + typed.length() + " characters, expected at most " + LONGEST);
    }
    QueryParser parser = new QueryParser(Tokens.of(typed));
    Query query = parser.either();
    if (parser.now().kind() != Tokens.Kind.END) {
      throw parser.wrong("an end, a word, AND or OR");
    }
    return query;
  }

  private Tokens.Token now() {
    return tokens.get(at);
  }

  private ChanceryException wrong(String expected) {
    return Tokens.wrong(now().shown(), now().column(), expected);
  }

  private boolean took(Tokens.Kind kind) {
    boolean there = now().kind() == kind;
    at += there ? 1 : 0;
    return there;
  }

  private Query either() {
    List<Query> parts = new ArrayList<>();
    do {
      parts.add(both());
    } while (took(Tokens.Kind.OR));
    return Query.any(parts);
  }

  private Query both() {
    List<Query> parts = new ArrayList<>();
    do {
      parts.add(negated());
    } while (took(Tokens.Kind.AND) || begins(now().kind()));
    return Query.all(parts);
  }

  private static boolean begins(Tokens.Kind kind) {
    return switch (kind) {
      case WORD, PHRASE, NOT, OPEN -> true;
      case AND, OR, CLOSE, END -> false;
    };
  }

  private Query negated() {
    boolean not = false;
    while (took(Tokens.Kind.NOT)) {
      not = !not;
    }
    Query query = one();
    return not ? new Query.Not(query) : query;
  }

  private Query one() {
    Tokens.Token token = now();
    if (took(Tokens.Kind.OPEN)) {
      if (++depth > DEEPEST) {
        throw Tokens.wrong("(", token.column(), "at most " + DEEPEST + " in one another");
      }
      Query inside = either();
      if (!took(Tokens.Kind.CLOSE)) {
        throw wrong("), as a parenthesis opens at column " + token.column());
      }
      depth--;
      return inside;
    }
    if (token.kind() != Tokens.Kind.WORD && token.kind() != Tokens.Kind.PHRASE) {
      throw wrong(A_WORD);
    }
    at++;
    if (++terms > MOST_TERMS) {
      throw Tokens.wrong(token.shown(), token.column(), "at most " + MOST_TERMS + " words");
    }
    return term(token);
  }

  private static Query term(Tokens.Token token) {
    List<String> words = Words.of(token.text()).stream().map(Word::folded).toList();
    if (words.isEmpty()) {
      throw Tokens.wrong(
          token.text().isBlank() ? "nothing to find" : token.shown(), token.column(), A_WORD);
    }
    if (token.prefix()) {
      String last = words.get(words.size() - 1);
      if (words.size() == 1 && last.length() < SHORTEST_BEGINNING) {
        throw Tokens.wrong(last + "*", token.column(), "two letters or more before the star");
      }
      return new Query.Phrase(words, true);
    }
    return words.size() == 1 && token.kind() == Tokens.Kind.WORD
        ? new Query.AnyOf(Inflections.of(words.get(0)))
        : new Query.Phrase(words, false);
  }
}
