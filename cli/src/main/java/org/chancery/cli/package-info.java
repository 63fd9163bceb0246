/**
 * The command line: assembles everything and is the only module that may import all others.
 *
 * <p><b>In:</b> arguments, files. <b>Out:</b> results on the standard output and nothing else
 * there; notes and errors on the standard error; an exit status. <b>Start at</b> {@link
 * org.chancery.cli.Main}.
 */
@NullMarked
package org.chancery.cli;

import org.jspecify.annotations.NullMarked;
