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

  /**
   * @param lexicon its {@code rules.lex} describes the grammar, which is code, and lists the words
   *     of planning
   */
  public TimeFinder(Lexicon lexicon) {
    directions = new Directions(lexicon);
  }

  public Times find(ParsedReport parsed) {
    Optional<LocalDate> today = parsed.report().day();
    List<TimeMention> found = new ArrayList<>();
    Optional<LocalDate> focus = Optional.empty();
    for (Sentence sentence : parsed.sentences()) {
      ParagraphKind kind = parsed.paragraphOf(sentence).kind();
      for (Match match : TimeGrammar.matches(sentence)) {
        Direction direction = direction(sentence, match, kind);
        Optional<When> when =
            match.expression().resolve(new Expression.Setting(today, direction, focus));
        when.ifPresent(w -> found.add(mention(parsed, sentence, match, w)));
        if (when.isPresent() && when.get().isDay()) {
          focus = Optional.of(LocalDate.parse(when.get().value()));
        }
      }
    }
    return new Times(found, today.map(LocalDate::toString), List.of());
  }

  /** The tense is the sentence's, not that of "the June 3 summit", which is the nearest one. */
  private Direction direction(Sentence s, Match match, ParagraphKind kind) {
    int head = Directions.head(s, match.first(), match.last());
    boolean weekday = match.expression() instanceof Expression.Weekday;
    return !weekday && Times.attributive(s, head)
        ? Direction.UNKNOWN
        : directions.of(s, match.first(), match.last(), kind);
  }

  private static TimeMention mention(ParsedReport parsed, Sentence s, Match match, When when) {
    DateValue date =
        new DateValue(
            when.value(), when.end(), List.of(parsed.span(s, match.first(), match.last())));
    int head = Directions.head(s, match.first(), match.last());
    return new TimeMention(s.index(), match.first(), match.last(), head, date, match.rule());
  }
}
