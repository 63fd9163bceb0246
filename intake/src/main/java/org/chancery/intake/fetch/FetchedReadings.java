package org.chancery.intake.fetch;

import java.util.ArrayList;
import java.util.List;
import org.chancery.intake.Inputs;
import org.chancery.intake.Intake;
import org.chancery.intake.Reading;
import org.chancery.record.ChanceryException.Code;
import org.chancery.record.Rejection;

/** What was fetched, read: reports, or the reason why there is none. */
public final class FetchedReadings {
  private FetchedReadings() {}

  /**
   * The reports of one page, or the entries of a feed; one rejection where nothing was got, and
   * nothing where nothing has changed.
   */
  public static List<Reading> of(Fetched fetched, Intake intake) {
    String address = fetched.asked().toString();
    if (fetched instanceof Fetched.Failed failed) {
      return List.of(rejected(address, Code.NOT_FETCHED, failed.message()));
    }
    if (!(fetched instanceof Fetched.Got got)) {
      return List.of();
    }
    List<Reading> all = new ArrayList<>();
    try (Inputs inputs = intake.open(got.download())) {
      inputs.forEachRemaining(all::add);
    } catch (RuntimeException e) { // a reader's own mistake must not stop the other feeds
      all.add(rejected(address, Code.INTERNAL, "reading failed inside: " + e));
    }
    return List.copyOf(all);
  }

  private static Reading rejected(String input, Code code, String message) {
    return new Reading.Rejected(new Rejection(input, null, code.code(), message));
  }
}
