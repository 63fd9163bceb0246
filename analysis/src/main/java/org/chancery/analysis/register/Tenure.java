package org.chancery.analysis.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.record.OfficeRole;
import org.chancery.record.Sector;
import org.jspecify.annotations.Nullable;

/** One person in one office, as the reports show it. */
public final class Tenure {
  private final Person person;
  private final Post post;
  private final @Nullable String of;
  private final Tally tally;
  private final List<Spell> spells;
  private final Days held;
  private final Days heldProper;
  private final Days former;

  Tenure(Person person, Post post, @Nullable String of, Tally tally, List<Spell> spells) {
    this.person = person;
    this.post = post;
    this.of = of;
    this.tally = tally;
    this.spells = List.copyOf(spells);
    this.held = tally.days(Standing.HELD, Standing.ACTING);
    this.heldProper = tally.days(Standing.HELD);
    this.former = tally.days(Standing.FORMER);
  }

  public Person person() {
    return person;
  }

  public OfficeRole role() {
    return post.role();
  }

  /** The state or organization, as most records name it; empty where no report says of what. */
  public Optional<String> of() {
    return Optional.ofNullable(of);
  }

  /** As reports write them, the most frequent first. */
  public List<String> titles() {
    return tally.titles().ranked();
  }

  /** How often records have that title. */
  public int count(String title) {
    return tally.titles().of(title);
  }

  /** Reports that state the office, in whichever standing. */
  public int reports() {
    return tally.reports();
  }

  /** Publishers of those reports, as far as they are known. */
  public int sources() {
    return tally.sources();
  }

  /** Reports for which an office file says it. They are no evidence, and count nowhere else. */
  public int listed() {
    return tally.listedReports();
  }

  /** The sectors that most records have for the holder. */
  public List<Sector> sectors() {
    return tally.sectors();
  }

  public Optional<Stated> stated(Standing standing) {
    StandingTally of = tally.standings().get(standing);
    return of == null
        ? Optional.empty()
        : Optional.of(new Stated(of.reports(), of.days().first(), of.days().last(), of.evidence()));
  }

  /**
   * When reports state it as held or as acting: one spell, or several where in between the person
   * is called former, or another holds an office that one holds at a time.
   */
  public List<Spell> spells() {
    return spells;
  }

  /** The date of the first report that says former, after the last that says otherwise. */
  public Optional<LocalDate> formerBy() {
    LocalDate last = held.last();
    return Optional.ofNullable(last == null ? former.first() : former.all().higher(last));
  }

  /** Whether reports state it both on or before that day, and on or after it. */
  public boolean spans(LocalDate day) {
    return before(day).isPresent() && after(day).isPresent();
  }

  /** The date of the last report up to that day which states it as held or acting. */
  public Optional<LocalDate> before(LocalDate day) {
    return Optional.ofNullable(held.all().floor(day));
  }

  /** The date of the first report from that day on. */
  public Optional<LocalDate> after(LocalDate day) {
    return Optional.ofNullable(held.all().ceiling(day));
  }

  Post post() {
    return post;
  }

  /** Acting counts as holding. */
  Days held() {
    return held;
  }

  Days heldProper() {
    return heldProper;
  }

  Days former() {
    return former;
  }
}
