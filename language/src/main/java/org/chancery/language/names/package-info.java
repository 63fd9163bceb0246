/**
 * Names of persons, organizations and places: a conditional random field of first order over words,
 * their shapes, beginnings and ends, the groups they are used like, and their neighbours (Finkel,
 * Grenager and Manning, ACL 2005), evaluated by our own code over the weights that Stanford CoreNLP
 * publishes.
 *
 * <p><b>In:</b> words and tags of a sentence. <b>Out:</b> a label for each. <b>Start at</b> {@link
 * org.chancery.language.names.NameFinder}. The weights come from {@link
 * org.chancery.language.names.NameModel}, which the build converts from CoreNLP's serialized
 * classifier.
 *
 * <p><b>Traps.</b> The labels must be CoreNLP's own; a test compares them. Names of features stand
 * here only in pieces, as the ends that the code appends; they are those of CoreNLP's {@code
 * NERFeatureFactory}, and a feature found twice counts once there and here.
 */
@NullMarked
package org.chancery.language.names;

import org.jspecify.annotations.NullMarked;
