package org.chancery.evaluation;

/** One data set, from gold to figures. */
interface Task {
  /** The name by which the command line asks for it. */
  String name();

  /** Codes the data set, writes predictions, prints figures. */
  void run(Bench bench);
}
