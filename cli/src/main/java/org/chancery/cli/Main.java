package org.chancery.cli;

import java.util.Arrays;
import org.chancery.evaluation.Evaluate;

/** The entry of the command line. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals("evaluate")) {
      Evaluate.main(Arrays.copyOfRange(args, 1, args.length));
    } else {
      System.err.println("chancery evaluate [--task NAME] [--gold DIR] [--cache DIR] [--out DIR]");
      System.exit(2);
    }
  }
}
