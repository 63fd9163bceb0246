package org.chancery.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.record.ChanceryException;
import org.chancery.record.ChanceryException.Code;
import org.chancery.record.Dateline;
import org.chancery.record.Report;
import org.jspecify.annotations.Nullable;

/**
 * Drafts to reports: joins title and text, refuses what is empty, too long or not English, and
 * reads what the first lines say. Immutable; shared by all threads.
 */
final class Assembler {
  private static final Pattern STAMP =
      Pattern.compile("\\s*date[:\\s]\\s*(\\d{4}-\\d{2}-\\d{2})(?!\\d)", Pattern.CASE_INSENSITIVE);

  private static final Pattern LINE_BREAK = Pattern.compile("[\\r\\n\\u2028\\u2029]");

  private final Limits limits;

  Assembler(Limits limits) {
    this.limits = limits;
  }

  /**
   * @throws ChanceryException with code {@code EMPTY}, {@code TOO_LONG}, {@code
   *     UNSUPPORTED_LANGUAGE} or {@code MALFORMED}
   */
  Reading.Read assemble(String input, Draft draft) {
    refuse(draft.text(), draft.title() == null ? 0 : draft.title().length());
    LanguageCheck.check(draft.text());
    List<String> notes = new ArrayList<>(draft.notes());
    Headed headed = Headed.of(draft);
    Opening opening = Opening.of(headed.text, headed.from);
    Optional<DatelineReader.Found> dateline = DatelineReader.find(opening);
    Heading heading = Heading.of(opening, dateline.orElse(null));
    String published =
        published(draft, notes)
            .or(() -> Optional.ofNullable(headed.stamp))
            .or(heading::date)
            .orElse(null);
    LocalDate day = published == null ? null : PublishedDate.day(published).orElse(null);
    Dateline resolved = dateline.map(d -> d.resolve(headed.text, day)).orElse(null);
    String title = headed.title != null ? headed.title : heading.title().orElse(null);
    return new Reading.Read(
        input, report(draft, headed.text, title, published, resolved), notes, draft.extent());
  }

  private static Report report(
      Draft draft,
      String text,
      @Nullable String title,
      @Nullable String published,
      @Nullable Dateline dateline) {
    return new Report(
        Report.idOf(draft.source(), text, published),
        draft.ref(),
        draft.source(),
        draft.url(),
        title,
        published,
        LanguageCheck.ENGLISH,
        dateline,
        text);
  }

  private void refuse(String text, int title) {
    if (text.chars().noneMatch(Character::isLetterOrDigit)) {
      throw new ChanceryException(Code.EMPTY, "found no text: not one letter or digit");
    }
    long length = (long) text.length() + title;
    if (length > limits.maxChars()) {
      throw tooLong(length, "characters", limits);
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean paired =
          Character.isHighSurrogate(c)
              ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
              : !Character.isLowSurrogate(c)
                  || (i > 0 && Character.isHighSurrogate(text.charAt(i - 1)));
      if (c == 0 || !paired) {
        throw new ChanceryException(
            Code.MALFORMED,
            String.format(
                Locale.ROOT, "found \\u%04x at character %d, which is no character", (int) c, i));
      }
    }
  }

  /** What to say of an input over the limit. */
  static ChanceryException tooLong(long length, String unit, Limits limits) {
    return new ChanceryException(
        Code.TOO_LONG,
        String.format(
            Locale.ROOT,
            "found %,d %s, the limit is %,d characters a report;"
                + " split it into its reports, or raise the limit with --max-chars",
            length,
            unit,
            limits.maxChars()));
  }

  private static Optional<String> published(Draft draft, List<String> notes) {
    String written = draft.published();
    if (written == null) {
      return Optional.empty();
    }
    Optional<String> iso = PublishedDate.iso(written);
    if (iso.isEmpty()) {
      notes.add(
          "left out the date of publication: found \""
              + written
              + "\", expected a date such as 2025-02-17");
    }
    return iso;
  }

  /**
   * Title and text in one.
   *
   * @param title as it stands in the text, where the input gave one
   * @param from where what follows title and stamp begins
   * @param stamp the day that the text is stamped with, as in {@code date 2025-02-17}
   */
  private record Headed(String text, @Nullable String title, int from, @Nullable String stamp) {

    static Headed of(Draft draft) {
      String body = draft.text();
      Matcher m = STAMP.matcher(body);
      boolean stamped = m.lookingAt() && PublishedDate.iso(m.group(1)).isPresent();
      String stamp = stamped ? m.group(1) : null;
      int from = stamped ? m.end() : 0;
      String title = draft.title() == null ? "" : oneLine(draft.title());
      if (title.isEmpty()) {
        return new Headed(body, null, from, stamp);
      }
      Opening.Line first = Opening.of(body, from).firstWritten();
      if (LooseText.same(first.content(), title)) {
        return new Headed(body, first.content(), first.end(), stamp);
      }
      String head = title + "\n\n";
      return new Headed(head + body, title, head.length() + from, stamp);
    }

    private static String oneLine(String title) {
      return String.join(
          " ",
          LINE_BREAK.splitAsStream(title).map(String::strip).filter(l -> !l.isEmpty()).toList());
    }
  }
}
