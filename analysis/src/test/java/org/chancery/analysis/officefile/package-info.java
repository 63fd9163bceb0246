/** Tests of office files and of what is made into one. */
@NullMarked
package org.chancery.analysis.officefile;

import org.jspecify.annotations.NullMarked;
