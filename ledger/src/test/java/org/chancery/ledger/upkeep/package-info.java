@NullMarked
package org.chancery.ledger.upkeep;

import org.jspecify.annotations.NullMarked;
