package org.chancery.coding.statement;

/**
 * A stretch between quotation marks, marks included.
 *
 * @param extent one range for each paragraph that it runs through
 * @param closed whether its closing mark was found
 * @param words how many words it holds
 * @param sentence whether it reads as speech: it ends with a mark of punctuation inside the
 *     quotation marks, or begins with a capital and runs on
 */
record Quotation(Extent extent, boolean closed, int words, boolean sentence) {

  /** A word or two set off as somebody's term, or a title: no speech by itself. */
  boolean scare() {
    return words <= 3 && !sentence;
  }
}
