/**
 * A step of the build: the nouns that fall under the entries of {@code rolenouns.lex}, by WordNet.
 *
 * <p><b>In:</b> {@code rolenouns.lex}, whose entries name synsets, and WordNet 3.1. <b>Out:</b> a
 * small file of nouns, each with its entry and its path up to a synset of that entry, which {@link
 * org.chancery.coding.lexicon.DerivedNouns} reads when Chancery runs. <b>Start at</b> {@link
 * org.chancery.coding.wordnet.DeriveRoleNouns}.
 *
 * <p><b>Traps.</b> WordNet and its reader are there while Chancery is built and tested, not when it
 * runs: nothing outside this package may use it. Sense numbers are those of WordNet 3.1.
 */
@NullMarked
package org.chancery.coding.wordnet;

import org.jspecify.annotations.NullMarked;
