package org.chancery.language.tagging;

/**
 * What the tagger knows of a word, wherever it stands. Immutable.
 *
 * @param tags numbers of the tags that it may have
 * @param rare whether features of its form and neighbours' forms count for it
 * @param capital whether it begins with a capital
 * @param endsCompanyName whether it is something like "Inc."
 * @param scores the weights of all features of the word alone, for each tag
 * @param before its feature as the word before another, or absent
 * @param after its feature as the word after another, or absent
 * @param shapeBefore feature of its shape, before a rare word
 * @param shapeAfter likewise after one
 * @param clusterBefore feature of its cluster, before a rare word
 * @param clusterAfter likewise after one
 * @param cluster name of its cluster
 * @param whenFirst features of a rare word that is the first of its sentence
 * @param whenLater those of one that is not
 */
record WordProfile(
    int[] tags,
    boolean rare,
    boolean capital,
    boolean endsCompanyName,
    double[] scores,
    int before,
    int after,
    int shapeBefore,
    int shapeAfter,
    int clusterBefore,
    int clusterAfter,
    String cluster,
    int[] whenFirst,
    int[] whenLater) {}
