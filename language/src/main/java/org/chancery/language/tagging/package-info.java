/**
 * Parts of speech: a maximum entropy Markov model over words, shapes, clusters and the two tags
 * before (Toutanova et al., "Feature-Rich Part-of-Speech Tagging with a Cyclic Dependency Network",
 * NAACL 2003, in its left-to-right form), evaluated by our own code over the weights that Stanford
 * CoreNLP publishes.
 *
 * <p><b>In:</b> the words of a sentence. <b>Out:</b> Penn Treebank tags. <b>Start at</b> {@link
 * org.chancery.language.tagging.Tagger}. Most features are those of the word alone: {@link
 * org.chancery.language.tagging.WordProfile} holds their weights, computed once for each word. The
 * weights come from {@link org.chancery.language.tagging.TaggerModel}, a binary that the build
 * converts.
 *
 * <p><b>Traps.</b> The tags must be CoreNLP's own; a test compares them. Scores are normalised over
 * all tags, also those that a word cannot have. Features that mention tags are no strings here but
 * a table over the two tags before.
 */
@NullMarked
package org.chancery.language.tagging;

import org.jspecify.annotations.NullMarked;
