/**
 * Gold data and coder to figures.
 *
 * <p><b>In:</b> a directory of gold data and the pipeline as it stands. <b>Out:</b> prediction
 * files in the form that the scorers read, figures on the standard output. <b>Start at</b> {@link
 * org.chancery.evaluation.Evaluation}; each data set is one {@link org.chancery.evaluation.Task}.
 *
 * <p><b>Traps.</b> Predictions count code points, as records do in JSON. The parse cache ({@link
 * org.chancery.evaluation.ParseCache}) makes repeated runs need no language models; it is keyed by
 * text, paragraphs and models, so it need never be emptied by hand unless the analyzer itself
 * changes.
 */
@NullMarked
package org.chancery.evaluation;

import org.jspecify.annotations.NullMarked;
