package org.chancery.record;

import org.jspecify.annotations.Nullable;

/** What a record read from elsewhere must not leave out, whatever the compiler was promised. */
final class Required {
  private Required() {}

  /**
   * @throws IllegalArgumentException where the field is not there
   */
  static void field(@Nullable Object value, String of, String name) {
    if (value == null) {
      throw new IllegalArgumentException("found " + of + " without \"" + name + "\"");
    }
  }
}
