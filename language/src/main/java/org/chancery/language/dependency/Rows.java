package org.chancery.language.dependency;

import java.util.Arrays;

/**
 * Sums over rows of floats. Rows are arrays of their own and several are taken at a time: so the
 * JIT turns the loops into vector instructions, which it does not over parts of one long array, and
 * reads and writes the sum less often.
 */
final class Rows {
  private Rows() {}

  /** The rows of a matrix, each padded with zeros to a width that fills vector registers. */
  static float[][] of(float[] matrix, int width, int paddedWidth) {
    float[][] rows = new float[matrix.length / width][];
    for (int r = 0; r < rows.length; r++) {
      rows[r] = Arrays.copyOf(Arrays.copyOfRange(matrix, r * width, (r + 1) * width), paddedWidth);
    }
    return rows;
  }

  static void add(float[] sum, float[] a) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += a[i];
    }
  }

  /** Writes the sum of {@code start} and the first {@code n} terms. */
  static void sum(float[] start, float[][] terms, int n, float[] sum) {
    System.arraycopy(start, 0, sum, 0, sum.length);
    int k = 0;
    for (; k + 6 <= n; k += 6) {
      add(sum, terms[k], terms[k + 1], terms[k + 2], terms[k + 3], terms[k + 4], terms[k + 5]);
    }
    for (; k + 2 <= n; k += 2) {
      add(sum, terms[k], terms[k + 1]);
    }
    if (k < n) {
      add(sum, terms[k]);
    }
  }

  private static void add(float[] s, float[] a, float[] b) {
    for (int i = 0; i < s.length; i++) {
      s[i] += a[i] + b[i];
    }
  }

  private static void add(
      float[] s, float[] a, float[] b, float[] c, float[] d, float[] e, float[] f) {
    for (int i = 0; i < s.length; i++) {
      s[i] += ((a[i] + b[i]) + (c[i] + d[i])) + (e[i] + f[i]);
    }
  }

  /** Adds the rows with these numbers, each times its factor. */
  static void addScaled(float[] sum, float[][] rows, int[] numbers, int n, float[] factors) {
    int k = 0;
    for (; k + 4 <= n; k += 4) {
      int a = numbers[k];
      int b = numbers[k + 1];
      int c = numbers[k + 2];
      int d = numbers[k + 3];
      addScaled(
          sum, rows[a], rows[b], rows[c], rows[d], factors[a], factors[b], factors[c], factors[d]);
    }
    for (; k < n; k++) {
      addScaled(sum, rows[numbers[k]], factors[numbers[k]]);
    }
  }

  private static void addScaled(float[] s, float[] row, float factor) {
    for (int i = 0; i < s.length; i++) {
      s[i] += factor * row[i];
    }
  }

  private static void addScaled(
      float[] s, float[] u, float[] v, float[] w, float[] x, float a, float b, float c, float d) {
    for (int i = 0; i < s.length; i++) {
      s[i] += (a * u[i] + b * v[i]) + (c * w[i] + d * x[i]);
    }
  }

  /** Adds five rows, each times its factor. */
  static void addScaled5(float[] s, float[][] rows, int first, float[] factors, int at) {
    addScaled(
        s,
        rows[first],
        rows[first + 1],
        rows[first + 2],
        rows[first + 3],
        rows[first + 4],
        factors[at],
        factors[at + 1],
        factors[at + 2],
        factors[at + 3],
        factors[at + 4]);
  }

  private static void addScaled(
      float[] s,
      float[] u,
      float[] v,
      float[] w,
      float[] x,
      float[] y,
      float a,
      float b,
      float c,
      float d,
      float e) {
    for (int i = 0; i < s.length; i++) {
      s[i] += (a * u[i] + b * v[i]) + (c * w[i] + d * x[i]) + e * y[i];
    }
  }
}
