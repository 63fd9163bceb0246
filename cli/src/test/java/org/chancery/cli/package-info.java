/** Tests of the command line as its users meet it, and of the architecture of the whole. */
@NullMarked
package org.chancery.cli;

import org.jspecify.annotations.NullMarked;
