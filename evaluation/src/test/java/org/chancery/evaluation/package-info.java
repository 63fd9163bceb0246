/** Tests of the evaluation: the cache of parses, the conventions of the predictions. */
@NullMarked
package org.chancery.evaluation;

import org.jspecify.annotations.NullMarked;
