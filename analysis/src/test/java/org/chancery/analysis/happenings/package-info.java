@NullMarked
package org.chancery.analysis.happenings;

import org.jspecify.annotations.NullMarked;
