@NullMarked
package org.chancery.ledger.keep;

import org.jspecify.annotations.NullMarked;
