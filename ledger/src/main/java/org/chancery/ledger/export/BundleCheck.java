package org.chancery.ledger.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.chancery.record.ChanceryException;
import org.chancery.record.Sha256;

/** Whether the files of a bundle are those that it was made with. */
public final class BundleCheck {
  private static final int DIGITS = 64;

  private BundleCheck() {}

  /** How a file differs from what the sums say. */
  public enum Kind {
    /** It is listed and not there. */
    MISSING,
    /** Its bytes are others. */
    CHANGED,
    /** It is there and not listed. */
    ADDED
  }

  /** A file that differs. */
  public record Difference(String file, Kind kind) {}

  /**
   * What was found.
   *
   * @param files how many files are listed
   */
  public record Checked(int files, List<Difference> differences) {
    public Checked {
      differences = List.copyOf(differences);
    }
  }

  /**
   * Checks every file of a bundle.
   *
   * @throws ChanceryException where it cannot be read, or is no bundle
   */
  public static Checked check(Path bundle) {
    try (ZipFile zip = new ZipFile(bundle.toFile(), StandardCharsets.UTF_8)) {
      Map<String, String> listed = sums(bundle, zip);
      Map<String, String> found = new TreeMap<>();
      for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
        if (!entry.getName().equals(Bundle.SUMS)) {
          found.put(entry.getName(), digest(zip, entry));
        }
      }
      return new Checked(listed.size(), differences(listed, found));
    } catch (NoSuchFileException e) {
      throw new ChanceryException(
          ChanceryException.Code.NOT_FOUND, bundle + ": found no such file; check the name", e);
    } catch (ZipException e) {
      throw new ChanceryException(
          ChanceryException.Code.MALFORMED,
          bundle + ": found a damaged zip, or none (" + e.getMessage() + ")",
          e);
    } catch (IOException e) {
      throw new ChanceryException(
          ChanceryException.Code.NOT_FOUND, bundle + ": cannot be read (" + e + ")", e);
    }
  }

  private static List<Difference> differences(
      Map<String, String> listed, Map<String, String> found) {
    TreeSet<String> all = new TreeSet<>(listed.keySet());
    all.addAll(found.keySet());
    List<Difference> differences = new ArrayList<>();
    for (String file : all) {
      String is = found.get(file);
      String was = listed.get(file);
      if (is == null) {
        differences.add(new Difference(file, Kind.MISSING));
      } else if (was == null) {
        differences.add(new Difference(file, Kind.ADDED));
      } else if (!is.equals(was)) {
        differences.add(new Difference(file, Kind.CHANGED));
      }
    }
    return differences;
  }

  private static String digest(ZipFile zip, ZipEntry entry) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (InputStream in = new DigestInputStream(zip.getInputStream(entry), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    } catch (ZipException e) {
      return "unreadable: " + e.getMessage(); // the bytes of this one file, not of the zip
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static Map<String, String> sums(Path bundle, ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(Bundle.SUMS);
    if (entry == null) {
      throw malformed(bundle, "found no " + Bundle.SUMS + " in it, expected a bundle");
    }
    Map<String, String> sums = new TreeMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (!line.matches("[0-9a-f]{" + DIGITS + "}  .+")) {
          throw malformed(
              bundle,
              Bundle.SUMS + ":" + number + ": found no digest and name, with two spaces between");
        }
        sums.put(line.substring(DIGITS + 2), line.substring(0, DIGITS));
      }
    }
    return sums;
  }

  private static ChanceryException malformed(Path bundle, String why) {
    return new ChanceryException(ChanceryException.Code.MALFORMED, bundle + ": " + why);
  }
}
