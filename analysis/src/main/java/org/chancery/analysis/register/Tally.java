package org.chancery.analysis.register;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.record.Sector;

/** What was seen of one person in one office: counts, days, and evidence up to a bound. */
final class Tally {
  private final Map<Standing, StandingTally> standings = new EnumMap<>(Standing.class);
  private final Counts<String> titles = new Counts<>();
  private final Counts<String> listedTitles = new Counts<>();
  private final Counts<String> ofs = new Counts<>();
  private final Counts<String> sectors = new Counts<>();
  private final TreeSet<String> sources = new TreeSet<>();
  private int reports;
  private int listed;

  /**
   * One report states it.
   *
   * @param evidence one for each standing, the first in the text
   */
  void stated(Collection<Evidence> evidence) {
    reports++;
    for (Evidence e : evidence) {
      standings.computeIfAbsent(e.standing(), s -> new StandingTally()).add(e);
      if (e.report().source() != null) {
        sources.add(e.report().source());
      }
    }
  }

  /** One report's record has it from an office file. */
  void listed() {
    listed++;
  }

  /** The sectors of an actor who holds it. */
  void sectors(List<Sector> of) {
    sectors.add(of.stream().map(Sector::code).collect(Collectors.joining(" ")));
  }

  void addAll(Tally other) {
    other.standings.forEach(
        (standing, tally) ->
            standings.computeIfAbsent(standing, s -> new StandingTally()).addAll(tally));
    titles.addAll(other.titles);
    listedTitles.addAll(other.listedTitles);
    ofs.addAll(other.ofs);
    sectors.addAll(other.sectors);
    sources.addAll(other.sources);
    reports += other.reports;
    listed += other.listed;
  }

  int reports() {
    return reports;
  }

  int sources() {
    return sources.size();
  }

  int listedReports() {
    return listed;
  }

  /** Of reports; or of office files, for where there is no report. */
  Counts<String> titles(boolean stated) {
    return stated ? titles : listedTitles;
  }

  Counts<String> titles() {
    return titles(reports > 0);
  }

  Counts<String> ofs() {
    return ofs;
  }

  List<Sector> sectors() {
    return sectors.ranked().stream()
        .limit(1)
        .filter(codes -> !codes.isEmpty())
        .flatMap(codes -> Arrays.stream(codes.split(" ")))
        .map(Sector::of)
        .toList();
  }

  Map<Standing, StandingTally> standings() {
    return standings;
  }

  /** The days of those standings. */
  Days days(Standing... wanted) {
    Days all = new Days();
    for (Standing standing : wanted) {
      StandingTally tally = standings.get(standing);
      all = tally == null ? all : all.with(tally.days());
    }
    return all;
  }
}
