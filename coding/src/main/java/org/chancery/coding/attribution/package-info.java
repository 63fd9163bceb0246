/**
 * Where attributions begin and end: two small models over parse, words and what the rules propose.
 *
 * <p><b>In:</b> a {@link org.chancery.coding.attribution.View} of a sentence. <b>Out:</b> {@link
 * org.chancery.coding.attribution.Attribution}s, in tokens. <b>Start at</b> {@link
 * org.chancery.coding.attribution.Tagger}. What the models look at is written down in {@link
 * org.chancery.coding.attribution.CueFeatures} and {@link
 * org.chancery.coding.attribution.RoleFeatures}, once, for training, for use and for {@code
 * explain}.
 *
 * <p><b>Traps.</b> The rules' proposals are features: change the rules, and the models must be
 * trained again.
 */
@NullMarked
package org.chancery.coding.attribution;

import org.jspecify.annotations.NullMarked;
