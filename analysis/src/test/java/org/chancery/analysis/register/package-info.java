/** Tests of the Register on records made by hand: no models, no files. */
@NullMarked
package org.chancery.analysis.register;

import org.jspecify.annotations.NullMarked;
