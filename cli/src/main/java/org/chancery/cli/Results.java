package org.chancery.cli;

import org.chancery.record.Rejection;

/** Where the results of a batch go. Used by one thread. */
interface Results extends AutoCloseable {
  /** One record, as its line of JSON. */
  void record(String line);

  void rejection(Rejection rejection);

  /** Makes the results last: to be called when all went through. */
  void finish();

  /** Where rejections are to be found, in words. */
  String rejectionsAt();

  /** Without {@link #finish} before it: leaves no half-written file behind. */
  @Override
  void close();
}
