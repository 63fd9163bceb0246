package org.chancery.coding.time;

/** On which side of the day of the report a clause places what it tells. */
enum Direction {
  PAST,
  FUTURE,
  UNKNOWN
}
