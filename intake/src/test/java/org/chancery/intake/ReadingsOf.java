package org.chancery.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Rejection;
import org.chancery.record.Report;

/** All readings of one input, and the ways in which tests look at them. */
final class ReadingsOf {
  private ReadingsOf() {}

  static List<Reading> bytes(byte[] bytes) {
    List<Reading> all = new ArrayList<>();
    try (Inputs inputs = new Intake().open(List.of("-"), new ByteArrayInputStream(bytes))) {
      inputs.forEachRemaining(all::add);
    }
    return all;
  }

  static List<Reading> text(String text) {
    return bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  static List<Reading> resource(String name) {
    return bytes(resourceBytes(name));
  }

  static byte[] resourceBytes(String name) {
    try (InputStream in = ReadingsOf.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Report report(Reading reading) {
    return ((Reading.Read) reading).report();
  }

  static Rejection rejection(Reading reading) {
    return ((Reading.Rejected) reading).rejection();
  }

  /** The input's place, and the title or the code. */
  static String inShort(Reading reading) {
    return reading instanceof Reading.Read read
        ? reading.input() + " " + read.report().title()
        : reading.input() + " " + rejection(reading).code();
  }
}
