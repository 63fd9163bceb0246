/**
 * Who said what: attributions of source, cue and content, with their speech acts.
 *
 * <p><b>In:</b> a parsed report, its actors and times. <b>Out:</b> {@link
 * org.chancery.coding.statement.Statements}. <b>Start at</b> {@link
 * org.chancery.coding.statement.StatementFinder}, which goes through these steps, each its own
 * small class:
 *
 * <ol>
 *   <li>{@code Quotations} reads the quotation marks of the whole text;
 *   <li>{@code CueFinder} proposes every word that {@code cues.lex} lists; for each, {@code
 *       SourceFinder} looks for the phrase that names the source and {@code ContentFinder} for the
 *       content, by the entry's ways of taking one; {@code Labels} does so for transcripts;
 *   <li>{@code Participles}, {@code RunOns} and {@code Insertions} settle where one content ends
 *       and the next cue begins; {@code Continuations} adds quotations without a cue of their own;
 *   <li>{@code Decoder} decides which drafts stand, outermost first, and which are nested; {@code
 *       FreeSpeech} adds speech without cue and quotation marks;
 *   <li>{@code ModelDrafts} asks the models of {@code coding.attribution}, which look at all of
 *       that among other things, and {@code Agreement} makes drafts of what both say; then
 *       continuations and nesting are decided anew;
 *   <li>{@code Assembler} adds speaker, act, addressees, stance, date and the reasons; {@code
 *       ActFinder} decides the act, by the cue or by the clauses of the content ({@code ActClause})
 *       and the rules about them ({@code ActRule}), and tells what was not said at all.
 * </ol>
 *
 * <p><b>Traps.</b> Speech runs on to the end of its sentence, whatever the tree says: the parser
 * often cuts long contents. Attitudes of the speaker's own side are no nested statements, they set
 * the act. A content may reach over several sentences; a source may stand in an earlier one.
 */
@NullMarked
package org.chancery.coding.statement;

import org.jspecify.annotations.NullMarked;
