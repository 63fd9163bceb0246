@NullMarked
package org.chancery.ledger.search;

import org.jspecify.annotations.NullMarked;
