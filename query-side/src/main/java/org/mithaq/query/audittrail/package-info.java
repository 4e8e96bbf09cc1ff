/**
 * The audit trail: every record of a coalition in the order of the sequence, refused attempts among them.
 *
 * <p>One record per event. It says who acted as what, when that is claimed to have
 * been and when it was recorded, what happened, which rules were broken or departed from and on which facts.
 * It is found by person, organisation, role, kind, rule and decision, refusals or justified departures only, and by the
 * words that a reader reads of it ({@link org.mithaq.query.audittrail.AuditFilter}). Nothing keeps these words: many are
 * names and titles that other records gave, and folding those of every event would cost as much as all views together.
 * They are read from the newest record on, some thousand records for a page, which then says where to go on
 * ({@code Telling}). What changed is told from the stored record when it is read
 * ({@link org.mithaq.query.audittrail.Fact}): a new field of an event is told as soon as there is a word
 * {@code fact.<field>} for it, and a test asks for one. Documents such as a charter, a plan or a motion are told part by
 * part, an amended charter by what it says otherwise than the version before. {@code export.jsonl} gives the records as they stand in the log.
 */
@NullMarked
package org.mithaq.query.audittrail;

import org.jspecify.annotations.NullMarked;
