@NullMarked
package org.chancery.analysis.series;

import org.jspecify.annotations.NullMarked;
