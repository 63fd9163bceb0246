package org.chancery.intake.fetch;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.chancery.intake.Extent;
import org.chancery.intake.Intake;
import org.chancery.intake.Reading;
import org.chancery.record.ChanceryException;
import org.chancery.record.Report;
import org.jspecify.annotations.Nullable;

/**
 * Puts the page that a feed's entry links to in the place of its summary. Where the page cannot be
 * had, or says less, the summary stays, and a note says why.
 */
final class FullText {
  private final Fetcher fetcher;
  private final Intake intake;

  FullText(Fetcher fetcher, Intake intake) {
    this.fetcher = fetcher;
    this.intake = intake;
  }

  Reading of(Reading reading) {
    if (!(reading instanceof Reading.Read read)
        || read.extent() == Extent.WHOLE
        || read.report().url() == null) {
      return reading;
    }
    try {
      return of(read, WebAddress.parse(read.report().url()));
    } catch (ChanceryException e) {
      return noted(read, e.getMessage());
    }
  }

  private Reading of(Reading.Read summary, URI page) {
    Fetched fetched = fetcher.fetch(page);
    if (fetched instanceof Fetched.Failed failed) {
      return noted(summary, failed.message());
    }
    List<Reading> all = FetchedReadings.of(fetched, intake);
    if (all.size() != 1) {
      return noted(summary, page + " holds " + all.size() + " reports");
    }
    if (all.get(0) instanceof Reading.Rejected rejected) {
      return noted(summary, page + ": " + rejected.rejection().message());
    }
    Reading.Read whole = (Reading.Read) all.get(0);
    return whole.report().text().length() < summary.report().text().length()
        ? noted(summary, page + " says less")
        : new Reading.Read(
            summary.input(), joined(summary.report(), whole.report()), whole.notes(), Extent.WHOLE);
  }

  private static Reading noted(Reading.Read summary, @Nullable String why) {
    List<String> notes = new ArrayList<>(summary.notes());
    notes.add("only the feed's summary: " + why);
    return new Reading.Read(summary.input(), summary.report(), notes, Extent.SUMMARY);
  }

  /** The page's text, known by what the feed says of it. */
  private static Report joined(Report entry, Report page) {
    String source = page.source() != null ? page.source() : entry.source();
    String published = entry.published() != null ? entry.published() : page.published();
    return new Report(
        Report.idOf(source, page.text(), published),
        entry.ref(),
        source,
        entry.url(),
        page.title(),
        published,
        page.language(),
        page.dateline(),
        page.text());
  }
}
