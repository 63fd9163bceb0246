package org.chancery.coding.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.coding.lexicon.Lexicon;
import org.chancery.language.ParagraphKind;
import org.chancery.language.ParsedReport;
import org.chancery.language.Sentence;
import org.chancery.record.DateValue;

/** Finds and resolves time expressions. Immutable and thread-safe. */
public final class TimeFinder {

  private final Directions directions;
  private final Moves moves;
  private final TimeGrammar grammar;

  /**
   * @param lexicon its {@code rules.lex} describes the grammar, which is code, and lists the words
   *     of planning
   */
  public TimeFinder(Lexicon lexicon) {
    directions = new Directions(lexicon);
    moves = new Moves(Directions.words(lexicon, "time.moving"));
    grammar = new TimeGrammar(moves);
  }

  public Times find(ParsedReport parsed) {
    Optional<LocalDate> today = parsed.report().day();
    List<TimeMention> found = new ArrayList<>();
    Focus focus = Focus.NONE;
    for (Sentence sentence : parsed.sentences()) {
      ParagraphKind kind = parsed.paragraphOf(sentence).kind();
      for (Match match : grammar.matches(sentence)) {
        Direction direction = direction(sentence, match, kind);
        Optional<When> when =
            match
                .expression()
                .resolve(new Expression.Setting(today, direction, focus(sentence, match, focus)));
        if (when.isPresent()) {
          found.add(mention(parsed, sentence, match, when.get()));
          focus = focus.after(when.get(), tells(sentence, match, when.get()));
        }
      }
      focus = focus.nextSentence();
    }
    return new Times(found, today.map(LocalDate::toString), List.of());
  }

  /** What a verb in the perfect tells is not of the time told of before. */
  private static Focus focus(Sentence s, Match match, Focus focus) {
    return Directions.perfect(s, match.first(), match.last()) ? focus.untold() : focus;
  }

  /** Whether something is told of a time, rather than a thing named by it or said to last. */
  private static boolean tells(Sentence s, Match match, When when) {
    boolean since = match.first() > 0 && s.lower(match.first() - 1).equals("since");
    return when.end() == null
        && !since
        && !Directions.perfect(s, match.first(), match.last())
        && !Times.attributive(s, Directions.head(s, match.first(), match.last()));
  }

  private Direction direction(Sentence s, Match match, ParagraphKind kind) {
    boolean weekday = match.expression() instanceof RelativeTime.Weekday;
    if (moves.at(s, match.first())) {
      return weekday && moves.to(s, match.first()) ? Direction.FUTURE : Direction.UNKNOWN;
    }
    return weekday
        ? directions.of(s, match.first(), match.last(), kind)
        : directions.ofDate(s, match.first(), match.last(), kind);
  }

  private static TimeMention mention(ParsedReport parsed, Sentence s, Match match, When when) {
    DateValue date =
        new DateValue(
            when.value(), when.end(), List.of(parsed.span(s, match.first(), match.last())));
    int head = Directions.head(s, match.first(), match.last());
    return new TimeMention(s.index(), match.first(), match.last(), head, date, match.rule());
  }
}
