/** Every layout, column by column. */
@NullMarked
package org.chancery.ledger.export.layout;

import org.jspecify.annotations.NullMarked;
