@NullMarked
package org.chancery.ledger.correction;

import org.jspecify.annotations.NullMarked;
