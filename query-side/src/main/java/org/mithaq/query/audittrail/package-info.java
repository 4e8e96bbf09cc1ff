/**
 * The audit trail: every record of a coalition in the order of the sequence, refused attempts among them.
 *
 * <p>One document per event, {@code <coalition>/<sequence>}. It says who acted as what, when that is claimed to have
 * been and when it was recorded, what happened, which rules were broken or departed from and on which facts.
 * It is found by person, organisation, role, kind, rule and decision, refusals or justified departures only
 * ({@link org.mithaq.query.audittrail.AuditFilter}). What changed is told from the stored record when it is read
 * ({@link org.mithaq.query.audittrail.Fact}): a new field of an event is told as soon as there is a word
 * {@code fact.<field>} for it. {@code export.jsonl} gives the records as they stand in the log.
 */
@NullMarked
package org.mithaq.query.audittrail;

import org.jspecify.annotations.NullMarked;
