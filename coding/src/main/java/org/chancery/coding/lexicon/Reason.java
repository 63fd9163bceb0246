package org.chancery.coding.lexicon;

import org.chancery.record.Span;

/**
 * Why a field of a record says what it says.
 *
 * @param field path in the record: {@code s3}, {@code s3.act}, {@code a2.country}, {@code e1}. A
 *     reason for {@code s3} holds for all fields of {@code s3} that have none of their own
 * @param rule the lexicon entry that decided
 * @param evidence the words it matched
 * @param sentence index of the sentence in the parsed report
 */
public record Reason(String field, RuleId rule, Span evidence, int sentence) {}
