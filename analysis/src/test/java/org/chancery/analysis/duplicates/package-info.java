@NullMarked
package org.chancery.analysis.duplicates;

import org.jspecify.annotations.NullMarked;
