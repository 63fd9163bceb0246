package org.chancery.coding.event;

/**
 * Takes features one by one. What it makes of them, their names for people and for training or the
 * sum of what they weigh, is its own affair.
 */
interface FeatureSink {
  /**
   * The feature {@code scope + name + "=" + value}.
   *
   * @param scope empty, or ends with a full stop
   */
  void add(String scope, String name, String value);
}
