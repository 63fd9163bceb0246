/**
 * Bytes to reports: the first step of the work.
 *
 * <p><b>In:</b> plain text, saved web pages (HTML), feeds (RSS 2.0 and 1.0, Atom), news agencies'
 * formats (NITF, NewsML-G2), web archives (WARC), JSON and JSON Lines, each also compressed with
 * gzip, from files, folders, a stream or a {@link org.chancery.intake.Download}, in whatever
 * encoding they come. <b>Out:</b> {@link org.chancery.record.Report}s with text, title, source,
 * date of publication and dateline; and for what could not be read a {@link
 * org.chancery.record.Rejection} that says what was found and what to do. <b>Start at</b> {@link
 * org.chancery.intake.Intake}; for many inputs, {@link org.chancery.intake.Inputs}; for addresses
 * of the web, the package {@code fetch}.
 *
 * <p>The way of one report: {@code Sniffer} says what the bytes are, {@code Decoder} turns them
 * into characters, {@code JsonReports}, {@code WebPage}, {@code FeedEntry}, {@code Nitf} or {@code
 * NewsItem} takes the {@code Draft} out of its wrapping, and {@code Assembler} makes it a report:
 * it joins title and text, checks length and language, and reads the stamp, title line and dateline
 * in the text.
 *
 * <p><b>Traps.</b>
 *
 * <ul>
 *   <li>Text that came as text is never rewritten: line ends, no-break spaces and boilerplate stay,
 *       so that an offset in {@code report.text} is an offset in the input (after its byte order
 *       mark, if it has one). Only a title that came apart from the text is put before it, with a
 *       blank line between. The text of a web page is laid out anew: paragraphs between blank
 *       lines.
 *   <li>Offsets count UTF-16 units, as everywhere inside the program.
 *   <li>XML is read item by item ({@code XmlItems}) by a parser that reads no DTD, expands no
 *       declared entity and opens nothing outside the document; feeds with a DOCTYPE are refused.
 *       Damage ends a document: what came before is kept, the rest is one rejection with its line.
 *   <li>A feed often gives a summary only; {@link org.chancery.intake.Extent} tells it from a whole
 *       report.
 *   <li>Nothing is guessed: a date that cannot be read is left out, and a note says so.
 *   <li>{@code Intake} is immutable and shared by all threads; an {@code Inputs} belongs to the
 *       thread that walks it, save for {@link org.chancery.intake.Inputs#doneBytes()}.
 * </ul>
 */
@NullMarked
package org.chancery.intake;

import org.jspecify.annotations.NullMarked;
