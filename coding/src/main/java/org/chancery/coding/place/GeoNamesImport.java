package org.chancery.coding.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Takes the populated places out of a GeoNames dump ({@code allCountries.txt}, {@code
 * cities500.txt}, a country's file): lines of 19 columns with tabs between them. One line is held
 * at a time, so a dump of any size will do.
 */
public final class GeoNamesImport {
  private static final int COLUMNS = 19;
  private static final int NAME = 1;
  private static final int ASCII_NAME = 2;
  private static final int ALTERNATE_NAMES = 3;
  private static final int LATITUDE = 4;
  private static final int LONGITUDE = 5;
  private static final int CLASS = 6;
  private static final int CODE = 7;
  private static final int COUNTRY = 8;
  private static final int ADMIN = 10;
  private static final int POPULATION = 14;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]+)?");

  /** Kept whatever their population: capitals, seats of government and of divisions. */
  private static final Set<String> SEATS = Set.of("PPLC", "PPLG", "PPLA");

  /** Places that are no more, and parts of places. */
  private static final Set<String> LEFT_OUT = Set.of("PPLH", "PPLQ", "PPLW", "PPLX", "PPLCH");

  /** Inhabitants from which a city's other names are kept: those of villages mean too much. */
  private static final int KNOWN = 15_000;

  private static final Pattern LATIN = Pattern.compile("\\p{Lu}[\\p{IsLatin}\\p{M} .'’-]{3,}");

  private final String file;
  private final int inhabitants;
  private final Consumer<String> wrong;
  private final Consumer<String> kept;
  private long read;
  private long keptLines;
  private long refused;

  /**
   * What became of the lines.
   *
   * @param read all of them
   * @param kept those that are in the result
   * @param refused those that are none of a GeoNames dump; the rest are no populated places, or
   *     have too few inhabitants
   */
  public record Imported(long read, long kept, long refused) {}

  private GeoNamesImport(
      String file, int inhabitants, Consumer<String> wrong, Consumer<String> kept) {
    this.file = file;
    this.inhabitants = inhabitants;
    this.wrong = wrong;
    this.kept = kept;
  }

  /**
   * Reads a dump.
   *
   * @param file its name, for errors
   * @param inhabitants fewest of a place that is kept; seats of government are kept in any case
   * @param wrong receives a line for each error: {@code file:line: found X, expected Y}
   * @param kept receives the lines of the gazetteer
   */
  public static Imported read(
      BufferedReader in,
      String file,
      int inhabitants,
      Consumer<String> wrong,
      Consumer<String> kept)
      throws IOException {
    GeoNamesImport all = new GeoNamesImport(file, inhabitants, wrong, kept);
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      all.line(line);
    }
    return new Imported(all.read, all.keptLines, all.refused);
  }

  private void line(String line) {
    read++;
    String[] f = line.split("\t", -1);
    if (f.length != COLUMNS) {
      refuse("found " + f.length + " columns, expected the " + COLUMNS + " of a GeoNames dump");
    } else if (f[CLASS].equals("P") && !LEFT_OUT.contains(f[CODE]) && sound(f)) {
      long people = Long.parseLong(f[POPULATION]);
      if (people >= inhabitants || SEATS.contains(f[CODE])) {
        keptLines++;
        kept.accept(row(f, people).line());
      }
    }
  }

  private boolean sound(String[] f) {
    return expect(NUMBER.matcher(f[0]).matches(), "geonameid", f[0], "a number")
        && expect(!f[NAME].isBlank(), "name", f[NAME], "a name")
        && expect(degrees(f[LATITUDE], 90), "latitude", f[LATITUDE], "degrees from -90 to 90")
        && expect(degrees(f[LONGITUDE], 180), "longitude", f[LONGITUDE], "degrees from -180 to 180")
        && expect(
            CountryNames.ofRegion(f[COUNTRY]).isPresent(),
            "country code",
            f[COUNTRY],
            "two letters of ISO 3166-1")
        && expect(NUMBER.matcher(f[POPULATION]).matches(), "population", f[POPULATION], "a number");
  }

  private static boolean degrees(String written, int most) {
    return DEGREES.matcher(written).matches() && Math.abs(Double.parseDouble(written)) <= most;
  }

  private boolean expect(boolean met, String column, String found, String expected) {
    if (!met) {
      refuse("found " + column + " \"" + found + "\", expected " + expected);
    }
    return met;
  }

  private void refuse(String what) {
    refused++;
    wrong.accept(file + ":" + read + ": " + what);
  }

  private static GazetteerRow row(String[] f, long people) {
    boolean capital = f[CODE].equals(GazetteerRow.CAPITAL);
    return new GazetteerRow(
        Long.parseLong(f[0]),
        f[NAME],
        f[COUNTRY],
        f[ADMIN],
        capital,
        people,
        Double.parseDouble(f[LATITUDE]),
        Double.parseDouble(f[LONGITUDE]),
        otherNames(f, capital || people >= KNOWN));
  }

  /** The name in plain letters, and of cities also what they are called elsewhere. */
  private static List<String> otherNames(String[] f, boolean city) {
    Set<String> seen = new HashSet<>(Set.of(Name.of(f[NAME]).folded(), ""));
    List<String> out = new ArrayList<>();
    List<String> names = new ArrayList<>(List.of(f[ASCII_NAME]));
    if (city) {
      names.addAll(List.of(f[ALTERNATE_NAMES].split(",")));
    }
    for (String name : names) {
      if (LATIN.matcher(name).matches() && seen.add(Name.of(name).folded())) {
        out.add(name);
      }
    }
    return out;
  }
}
